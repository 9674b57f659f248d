/** What applying for a credential costs, from the fees its issuer publishes. */
import type { Credential, Fee } from '../career/schema/credential.ts';
import { dollarRange } from '../values/money.ts';
import { isOpenTo, openPrice } from './renewal/price.ts';

/**
 * The fees that have to be paid together: the published total, else application
 * and exam. Of several prices the one that anybody can have, a member's only
 * where no other is published. Empty when nothing is.
 */
export function applicationFees({ fees }: Pick<Credential, 'fees'>): Fee[] {
  const of = (what: Fee['what']) => openPrice(fees.filter((fee) => fee.what === what));
  const total = of('total');
  if (total !== undefined) return [total];
  return [of('application'), of('exam')].filter((fee) => fee !== undefined);
}

/** The same as dollars: "$450", "$275 to $285"; "" when nothing is published. */
export function applicationPrice(credential: Pick<Credential, 'fees'>): string {
  const fees = applicationFees(credential);
  if (fees.length === 0) return '';
  const sum = (amounts: number[]) => amounts.reduce((all, each) => all + each, 0);
  return dollarRange(sum(fees.map((fee) => fee.usd)), sum(fees.map((fee) => fee.toUsd ?? fee.usd)));
}

/**
 * The price with what it is made of and what others pay: "$395 (2026),
 * application and exam; $295 for members of the American Nurses Association".
 * "" when nothing is published.
 */
export function applicationFeeWords(credential: Pick<Credential, 'fees'>): string {
  const fees = applicationFees(credential);
  const [first] = fees;
  if (first === undefined) return '';
  const parts = fees.map((fee) => `${dollarRange(fee.usd, fee.toUsd)} ${inLine(fee.label)}`);
  const year = first.year === undefined ? '' : ` (${first.year})`;
  const what = fees.length === 1 ? inLine(first.label) : parts.join(' and ');
  return [
    `${applicationPrice(credential)}${year}, ${what}${isOpenTo(first) ? '' : `, for ${first.who}`}`,
    ...reduced(credential, first).map((fee) => `${dollarRange(fee.usd, fee.toUsd)} for ${fee.who}`),
  ].join('; ');
}

function reduced({ fees }: Pick<Credential, 'fees'>, { what, usd }: Fee): Fee[] {
  return fees.filter((fee) => fee.what === what && !isOpenTo(fee) && fee.usd !== usd);
}

/** "Application and exam" → "application and exam"; "NCLEX registration" stays. */
function inLine(label: string): string {
  return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
