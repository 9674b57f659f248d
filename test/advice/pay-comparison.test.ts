import { describe, expect, it } from 'vitest';
import { comparePay, type Order, orders } from '../../src/advice/pay-comparison.ts';
import { career } from '../support/people.ts';

const areas = career.states
  .filter(({ kind }) => kind !== 'territory')
  .map(({ code, name }) => ({ code, name }));

function codes(soc: string, order: Order): string[] {
  return comparePay(career, { soc, areas, order }).map(({ code }) => code);
}

describe('states compared', () => {
  it.each([
    ['29-1141', 'CA OR HI WA AK', 'FL UT AL SC KS'],
    ['29-2061', 'AK RI OR WA AZ', 'MS SD FL WV NY'],
    ['21-1022', 'DC VT OR CA UT', 'MT AK CO FL PA'],
    ['21-1094', 'ND NH NM WY NV', 'WV FL MS TN MD'],
    ['11-9111', 'NY DC SD OR GA', 'PA AR AL IN MI'],
  ])('%s has the highest and the lowest real medians where they were found', (soc, high, low) => {
    const order = codes(soc, 'real');
    expect(order.slice(0, 5).join(' ')).toBe(high);
    expect(order.slice(-5).reverse().join(' ')).toBe(low);
  });

  it.each(orders)('by %s keep every state once', (order) => {
    expect([...codes('29-1141', order)].sort()).toEqual(areas.map(({ code }) => code).sort());
  });

  it('put last what is not published', () => {
    const last = codes('11-1011', 'nominal').slice(-5);
    expect(last.sort()).toEqual(['AZ', 'DC', 'FL', 'LA', 'MA']);
  });

  it('carry the part of the range that stands for a rung', () => {
    const part = { soc: '29-1141', from: 'p25', to: 'p50' } as const;
    const [ohio] = comparePay(career, {
      soc: '29-1141',
      part,
      areas: [{ code: 'OH', name: 'Ohio' }],
      order: 'real',
    });
    expect(ohio).toMatchObject({ band: [79_200, 82_510], real: 88_940 });
  });
});
