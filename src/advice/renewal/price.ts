/** What a renewal costs, by the day on which it is paid and by who pays. */
import type { Credential, Fee } from '../../career/schema/credential.ts';
import { addMonths, type Day, toDay, toNumber } from '../../values/day.ts';
import { compareText } from '../../values/order.ts';

export interface Price {
  /** What anybody pays; a member's price only where no other is published. */
  fee: Fee;
  /** What some pay instead, such as members. */
  reduced: Fee[];
  /** The first day on which it is asked; undefined: from the start. */
  from: Day | undefined;
  /** The last day; undefined: no end is published. */
  until: Day | undefined;
}

/**
 * The prices of a renewal that is due on `deadline`, or the fees for being late,
 * from today on and in the order of their days; what is over is left out.
 */
export function pricesOf(
  { fees }: Credential,
  what: 'renewal' | 'late',
  deadline: Day,
  today: Day,
): Price[] {
  const groups = new Map<string, Fee[]>();
  for (const fee of fees.filter((each) => each.what === what)) {
    const key = JSON.stringify([fee.until, fee.late]);
    groups.set(key, [...(groups.get(key) ?? []), fee]);
  }
  const prices = [...groups.values()]
    .flatMap((group) => priceOf(group, deadline) ?? [])
    .sort((one, other) => compareText(ends(one), ends(other)));
  return prices
    .map((price, index) => ({ ...price, from: price.from ?? dayAfter(prices[index - 1]?.until) }))
    .filter(({ until }) => until === undefined || until >= today);
}

/** The one that is asked on a day; undefined where none is published for it. */
export function priceOn(prices: readonly Price[], day: Day): Price | undefined {
  return prices.find(({ from }) => from === undefined || from <= day);
}

function priceOf(group: readonly Fee[], deadline: Day): Price | undefined {
  const fee = openPrice(group);
  if (fee === undefined) return undefined;
  const reduced = group.filter((each) => each !== fee);
  const { from, until } = daysOf(fee, deadline);
  return { fee, reduced, from, until };
}

/** Of several prices for the same the one that anybody can have, a member's only where there is no other. */
export function openPrice(fees: readonly Fee[]): Fee | undefined {
  return fees.find(isOpenTo) ?? fees[0];
}

/** True of a price that anybody can have. */
export function isOpenTo({ who }: Fee): boolean {
  return who === undefined || who.startsWith('everyone else');
}

function daysOf({ what, until, late }: Fee, deadline: Day): Pick<Price, 'from' | 'until'> {
  if (until !== undefined) return { from: undefined, until: `${deadline.slice(0, 4)}-${until}` };
  if (late === undefined && what !== 'late') return { from: undefined, until: undefined };
  const { afterDays = 0, afterMonths = 0, throughDays } = late ?? {};
  const end = toNumber(deadline);
  return {
    from: toDay(addMonths(end, afterMonths) + afterDays + 1),
    until: throughDays === undefined ? undefined : toDay(end + throughDays),
  };
}

/** Prices without an end stand last. */
function ends({ until }: Price): string {
  return until ?? '9999';
}

function dayAfter(day: Day | undefined): Day | undefined {
  return day === undefined ? undefined : toDay(toNumber(day) + 1);
}
