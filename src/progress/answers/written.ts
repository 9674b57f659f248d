/**
 * Answers as a person wrote them in a file → the record's own words: names are
 * matched forgivingly, dates may be relative, and what nobody knows is a problem
 * and not silently dropped.
 */
import type { Career } from '../../career/career.ts';
import { namesInTable, namesOfCredentials, writtenForm } from '../../career/names.ts';
import type { Day } from '../../values/day.ts';
import { didYouMean } from '../../values/nearest.ts';
import { credentialFields } from '../fields/credential.ts';
import { educationFields } from '../fields/education.ts';
import { experienceFields } from '../fields/experience.ts';
import type { EntryField } from '../fields/field.ts';
import { readField } from '../fields/read.ts';
import { answerSections, listSections } from './answers.ts';
import { isObject } from './check.ts';

/** What writing is read against. */
export interface Words {
  career: Career;
  today: Day;
  /** Keys that `confirmations` and `fit` may have. */
  confirmations: readonly string[];
  fit: readonly string[];
}

/** Answers in the record's own words, as far as they could be read. */
export interface Normal {
  value: Record<string, unknown>;
  problems: string[];
}

const text: EntryField['kind'] = { is: 'text' };
const day: EntryField['kind'] = { is: 'day', month: 'start', past: true };

const always: EntryField[] = [
  { name: 'id', kind: text, about: '' },
  { name: 'note', kind: text, about: '' },
  { name: 'evidence', kind: text, about: '' },
];

const entryFields = {
  education: [...educationFields, ...always],
  credentials: [...credentialFields, ...always],
  experience: [...experienceFields, { name: 'supervisor', kind: text, about: '' }, ...always],
};

const profileFields: EntryField[] = [
  { name: 'name', kind: text, about: '' },
  { name: 'state', kind: { is: 'state' }, about: '' },
  { name: 'track', kind: { is: 'word', of: 'tracks' }, about: '' },
  { name: 'goal', kind: text, about: '' },
  { name: 'hoursPerWeek', kind: { is: 'number', most: 168 }, about: '' },
  { name: 'budget', kind: { is: 'number' }, about: '' },
];

const skillFields: EntryField[] = [
  { name: 'level', kind: { is: 'number', whole: true }, about: '' },
  { name: 'evidence', kind: text, about: '' },
  { name: 'evidenceDate', kind: day, about: '' },
];

/** Reads what a person wrote. What has the wrong shape is left for `checkAnswers` to tell. */
export function normalAnswers(written: Record<string, unknown>, words: Words): Normal {
  const problems: string[] = [];
  const reader = { ...words, problems };
  const value = knownKeys(written, answerSections, '', problems);
  if (isObject(value.profile))
    value.profile = goalRead(fields(value.profile, profileFields, 'profile', reader), reader);
  for (const section of listSections) {
    const entries = value[section];
    if (!Array.isArray(entries)) continue;
    value[section] = entries.map((entry, index) =>
      isObject(entry) ? fields(entry, entryFields[section], `${section}[${index}]`, reader) : entry,
    );
  }
  for (const section of ['confirmations', 'fit'] as const) {
    if (isObject(value[section])) {
      value[section] = knownKeys(value[section], words[section], `${section}.`, problems);
    }
  }
  if (isObject(value.skills)) value.skills = skillsRead(value.skills, reader);
  return { value, problems };
}

interface Reader extends Words {
  problems: string[];
}

/** The fields of one object, its texts read by the field's own reader. */
function fields(
  object: Record<string, unknown>,
  known: readonly EntryField[],
  path: string,
  reader: Reader,
): Record<string, unknown> {
  const names = known.map(({ name }) => name).filter((name) => !name.includes('.'));
  const result = knownKeys(object, names, `${path}.`, reader.problems);
  for (const field of known) {
    const texts = textsOf(result[field.name]);
    if (texts === undefined || field.kind.is === 'text') continue;
    const read = readField(field, texts, reader);
    if ('value' in read) result[field.name] = read.value;
    else reader.problems.push(`${path}.${field.name}: ${read.problem}`);
  }
  return result;
}

/** The texts that were written for one value; undefined when it is no text, or empty. */
function textsOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((each) => typeof each === 'string') ? value : undefined;
}

/** A goal is a rung or a credential, by any of its names. */
function goalRead(profile: Record<string, unknown>, { career, problems }: Reader) {
  const { goal } = profile;
  if (typeof goal !== 'string') return profile;
  const rungs = namesInTable(Object.fromEntries(career.rungs.map(({ id, name }) => [id, name])));
  const names = new Map([...namesOfCredentials(career), ...rungs]);
  const id = names.get(writtenForm(goal));
  if (id !== undefined) return { ...profile, goal: id };
  problems.push(`profile.goal: ${unknown(goal, [...names.keys()])}`);
  return profile;
}

function skillsRead(written: Record<string, unknown>, reader: Reader): Record<string, unknown> {
  const ids = reader.career.skills.map(({ id }) => id);
  const skills = knownKeys(written, ids, 'skills.', reader.problems);
  return Object.fromEntries(
    Object.entries(skills).map(([skill, answer]) => [
      skill,
      isObject(answer) ? fields(answer, skillFields, `skills.${skill}`, reader) : answer,
    ]),
  );
}

/** The object with its keys as they are known; a key that is not known is a problem. */
function knownKeys(
  object: Record<string, unknown>,
  known: readonly string[],
  path: string,
  problems: string[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    const name = known.find((each) => writtenForm(each) === writtenForm(key));
    if (name === undefined) problems.push(`${path}${key}: ${unknown(key, known)}`);
    else result[name] = value;
  }
  return result;
}

function unknown(written: string, known: readonly string[]): string {
  const otherwise = known.length > 40 ? '' : `It may be ${known.join(', ')}.`;
  return `"${written}" is not known here. ${didYouMean(written, known, otherwise)}`.trim();
}
