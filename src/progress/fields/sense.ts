/** Whether the dates of an entry can be, and what a person should know about it. */
import type { Day } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import type { EntryKindName } from './entry-kinds.ts';
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

/**
 * One sentence for each pair of days that cannot be, with the fields called by
 * `named`; empty when all can.
 */
export function impossibleDays(
  name: EntryKindName,
  values: Values,
  named: (field: string) => string,
): string[] {
  return (orders[name] ?? []).flatMap(([first, second]) => {
    const from = values.get(first);
    const to = values.get(second);
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
    return `${named(second)}${writtenDay(to)} lies before ${named(first)}${writtenDay(from)}.`;
  });
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
    if ((day('from') ?? '') > today) remarks.push('It is planned: it counts from that day on.');
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
