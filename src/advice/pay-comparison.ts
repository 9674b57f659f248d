/** One occupation across states, in nominal and in real terms. */
import type { Career } from '../career/career.ts';
import type { BandOccupation } from '../career/schema/wages.ts';
import { compareText } from '../values/order.ts';
import { bandIn, inUsPrices, type OccupationPay, payIn } from './pay-figures.ts';

export interface ComparedArea {
  code: string;
  name: string;
  pay: OccupationPay;
  /** The median at the average prices of the country. */
  real: number | undefined;
  /** The rung's part of the range, where an occupation stands for one. */
  band: [number, number] | undefined;
}

export const orders = ['nominal', 'real', 'state', 'prices', 'change', 'jobs'] as const;
export type Order = (typeof orders)[number];

/** The states in an order; what is not published comes last. */
export function comparePay(
  career: Career,
  { soc, part, areas, order }: { soc: string; part?: BandOccupation; areas: Area[]; order: Order },
): ComparedArea[] {
  const rows = areas.map(({ code, name }): ComparedArea => {
    const pay = payIn(career, soc, code);
    const { wage, parity } = pay;
    const real =
      wage.p50 === undefined || parity === undefined ? undefined : inUsPrices(wage.p50, parity);
    return { code, name, pay, real, band: part === undefined ? undefined : bandIn(part, wage) };
  });
  return rows.sort(by[order]);
}

export interface Area {
  code: string;
  name: string;
}

type Compare = (one: ComparedArea, other: ComparedArea) => number;

const by: Record<Order, Compare> = {
  nominal: falling(({ pay }) => pay.wage.p50),
  real: falling(({ real }) => real),
  state: byName,
  /** The cheapest first. */
  prices: falling(({ pay }) => (pay.parity === undefined ? undefined : -pay.parity)),
  change: falling(({ pay: { change } }) =>
    change !== undefined && 'percent' in change ? change.percent : undefined,
  ),
  jobs: falling(({ pay }) => pay.wage.employment),
};

/** The highest first, equals by name. */
function falling(figure: (row: ComparedArea) => number | undefined): Compare {
  const of = (row: ComparedArea) => figure(row) ?? Number.NEGATIVE_INFINITY;
  return (one, other) => {
    const [high, low] = [of(one), of(other)];
    return high === low ? byName(one, other) : low - high;
  };
}

function byName(one: ComparedArea, other: ComparedArea): number {
  return compareText(one.name, other.name);
}
