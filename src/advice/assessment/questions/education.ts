/** Schooling, entry by entry. */
import {
  atLeastLevel,
  educationLevels,
  expandFields,
  idsOf,
  vocabulary,
} from '../../../career/vocabulary.ts';
import { educationInWords, shownDay } from '../in-words.ts';
import type { Option, Question, Sheet, Value } from '../question.ts';
import { day, isNothing, line, optional } from '../reading.ts';
import { isBegun, listQuestions, NONE, opensList, REMOVE, SKIP, THAT_IS_ALL } from './list.ts';
import { impliedProgram, programsFor } from './programs.ts';

const IN_PROGRESS = 'in progress';
/** Whoever finished school earlier is past a hundred. */
const FIRST_COMPLETED = 1940;

/** The questions about schooling, as far as the answers have led. */
export function educationQuestions(sheet: Sheet): Question[] {
  return listQuestions(sheet, {
    section: 'education',
    held: (sheet.record?.education ?? []).map(educationInWords),
    first: (index) => whichLevel(sheet, index),
    rest: (index) => about(sheet, index),
  });
}

function whichLevel(sheet: Sheet, index: number): Question {
  const { key, ...rest } = common(index, 'level');
  const levels = idsOf(vocabulary.educationLevels).map((value) => ({
    value,
    label: vocabulary.educationLevels[value],
  }));
  const ends: Option[] = opensList(sheet, 'education', index)
    ? [
        { value: NONE, label: 'none to record' },
        { value: SKIP, label: 'leave this open for now' },
      ]
    : [{ value: THAT_IS_ALL, label: 'that is all' }];
  const drop = isBegun(sheet.answers[key]) ? [{ value: REMOVE, label: 'remove this one' }] : [];
  return {
    ...rest,
    key,
    kind: 'choice',
    short: 'Education',
    message:
      index === 0
        ? 'Which schooling have you finished, or are you in? One at a time, in any order.'
        : 'Any other schooling?',
    options: [...levels, ...ends, ...drop],
    ...(opensList(sheet, 'education', index) ? {} : { initial: THAT_IS_ALL }),
  };
}

/** The field is what the studies were about; a high school diploma has none worth asking. */
function about(sheet: Sheet, index: number): Question[] {
  const level = educationLevels.find((each) => each === answer(sheet, index, 'level'));
  const field = idsOf(vocabulary.fields).find((each) => each === answer(sheet, index, 'field'));
  if (level === undefined) return [];
  const degree = atLeastLevel(level, 'bachelor');
  const higher = level !== 'high-school';
  const programs = impliedProgram(level, field) === undefined ? programsFor(level, field) : [];
  const serving = field !== undefined && expandFields(['health', 'human-services']).has(field);
  return [
    ...(higher ? [whichField(index)] : []),
    ...(programs.length > 0 ? [whichProgram(index, programs)] : []),
    school(index),
    completed(sheet, index),
    ...(degree ? [accredited(index)] : []),
    ...(degree && serving ? [fieldExperience(index)] : []),
  ];
}

function whichField(index: number): Question {
  return {
    ...common(index, 'field'),
    kind: 'choice',
    short: 'field',
    message: 'In which field?',
    options: idsOf(vocabulary.fields).map((value) => ({ value, label: vocabulary.fields[value] })),
  };
}

function whichProgram(index: number, programs: Option[]): Question {
  return {
    ...common(index, 'program'),
    kind: 'choice',
    short: 'program',
    message: 'Which program was it?',
    options: [...programs, { value: '', label: 'another, or not sure' }],
    ...(programs[0] === undefined ? {} : { initial: programs[0].value }),
    collect: orNothing,
  };
}

function school(index: number): Question {
  return {
    ...common(index, 'school'),
    kind: 'text',
    short: 'school',
    message: 'Which school?',
    hint: 'Enter skips',
    again: '- clears',
    read: optional(line('the school')),
    collect: orNothing,
  };
}

function completed({ today }: Sheet, index: number): Question {
  return {
    ...common(index, 'completed'),
    kind: 'text',
    short: 'completed',
    show: shownDay,
    message: 'When did you finish, or when will you?',
    hint: 'such as 2019-05 or 2019; Enter: no date yet',
    again: '-: still in it, no date yet',
    read: (typed) =>
      isNothing(typed) || typed.trim() === IN_PROGRESS
        ? { value: IN_PROGRESS }
        : day({ today, month: 'end', year: true, firstYear: FIRST_COMPLETED })(typed),
    collect: (value) => (value === IN_PROGRESS ? null : value),
  };
}

function accredited(index: number): Question {
  return yesNoOrUnsure(index, 'accredited', 'accredited', 'Was the program accredited?');
}

function fieldExperience(index: number): Question {
  return yesNoOrUnsure(
    index,
    'fieldExperience',
    'field experience',
    'Did it include supervised field experience, such as a clinical placement or practicum?',
  );
}

function yesNoOrUnsure(index: number, field: string, short: string, message: string): Question {
  return {
    ...common(index, field),
    kind: 'choice',
    short,
    message,
    options: [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
      { value: '', label: 'not sure' },
    ],
    collect: (value) => (value === '' ? undefined : value === 'yes'),
  };
}

function common(index: number, field: string) {
  return {
    key: `education.${index}.${field}`,
    item: `education.${index}`,
    section: 'education',
    field,
    seconds: 8,
  } as const;
}

function answer(sheet: Sheet, index: number, field: string): Value | undefined {
  return sheet.answers[`education.${index}.${field}`];
}

function orNothing(value: Value): Value | undefined {
  return value === '' ? undefined : value;
}

/** What follows from the answers without being asked: the field of a diploma, the only program there is. */
export function completeEducation(entry: Record<string, unknown>): Record<string, unknown> {
  const field = entry.field ?? 'other';
  const program = entry.program ?? impliedProgram(entry.level, field);
  return { ...entry, field, ...(program === undefined ? {} : { program }) };
}
