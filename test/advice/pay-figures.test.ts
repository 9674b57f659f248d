import { describe, expect, it } from 'vitest';
import { bandIn, inUsPrices, isTopCodedBefore, payIn } from '../../src/advice/pay-figures.ts';
import { career } from '../support/people.ts';

describe('what an occupation pays in an area', () => {
  it('carries wage, price level, change and outlook', () => {
    expect(payIn(career, '29-1141', 'OH')).toMatchObject({
      title: 'Registered Nurses',
      area: 'OH',
      wage: { p10: 66_980, p50: 82_510, employment: 143_730 },
      parity: 92.774,
      change: { since: '2024-05', fromUsd: 81_250 },
      outlook: {
        entryEducation: "Bachelor's degree",
        projections: [{ from: 2025 }, { from: 2024 }],
      },
    });
  });

  it.each([
    ['29-1141', 4.2],
    ['29-2061', 3.3],
    ['21-1022', -0.3],
    ['21-1094', 1.6],
    ['31-1131', 6.9],
    ['11-9111', 5.0],
  ])('the national median of %s moved by %f percent', (soc, percent) => {
    const { change } = payIn(career, soc, 'US');
    expect(change).toHaveProperty('percent', expect.closeTo(percent, 1));
  });

  it('claims no change where a release printed no figure', () => {
    expect(payIn(career, '11-1011', 'IL').change).toMatchObject({ unknown: 'top-coded' });
    expect(payIn(career, '21-1023', 'UT').change).toMatchObject({ unknown: 'missing' });
    expect(payIn(career, '11-1011', 'AZ').change).toBeUndefined();
  });

  it('is empty for an area whose wages are not held, and fails for a code that is none', () => {
    expect(payIn(career, '29-1141', 'PR')).toMatchObject({ wage: {}, parity: undefined });
    expect(() => payIn(career, '99-9999', 'US')).toThrow('no wages for 99-9999');
  });
});

describe('real terms', () => {
  it.each([
    ['CA', 126_690],
    ['OR', 124_810],
    ['FL', 81_410],
    ['UT', 85_570],
  ])('the median nurse of %s earns %i at U.S. average prices', (area, real) => {
    const { wage, parity } = payIn(career, '29-1141', area);
    expect(inUsPrices(wage.p50 ?? 0, parity ?? 0)).toBe(real);
  });

  it('change nothing for the country itself', () => {
    expect(inUsPrices(97_550, 100)).toBe(97_550);
  });
});

describe('a part of a range', () => {
  const wage = { p10: 10, p25: 20, p50: 30, p75: 40, p90: 50 };

  it('lies between two percentiles', () => {
    expect(bandIn({ soc: 'x', from: 'p25', to: 'p50' }, wage)).toEqual([20, 30]);
  });

  it('is unknown where there is no band, or no figure for one of its ends', () => {
    expect(bandIn({ soc: 'x' }, wage)).toBeUndefined();
    expect(bandIn({ soc: 'x', from: 'p25', to: 'p90' }, { p25: 20 })).toBeUndefined();
  });
});

describe('pay that the release before cut off', () => {
  it('is told from pay that both releases printed', () => {
    expect(isTopCodedBefore({ p90: 239_200 }, career)).toBe(true);
    expect(isTopCodedBefore({ p75: 120_000, p90: 239_190 }, career)).toBe(false);
  });
});
