/** US dollars, whole, as people read them. */
import { writtenNumber } from './written-number.ts';

/** "$82,510". */
export function dollars(usd: number): string {
  return `$${writtenNumber(Math.round(usd))}`;
}

/** "$275 to $285"; one figure when they are the same. */
export function dollarRange(from: number, to: number | undefined): string {
  return to === undefined || to === from ? dollars(from) : `${dollars(from)} to ${dollars(to)}`;
}
