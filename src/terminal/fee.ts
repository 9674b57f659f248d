/** Fees in words. */
import type { Credential, Fee } from '../career/schema/credential.ts';
import { dollarRange } from '../values/money.ts';

/** What applying costs: the published total, else the exam or the application; undefined when none is published. */
export function applicationFee({ fees }: Credential): Fee | undefined {
  return (
    fees.find((fee) => fee.what === 'total') ??
    fees.find((fee) => fee.what === 'exam') ??
    fees.find((fee) => fee.what === 'application')
  );
}

/** "$430 (2026)"; "" when there is none. */
export function feeText(fee: Fee | undefined): string {
  if (fee === undefined) return '';
  const year = fee.year === undefined ? '' : ` (${fee.year})`;
  const who = fee.who === undefined ? '' : `, ${fee.who}`;
  return `${dollarRange(fee.usd, fee.toUsd)}${who}${year}`;
}
