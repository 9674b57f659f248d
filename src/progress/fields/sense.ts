/** Whether the dates of an entry can be, and what a person should know about it. */
import type { Day } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type EntryKindName, entryKinds } from './entry-kinds.ts';
import type { FieldValue } from './read.ts';

type Values = ReadonlyMap<string, FieldValue>;

/** Days in the order in which they have to come, by field. */
const orders: { [Name in EntryKindName]?: [first: string, second: string][] } = {
  education: [['from', 'completed']],
  experience: [['from', 'to']],
  credential: [
    ['issued', 'expires'],
    ['issued', 'restrictedUntil'],
  ],
};

/** No work, school or license of the living is older. */
const FIRST_YEAR = 1900;
/** Whoever finished school earlier is past a hundred. */
const FIRST_COMPLETED = 1940;
/** More hours a week than that are a slip of the finger. */
const MOST_HOURS = 100;

/**
 * One sentence for each day or number that cannot be, alone or beside another,
 * with the fields called by `named`; empty when all can.
 */
export function impossibleDays(
  name: EntryKindName,
  values: Values,
  named: (field: string) => string,
): string[] {
  const backwards = (orders[name] ?? []).flatMap(([first, second]) => {
    const from = values.get(first);
    const to = values.get(second);
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
    return `${named(second)}${writtenDay(to)} lies before ${named(first)}${writtenDay(from)}.`;
  });
  return [...tooEarly(name, values, named), ...backwards, ...tooMany(values, named)];
}

/** Days of another century than was meant. */
function tooEarly(name: EntryKindName, values: Values, named: (field: string) => string): string[] {
  return entryKinds[name].fields
    .filter(({ kind }) => kind.is === 'day')
    .flatMap(({ name: field }) => {
      const day = values.get(field);
      const first = field === 'completed' ? FIRST_COMPLETED : FIRST_YEAR;
      if (typeof day !== 'string' || Number(day.slice(0, 4)) >= first) return [];
      return `${named(field)}${writtenDay(day)} is before ${first}. Check the year.`;
    });
}

function tooMany(values: Values, named: (field: string) => string): string[] {
  const hours = values.get('hoursPerWeek');
  if (typeof hours !== 'number' || hours <= MOST_HOURS) return [];
  return [`${named('hoursPerWeek')}${hours} hours a week is more than ${MOST_HOURS}. Check it.`];
}

/** What is worth saying about an entry beside its words; empty when nothing is. */
export function remarksOn(name: EntryKindName, values: Values, today: Day): string[] {
  const day = (field: string) => {
    const value = values.get(field);
    return typeof value === 'string' ? value : undefined;
  };
  const remarks: string[] = [];
  if (name === 'education' && (day('completed') ?? '') > today) {
    remarks.push('It is planned: it counts from that day on.');
  }
  if (name === 'experience') {
    const from = day('from') ?? '';
    if (from > today) {
      remarks.push(
        `Its first day, ${writtenDay(from)}, is still to come: it counts from then on. If that is a slip, carepath edit puts it right.`,
      );
    }
    const told = ['hoursPerWeek', 'fullTime', 'totalHours'].some((field) => values.has(field));
    if (!told) {
      remarks.push(
        'How many hours it is was not told (--hours-per-week), so rules that ask for full-time work or for hours cannot be decided by it.',
      );
    }
  }
  if (name === 'credential' && values.get('status') === 'active') {
    const expires = day('expires');
    if (expires !== undefined && expires < today) {
      remarks.push(`It expired on ${writtenDay(expires)}, so it counts as lapsed.`);
    }
  }
  return remarks;
}
