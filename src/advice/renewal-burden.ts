/** What keeping a credential costs a year, by its published rules. */
import type { Credential } from '../career/schema/credential.ts';

export interface Burden {
  /** Contact hours a year; undefined where none are published. */
  hoursAYear: number | undefined;
  /** USD a year for renewal by continuing education; undefined where no fee is published. */
  usdAYear: number | undefined;
}

/** A cycle's hours and fee spread over its years; undefined parts are not published. */
export function renewalBurden({ renewal, validity, fees }: Credential): Burden {
  const months = validity?.months;
  if (months === undefined) return { hoursAYear: undefined, usdAYear: undefined };
  const fee = fees.find((each) => each.what === 'renewal');
  const aYear = (whole: number | undefined) =>
    whole === undefined ? undefined : (whole * 12) / months;
  return { hoursAYear: aYear(renewal?.hours), usdAYear: aYear(fee?.usd) };
}
