/** Text → the value of a field, or what is wrong with the text. */
import {
  namesOfCredentials,
  namesOfStates,
  type WrittenNames,
  writtenForm,
} from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type { Day } from '../../values/day.ts';
import { idForm, nearest } from '../../values/nearest.ts';
import { acceptedDays, notADay, readDay, writtenDay } from '../../values/written-day.ts';
import { writtenNumber } from '../../values/written-number.ts';
import type { EntryField, FieldKind } from './field.ts';
import { examNames, goalNames, type NameSource, wordNames } from './field-names.ts';

const CREDENTIALS = 'an abbreviation that "carepath certs" lists, such as rn, lcsw or ccm';
const EXAMS = `${Object.keys(vocabulary.exams).join(', ')}, or the certification it is for`;
const GOALS = `${vocabulary.rungs.join(', ')}, or a credential such as ccm`;

export type FieldValue = string | number | boolean | null | string[];
/** What reading needs beside the text. */
export interface Reading {
  today: Day;
  career: NameSource;
  /** True where it is only supposed: then what has not come yet may be dated ahead. */
  supposed?: boolean;
}
export type ReadField = { value: FieldValue } | { problem: string };

/**
 * The value that was written. A list takes several texts, or one with commas;
 * other fields take the last text given, as flags do.
 */
export function readField(field: EntryField, written: string[], reading: Reading): ReadField {
  const { kind } = field;
  if (kind.is === 'words') return readList(written, wordNames(kind.of));
  if (kind.is === 'credentials') return readSupervisor(written, reading);
  return readOne(kind, written.at(-1)?.trim() ?? '', reading);
}

/** What a field takes, for a message that names its flag. */
export function allowedValues({ kind }: EntryField): string {
  switch (kind.is) {
    case 'word':
    case 'words':
      return Object.keys(vocabulary[kind.of]).join(', ');
    case 'day':
      return kind.open === undefined ? acceptedDays : `${acceptedDays}; or ${kind.open}`;
    case 'number':
      return kind.most === undefined ? 'a number' : `a number up to ${kind.most}`;
    case 'yes-no':
      return 'yes or no';
    case 'credential':
    case 'credentials':
      return CREDENTIALS;
    case 'exam':
      return EXAMS;
    case 'state':
      return 'a state, by its two letters or its name';
    default:
      return 'text';
  }
}

function readOne(kind: FieldKind, text: string, reading: Reading): ReadField {
  if (text === '') return { problem: 'Nothing is written there.' };
  switch (kind.is) {
    case 'word':
      return readName(text, wordNames(kind.of));
    case 'day':
      return readDayField(kind, text, reading);
    case 'number':
      return readNumber(kind, text);
    case 'yes-no':
      return readYesNo(text);
    case 'credential':
      return readName(text, namesOfCredentials(reading.career), `Write ${CREDENTIALS}.`);
    case 'exam':
      return readName(text, examNames(reading.career), `Write ${EXAMS}.`);
    case 'goal':
      return readName(text, goalNames(reading.career), `Write ${GOALS}.`);
    case 'state':
      return readName(text, namesOfStates(reading.career), 'Write its two letters, such as OH.');
    default:
      return { value: text };
  }
}

function readDayField(
  { month, open, past }: Extract<FieldKind, { is: 'day' }>,
  text: string,
  { today, supposed = false }: Reading,
): ReadField {
  if (open !== undefined && ongoing.has(idForm(text))) return { value: null };
  const day = readDay(text, today, month);
  const or = open === undefined ? '' : `; or ${open}`;
  if (day === undefined) {
    const { problem, fix } = notADay(text);
    return { problem: `"${text}" ${problem}. ${fix}${or}.` };
  }
  return past && !supposed && day > today ? inFuture(day) : { value: day };
}

const ongoing = new Set(['ongoing', 'in-progress', 'now', 'present', 'current']);

function inFuture(day: Day): ReadField {
  return { problem: `${writtenDay(day)} has not come yet; record it once it is done.` };
}

function readNumber(
  { most, above, whole }: Extract<FieldKind, { is: 'number' }>,
  text: string,
): ReadField {
  const bare = text.replace(/^\$/, '').replace(/(\d),(?=\d{3}\b)/g, '$1');
  const value = /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
  if (/^-\d+(\.\d+)?$/.test(bare)) return { problem: 'It cannot be less than 0.' };
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(bare)) return { problem: `Write "${text}" in plain digits.` };
  if (!Number.isFinite(value)) return { problem: `"${text}" is not a number.` };
  if (value === above) return { problem: `It has to be more than ${above}.` };
  if (whole && !Number.isInteger(value)) return { problem: 'It has to be a whole number.' };
  if (most !== undefined && value > most) {
    return {
      problem: `${writtenNumber(value)} is more than the ${writtenNumber(most)} there are.`,
    };
  }
  return { value };
}

function readYesNo(text: string): ReadField {
  if (/^(y|yes|true)$/i.test(text)) return { value: true };
  if (/^(n|no|false)$/i.test(text)) return { value: false };
  return { problem: 'Write yes or no.' };
}

function readList(written: string[], names: WrittenNames, otherwise?: string): ReadField {
  const values: string[] = [];
  for (const text of written.flatMap((each) => each.split(',')).map((each) => each.trim())) {
    if (text === '') continue;
    const read = readName(text, names, otherwise);
    if ('problem' in read) return read;
    if (!values.includes(read.value)) values.push(read.value);
  }
  return values.length > 0 ? { value: values } : { problem: 'Nothing is written there.' };
}

/** "none" is an answer of its own: the supervisor holds none of them. */
function readSupervisor(written: string[], { career }: Reading): ReadField {
  const texts = written.map((text) => text.trim().toLowerCase());
  if (texts.length === 1 && texts[0] === 'none') return { value: [] };
  if (texts.includes('none')) return { problem: '"none" cannot stand beside a credential.' };
  return readList(written, namesOfCredentials(career), `Write ${CREDENTIALS}; or none.`);
}

function readName(
  text: string,
  names: WrittenNames,
  otherwise = `Take one of: ${[...new Set(names.values())].join(', ')}.`,
): { value: string } | { problem: string } {
  const value = names.get(writtenForm(text));
  if (value !== undefined) return { value };
  const close = new Set(nearest(text, [...names.keys()]).map((name) => names.get(name)));
  const help = close.size > 0 ? `Did you mean ${[...close].join(', or ')}?` : otherwise;
  return { problem: `"${text}" is not known here. ${help}` };
}
