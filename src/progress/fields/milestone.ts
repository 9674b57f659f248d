import type { EntryField } from './field.ts';

/** What may be said about a milestone beside its status, which `carepath done` sets. */
export const milestoneFields: EntryField[] = [
  {
    name: 'due',
    kind: { is: 'day', month: 'end' },
    about: 'a milestone: the day you mean to reach it by',
    ask: 'By which day do you mean to reach it?',
    hint: 'a date or a month',
  },
  {
    name: 'date',
    kind: { is: 'day', month: 'start', past: true },
    about: 'the day it was started, done or skipped',
    required: true,
    ask: 'On which day was that?',
    hint: 'a date or a month',
  },
];
