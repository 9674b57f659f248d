/** Jobs and unpaid work, one by one. */
import { idsOf, vocabulary } from '../../../career/vocabulary.ts';
import { jobInWords, shownDay } from '../in-words.ts';
import type { Question, Sheet, Value } from '../question.ts';
import { day, isNothing, line, number, optional, orNoMore, orWords } from '../reading.ts';
import { supervisorsWanted } from '../rules.ts';
import { endings } from './credentials.ts';
import { isBegun, listQuestions, NONE, opensList, REMOVE, SKIP } from './list.ts';
import { areaOptions, kindOptions } from './work-areas.ts';

const NOW = 'now';
/** More hours a week than that are a slip of the finger. */
const MOST_HOURS = 100;
const NONE_OF_THEM = 'none-of-them';
const NOT_SURE = 'not-sure';

/** The questions about work, as far as the answers have led. */
export function experienceQuestions(sheet: Sheet): Question[] {
  return listQuestions(sheet, {
    section: 'experience',
    held: (sheet.record?.experience ?? []).map(jobInWords),
    first: (index) => title(sheet, index),
    rest: (index) => about(sheet, index),
  });
}

function title(sheet: Sheet, index: number): Question {
  const opens = opensList(sheet, 'experience', index);
  const { key, ...rest } = common(index, 'title');
  const begun = isBegun(sheet.answers[key]);
  const words = [...(opens ? [NONE, SKIP] : []), ...(begun ? [REMOVE] : [])];
  const read = line('a job title');
  return {
    ...rest,
    key,
    kind: 'text',
    short: 'Job',
    message: opens
      ? 'Your work so far, the latest job first, unpaid work too: what is the title? Type none if there is none, skip to leave it open.'
      : 'Any other job? What is the title?',
    hint: endings('a title', opens),
    ...(begun ? { again: 'another title, or remove' } : {}),
    read: orWords(words, opens ? read : orNoMore(read, begun)),
  };
}

function about(sheet: Sheet, index: number): Question[] {
  const answer = (field: string) => sheet.answers[`experience.${index}.${field}`];
  const areas = several(answer('areas'));
  const kinds = several(answer('kinds'));
  const supervisors = supervisorsWanted(sheet.career, kinds).map(({ id, abbreviation }) => ({
    value: id,
    label: abbreviation,
  }));
  return [
    employer(index),
    setting(index),
    whichAreas(index),
    ...(areas.length > 0 ? [whichKinds(index, areas)] : []),
    from(sheet, index),
    to(sheet, index, String(answer('from') ?? '')),
    hoursPerWeek(index),
    paid(index, answer('to') === NOW),
    ...(supervisors.length > 0 ? [supervisedBy(index, supervisors, answer('to') === NOW)] : []),
  ];
}

function employer(index: number): Question {
  return {
    ...common(index, 'employer'),
    kind: 'text',
    short: 'employer',
    message: 'At which employer or organization?',
    hint: 'Enter skips',
    again: '- clears',
    read: optional(line('the employer')),
    collect: orNothing,
  };
}

function setting(index: number): Question {
  return {
    ...common(index, 'setting'),
    kind: 'choice',
    short: 'setting',
    message: 'In which setting?',
    options: idsOf(vocabulary.settings).map((value) => ({
      value,
      label: vocabulary.settings[value],
    })),
  };
}

function whichAreas(index: number): Question {
  const { field: _, ...rest } = common(index, 'areas');
  return {
    ...rest,
    kind: 'choices',
    short: 'area',
    message: 'What did you do in this job? First roughly; several are fine.',
    options: areaOptions,
    problem: atLeastOne,
    show: () => '',
  };
}

function whichKinds(index: number, areas: string[]): Question {
  return {
    ...common(index, 'kinds'),
    kind: 'choices',
    short: 'work',
    message: 'And exactly? All that were a regular part of it.',
    options: kindOptions(areas),
    problem: atLeastOne,
  };
}

function from({ today }: Sheet, index: number): Question {
  return {
    ...common(index, 'from'),
    kind: 'text',
    short: 'from',
    message: 'Since when? Your first day, or its month.',
    hint: 'such as 2021-03',
    read: day({ today, month: 'start', past: true }),
    show: (value) => `from ${shownDay(value)}`,
  };
}

function to({ today }: Sheet, index: number, start: string): Question {
  const why = `That is before the first day, ${start}.`;
  const last = day({ today, month: 'end', notBefore: { day: start, why } });
  return {
    ...common(index, 'to'),
    kind: 'text',
    short: 'to',
    message: 'Until when?',
    hint: 'such as 2024-06; Enter: still there',
    again: '-: still there',
    read: (typed) => (isNothing(typed) ? { value: NOW } : orWords([NOW], last)(typed)),
    show: (value) => `to ${shownDay(value)}`,
    collect: (value) => (value === NOW ? null : value),
  };
}

function hoursPerWeek(index: number): Question {
  return {
    ...common(index, 'hoursPerWeek'),
    kind: 'text',
    short: 'hours',
    message: 'How many hours a week?',
    hint: 'Enter: it varied',
    again: '-: it varied',
    read: optional(number('hours a week', 1, MOST_HOURS)),
    show: (value) => (value === '' ? '' : `${String(value)} h a week`),
    collect: (value) => (value === '' ? undefined : Number(value)),
  };
}

function paid(index: number, ongoing: boolean): Question {
  return {
    ...common(index, 'paid'),
    kind: 'yes-no',
    short: 'paid',
    message: ongoing ? 'Is it paid?' : 'Was it paid?',
    initial: true,
    show: (value) => (value === true ? 'paid' : 'unpaid'),
  };
}

/** Some certifications count work for less time when the supervisor holds certain credentials. */
function supervisedBy(
  index: number,
  holders: { value: string; label: string }[],
  ongoing: boolean,
): Question {
  return {
    ...common(index, 'supervisedBy'),
    kind: 'choices',
    short: 'supervisor',
    message: `Which of these ${ongoing ? 'does' : 'did'} your supervisor there hold?`,
    options: [
      ...holders,
      { value: NONE_OF_THEM, label: 'none of these' },
      { value: NOT_SURE, label: 'not sure' },
    ],
    problem: (chosen) =>
      chosen.length > 1 && (chosen.includes(NONE_OF_THEM) || chosen.includes(NOT_SURE))
        ? 'Either some of them, or none of these, or not sure.'
        : atLeastOne(chosen),
    collect: (value) =>
      several(value).includes(NOT_SURE) ? undefined : several(value).filter(isHolder),
    show: (value) => shownHolders(several(value), holders),
  };
}

function isHolder(value: string): boolean {
  return value !== NONE_OF_THEM && value !== NOT_SURE;
}

function shownHolders(chosen: string[], holders: { value: string; label: string }[]): string {
  const names = holders.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  if (names.length > 0) return `under ${names.join(' and ')}`;
  return chosen.includes(NOT_SURE) ? '' : 'no listed credential above';
}

function atLeastOne(chosen: readonly string[]): string | undefined {
  return chosen.length === 0 ? 'Type at least one number.' : undefined;
}

function several(value: Value | undefined): string[] {
  return Array.isArray(value) ? value : [];
}

function common(index: number, field: string) {
  return {
    key: `experience.${index}.${field}`,
    item: `experience.${index}`,
    section: 'experience',
    field,
    seconds: 8,
  } as const;
}

function orNothing(value: Value): Value | undefined {
  return value === '' ? undefined : value;
}
