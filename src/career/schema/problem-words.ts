/** What zod finds wrong, in words a contributor can act on. */
import type * as z from 'zod';
import { nearest } from '../../values/nearest.ts';

type Issue = z.core.$ZodIssue;

/** One issue in words: what was found, what was expected; `keys` are the fields known at its place. */
export function inWords(issue: Issue, found: unknown, keys: readonly string[]): string[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, keys));
    case 'invalid_key':
      return [`has a key of the wrong form: ${issue.issues[0]?.message}`];
    case 'custom':
      return [issue.message];
    default:
      return [expectation(found, expected(issue, found))];
  }
}

function unknownKey(key: string, keys: readonly string[]): string {
  const [close] = nearest(key, keys);
  const hint = close === undefined ? `Known here: ${keys.join(', ')}.` : `Did you mean "${close}"?`;
  return `unrecognized key "${key}". ${hint}`;
}

/** "found 3, expected …", or "missing, expected …". */
export function expectation(found: unknown, wanted: string): string {
  return `${found === undefined ? 'missing' : `found ${brief(found)}`}, expected ${wanted}`;
}

function expected(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'invalid_format':
      return formats[issue.format] ?? wording(issue);
    case 'too_small':
      return least(issue);
    case 'too_big':
      return issue.origin === 'array' ? `${issue.maximum} entries` : `${issue.maximum} or less`;
    default:
      return wording(issue);
  }
}

function least({ origin, minimum, inclusive }: Issue & { code: 'too_small' }): string {
  if (origin === 'string') return 'some text';
  if (origin === 'array') return minimum === 1 ? 'at least one entry' : `${minimum} entries`;
  return inclusive === false ? `more than ${minimum}` : `${minimum} or more`;
}

/** Messages of our own schemas are sentences of what is right; zod's begin with "Invalid". */
function wording({ message }: Issue): string {
  return message.replace(/^Invalid \w+: /, '').replace(/^Invalid /, 'a valid ');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-11-22',
  url: 'an address such as https://example.org/page',
};

/** More choices than this are counted instead of being listed. */
const FEW = 16;

/** The words to choose from, and the one that was probably meant; many are counted. */
export function oneOf(values: readonly string[], found: unknown): string {
  const [close] = typeof found === 'string' ? nearest(found, values) : [];
  const list =
    values.length > FEW ? `one of ${values.length} known words` : `one of ${values.join(', ')}`;
  if (values.length === 1) return `"${values[0]}"`;
  return close === undefined ? list : `${list} (did you mean "${close}"?)`;
}

function brief(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  const text = JSON.stringify(found) ?? String(found);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
