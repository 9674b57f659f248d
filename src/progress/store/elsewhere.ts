/** A person who has a record but is looking in another place should hear of it. */
import { existsSync } from 'node:fs';
import { defaultLocation, type LocationFacts, recordLocation } from './location.ts';

/**
 * The default place's record when none lies in the place told by `--file` or
 * `CAREPATH_HOME`; undefined when there is nothing to tell.
 */
export function elsewhere(facts: LocationFacts): string | undefined {
  const told = recordLocation(facts);
  const usual = defaultLocation(facts);
  return told !== usual && !existsSync(told) && existsSync(usual) ? usual : undefined;
}
