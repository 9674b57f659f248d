/** Who you are and where you want to go; every question may be skipped. */
import { idsOf, vocabulary } from '../../../career/vocabulary.ts';
import type { Profile } from '../../../progress/record.ts';
import { dollars } from '../../../values/money.ts';
import type { Option, Question, Reading, Sheet, Value } from '../question.ts';
import { credential, line, number, optional, state } from '../reading.ts';

/** The answer that leads to the question which certification. */
const CERTIFICATION = 'certification';
/** More hours a week than that are a slip of the finger. */
const MOST_HOURS = 100;

/** The questions about the person; what the record already knows is offered as the answer. */
export function profileQuestions(sheet: Sheet): Question[] {
  const known: Profile = sheet.record?.profile ?? {};
  const goal = sheet.answers['profile.goal'];
  return [
    text('name', 'Name', 'What should carepath call you?', {
      hint: 'Enter skips',
      read: optional(line('a name')),
      initial: known.name,
    }),
    text('state', 'State', 'Which state do you work in, or want to work in?', {
      hint: 'such as OH, Enter skips',
      read: optional(state(sheet.career)),
      initial: known.state,
    }),
    choice('track', 'Track', 'Which track is yours?', {
      initial: known.track,
      options: [
        ...idsOf(vocabulary.tracks).map((value) => ({ value, label: vocabulary.tracks[value] })),
        { value: '', label: 'not sure yet' },
      ],
    }),
    choice('goal', 'Goal', 'What do you want to reach next?', {
      initial: initialGoal(sheet, known.goal),
      options: [
        ...sheet.career.rungs.map(({ id, name }) => ({ value: id, label: name })),
        { value: CERTIFICATION, label: 'a certification or license' },
        { value: '', label: 'not sure yet: the next rung for me' },
      ],
    }),
    ...(goal === CERTIFICATION ? [whichCertification(sheet, known.goal)] : []),
    text(
      'hoursPerWeek',
      'Hours a week',
      'How many hours a week can you give to study and practice?',
      {
        hint: 'a number, Enter skips',
        read: optional(number('hours a week', 0, MOST_HOURS)),
        initial: known.hoursPerWeek?.toString(),
        collect: asNumber,
      },
    ),
    text('budget', 'Budget', 'How much can you spend on courses, exams and fees, all told?', {
      hint: 'dollars, Enter skips',
      read: optional(number('dollars', 0, 1_000_000)),
      initial: known.budget?.toString(),
      collect: asNumber,
      show: (value) => (value === '' ? '' : dollars(Number(value))),
    }),
  ];
}

interface TextParts {
  hint: string;
  read: (typed: string) => Reading;
  initial: string | undefined;
  collect?: (value: Value) => unknown;
  show?: (value: Value) => string;
}

function text(field: string, short: string, message: string, parts: TextParts): Question {
  const { hint, read, initial, collect = orNothing, show } = parts;
  const again = hint.replace('Enter skips', '- clears');
  const offered = initial === undefined ? { hint } : { hint: again, initial };
  return {
    kind: 'text',
    ...common(field, short, message),
    ...offered,
    ...(show === undefined ? {} : { show }),
    again,
    read,
    collect,
  };
}

interface ChoiceParts {
  initial: string | undefined;
  options: Option[];
}

function choice(field: string, short: string, message: string, parts: ChoiceParts): Question {
  const { initial, options } = parts;
  const collect = (value: Value) => (value === CERTIFICATION ? undefined : orNothing(value));
  const given = initial === undefined ? {} : { initial };
  return { kind: 'choice', ...common(field, short, message), ...given, options, collect };
}

function common(field: string, short: string, message: string) {
  const key = `profile.${field}`;
  return { key, item: key, section: 'profile', field, short, message, seconds: 6 } as const;
}

function whichCertification({ career }: Sheet, goal: string | undefined): Question {
  const known = career.credentials.find(({ id }) => id === goal);
  return {
    ...common('certification', 'Which', 'Which one?'),
    kind: 'text',
    field: 'goal',
    hint: 'such as CCM, RN, ACM-SW',
    read: credential(career),
    ...(known === undefined ? {} : { initial: known.abbreviation }),
  };
}

function initialGoal({ career }: Sheet, goal: string | undefined): string | undefined {
  if (goal === undefined) return undefined;
  return career.rungs.some(({ id }) => id === goal) ? goal : CERTIFICATION;
}

function orNothing(value: Value): Value | undefined {
  return value === '' ? undefined : value;
}

function asNumber(value: Value): number | undefined {
  return value === '' ? undefined : Number(value);
}
