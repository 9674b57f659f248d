/** What keeps a value from being a record, each problem with its path: "experience[2].kinds[0]: …". */
import type * as z from 'zod/mini';
import { nearest } from '../../../values/nearest.ts';
import { record } from '../../shape.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Every problem, one line each; empty when the value is a record. */
export function recordProblems(value: unknown): string[] {
  return recordIssues(value).map((issue) => problemLine(issue, value));
}

/** The problems as the schema finds them. */
export function recordIssues(value: unknown): Issue[] {
  return record.safeParse(value).error?.issues ?? [];
}

/** One problem in words: where, what was found, what was expected. */
export function problemLine(issue: Issue, value: unknown): string {
  const found = at(value, issue.path);
  const where = issue.path.length === 0 ? 'the record' : writtenPath(issue.path);
  if (issue.code === 'invalid_union') {
    const inner = insideUnion(issue, found);
    if (inner !== undefined) {
      return problemLine({ ...inner, path: [...issue.path, ...inner.path] }, value);
    }
  }
  const have = found === undefined ? 'missing' : `found ${brief(found)}`;
  return `${where}: ${have}, expected ${expected(issue, found)}`;
}

function expected(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'invalid_format':
      return formats[issue.pattern ?? ''] ?? formats[issue.format] ?? `the form of ${issue.format}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `${issue.minimum} or more`;
    case 'too_big':
      return `${issue.maximum} or less`;
    case 'invalid_union': {
      const types = issue.errors.flat().map((part) => expected(part, found));
      return types.join(', or ');
    }
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD',
  '/^[A-Z]{2}$/': 'two capital letters such as OH',
};

/** Lists of choices stay short enough to read; a likely slip gets its correction first. */
function oneOf(values: readonly string[], found: unknown): string {
  const close = typeof found === 'string' ? nearest(found, values) : [];
  const hint = close.length > 0 ? ` (did you mean ${close.join(' or ')}?)` : '';
  return `one of ${values.join(', ')}${hint}`;
}

/** The branch that an object was meant for says more than "neither of these". */
function insideUnion(issue: Issue & { code: 'invalid_union' }, found: unknown): Issue | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  return issue.errors.find((branch) => branch.every((part) => part.path.length > 0))?.[0];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return Object.getOwnPropertyDescriptor(inside, key)?.value;
  }, value);
}

/** `experience[2].kinds[0]`; keys that are no plain names are quoted. */
export function writtenPath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[\w$-]+$/.test(name)) return `[${brief(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function brief(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  // Infinity comes from numbers such as 1e999, and JSON has no word for it.
  const text = typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? 'nothing');
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
