/** Fields of the record in words, and what differs between two versions of an entry. */
import { isDeepStrictEqual } from 'node:util';
import { parseDay } from '../../values/day.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import { writtenNumber } from '../../values/written-number.ts';

/** Longer texts are told by their beginning. */
const LONGEST = 60;

/** "hoursPerWeek" → "hours per week", "supervisor.name" → "supervisor name". */
export function fieldWords(name: string): string {
  return harmlessLine(name)
    .replace(/\./g, ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/**
 * What it takes to come from one to the other, one part a field: "hours per
 * week 40 (was 36)", "school Ohio State", "no note (was ...)". Empty when they
 * say the same.
 */
export function changedFields(before: object, after: object): string[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (isDeepStrictEqual(was, is)) return [];
    const label = fieldWords(name);
    if (was === undefined) return `${label} ${valueWords(name, is)}`;
    if (is === undefined) return `no ${label} (was ${valueWords(name, was)})`;
    return `${label} ${valueWords(name, is)} (was ${valueWords(name, was)})`;
  });
}

/** Every field of an entry with its value, in full: ["hours per week", "40"]. */
export function fieldsInWords(entry: object): [label: string, value: string][] {
  return [...flat(entry)].map(([name, value]) => [
    fieldWords(name),
    typeof value === 'string' && parseDay(value) === undefined
      ? harmlessLine(value)
      : valueWords(name, value),
  ]);
}

/** A value as it is said: "yes", "Nov 1, 2026", "ongoing", "care-coordination, social-work". */
export function valueWords(name: string, value: unknown): string {
  if (value === null) return openWords.get(name) ?? 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return writtenNumber(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((each) => valueWords(name, each)).join(', ');
  }
  if (typeof value !== 'string') return brief(JSON.stringify(value) ?? 'nothing');
  return parseDay(value) === undefined ? brief(value) : writtenDay(value);
}

/** What null means in a field where it stands for something. */
const openWords: ReadonlyMap<string, string> = new Map([
  ['to', 'ongoing'],
  ['completed', 'in progress'],
]);

/** The supervisor's name and address count as fields of the job. */
function flat(entry: object): Map<string, unknown> {
  return new Map(
    Object.entries(entry).flatMap(([name, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, each])
        : [[name, value]],
    ),
  );
}

function brief(text: string): string {
  const line = harmlessLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
