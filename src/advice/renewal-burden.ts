/** What keeping a credential costs a year, by its published rules. */
import type { Credential } from '../career/schema/credential.ts';
import { openPrice } from './renewal/price.ts';

export interface Burden {
  /** Contact hours a year; undefined where none are published. */
  hoursAYear: number | undefined;
  /** USD a year that anybody pays who renews by continuing education and in time; undefined where no fee is published. */
  usdAYear: number | undefined;
}

/** A cycle's hours and fee spread over its years; undefined parts are not published. */
export function renewalBurden({ renewal, validity, fees }: Credential): Burden {
  const months = validity?.months;
  if (months === undefined) return { hoursAYear: undefined, usdAYear: undefined };
  const fee = openPrice(fees.filter(({ what, late }) => what === 'renewal' && late === undefined));
  const aYear = (whole: number | undefined) =>
    whole === undefined ? undefined : (whole * 12) / months;
  return { hoursAYear: aYear(renewal?.hours), usdAYear: aYear(fee?.usd) };
}
