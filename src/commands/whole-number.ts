import { usageFailure } from '../values/failure.ts';

/** The number that a flag gives, 1 or more; undefined when it was not given. Throws a Failure (2). */
export function wholeNumber(flag: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written) && Number(written) > 0) return Number(written);
  throw usageFailure(`${flag} "${written}" is not a number of 1 or more.`);
}
