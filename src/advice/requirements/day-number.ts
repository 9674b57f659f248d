/** Days of the record as numbers; a rule after another asks for the same ones. */
import { type Day, type DayNumber, toNumber } from '../../values/day.ts';

const known = new Map<Day, DayNumber>();

/** The number of a well-formed day, read once; throws a RangeError for anything else. */
export function dayNumberOf(day: Day): DayNumber {
  const found = known.get(day);
  if (found !== undefined) return found;
  const number = toNumber(day);
  known.set(day, number);
  return number;
}
