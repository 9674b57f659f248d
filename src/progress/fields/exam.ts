import type { EntryField } from './field.ts';

/** An exam taken, passed or not. */
export const examFields: EntryField[] = [
  {
    name: 'exam',
    kind: { is: 'exam' },
    about: 'which one: nclex-rn, aswb-masters, ccm, ...',
    required: true,
    ask: 'Which exam?',
    hint: 'such as NCLEX-RN, or the certification it is for',
  },
  {
    name: 'date',
    kind: { is: 'day', month: 'start', past: true },
    about: 'the day you took it',
    required: true,
    ask: 'When did you take it?',
    hint: 'a date or a month',
  },
  {
    name: 'passed',
    kind: { is: 'yes-no' },
    about: 'you passed',
    noFlag: '--failed',
    required: true,
    ask: 'Did you pass?',
  },
];
