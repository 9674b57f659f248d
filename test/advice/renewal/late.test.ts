import { describe, expect, test } from 'vitest';
import { renewals } from '../../../src/advice/renewal.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { career, license, person, TODAY } from '../../support/people.ts';

function told(credential: string, expires: string, more: Partial<HeldCredential> = {}) {
  const { state: _, ...held } = license({ credential, expires, ...more });
  return (today = TODAY) => renewals({ career, record: person({ credentials: [held] }), today })[0];
}

describe('a late renewal', () => {
  test('of a CCM is taken for 30 days, costs $175 more and asks for a compelling reason', () => {
    const ccm = told('ccm', '2026-11-10')();
    expect(ccm).toMatchObject({ lateUntil: '2026-12-10', lateFee: { usd: 175 } });
    expect(ccm?.late).toMatchObject({
      asks: ['a documented compelling reason'],
      otherWays: [{ label: 'CCM-R (retired)', until: '2027-08-10' }],
      confidence: 'medium',
    });
  });

  test('of a CCM past that leaves CCM-R until 9 months after the end', () => {
    const ccm = told('ccm', '2026-05-31')();
    expect(ccm?.lateUntil).toBe('2026-06-30');
    expect(ccm?.late?.otherWays).toEqual([{ label: 'CCM-R (retired)', until: '2027-02-28' }]);
    expect(ccm?.late?.text).toContain('new application and the exam');
  });

  test.each([
    ['2026-11-22', 75],
    ['2026-12-14', 75],
    ['2026-12-15', 100],
    ['2026-12-20', 100],
  ])('of a CMC that ended Sep 15 costs on %s $%i more', (today, usd) => {
    expect(told('cmc-naccm', '2026-09-15')(today)?.lateFee?.usd).toBe(usd);
  });

  test('of a CMCN costs $25 more', () => {
    expect(told('cmcn', '2026-06-30')()?.lateFee?.usd).toBe(25);
  });

  test('of an NCCC costs $10 more once it is more than 6 months overdue', () => {
    const late = (expires: string) => told('nccc-aca', expires)()?.latePrices;
    expect(late('2026-04-01')).toMatchObject([{ fee: { usd: 10 }, from: '2026-10-02' }]);
    expect(told('nccc-aca', '2026-08-01')()?.lateFee).toBeUndefined();
    expect(late('2026-08-01')).toMatchObject([{ fee: { usd: 10 }, from: '2027-02-02' }]);
  });

  test('of a CDMS counts only hours earned before the end', () => {
    const cdms = told('cdms', '2026-09-30')();
    expect(cdms).toMatchObject({
      lateUntil: '2026-12-29',
      late: { hoursByExpiry: true, asks: ['a compelling reason on paper'] },
    });
  });
});

describe('the price', () => {
  test.each([
    ['2026-09-29', 230, 175],
    ['2026-09-30', 280, 225],
    ['2026-12-31', 280, 225],
    ['2027-01-15', 330, 275],
  ])('of a CPHQ that ends Dec 31, 2026 is on %s $%i, for members $%i', (today, usd, members) => {
    const cphq = told('cphq', '2026-12-31')(today);
    expect(cphq?.fee).toMatchObject({ usd });
    expect(cphq?.prices[0]?.reduced).toMatchObject([{ usd: members, who: 'members of NAHQ' }]);
  });

  test('that rises later is told with the day until which it holds', () => {
    expect(told('cphq', '2027-12-31')()?.prices).toMatchObject([
      { fee: { usd: 230 }, until: '2027-09-29' },
      { fee: { usd: 280 }, from: '2027-09-30', until: '2027-12-31' },
      { fee: { usd: 330 }, from: '2028-01-01', until: '2028-01-31' },
    ]);
  });

  test("is the one that anybody can have, never a member's alone", () => {
    const chc = told('chc', '2027-03-31')();
    expect(chc?.fee).toMatchObject({ usd: 225, who: 'everyone else' });
    expect(chc?.prices).toMatchObject([
      { fee: { usd: 225 }, reduced: [{ usd: 115, who: 'members of SCCE or HCCA' }] },
    ]);
  });

  test('is none once the last published one is over', () => {
    expect(told('cphq', '2026-12-31')('2027-03-01')).toMatchObject({ prices: [] });
  });
});

describe('what is recorded as lapsed', () => {
  const lapsed = (credential: string, expires: string) =>
    told(credential, expires, { status: 'lapsed' })();

  test('is told as long as it can be renewed late', () => {
    expect(lapsed('cdms', '2026-09-30')?.lateUntil).toBe('2026-12-29');
    expect(lapsed('cdms', '2026-08-24')?.lateUntil).toBe('2026-11-22');
    expect(lapsed('cdms', '2026-08-23')).toBeUndefined();
  });

  test('is told as long as another way back is open', () => {
    expect(lapsed('ccm', '2026-05-31')?.late?.otherWays).toHaveLength(1);
    expect(lapsed('ccm', '2025-11-30')).toBeUndefined();
  });

  test('is not told before its end has come', () => {
    expect(lapsed('cdms', '2027-09-30')).toBeUndefined();
  });

  test('is told where a late fee is published and no last day', () => {
    expect(lapsed('cmc-naccm', '2026-01-31')?.lateFee?.usd).toBe(100);
  });

  test('is not told where it was taken up again', () => {
    const cdms = (more: Partial<HeldCredential>) => {
      const { state: _, ...held } = license({ credential: 'cdms', ...more });
      return held;
    };
    const old = cdms({ id: 'c8', status: 'lapsed', expires: '2026-09-30' });
    const { expires: _, ...anew } = cdms({ id: 'c9' });
    const record = person({ credentials: [old, anew] });
    expect(renewals({ career, record, today: TODAY })).toEqual([]);
  });
});
