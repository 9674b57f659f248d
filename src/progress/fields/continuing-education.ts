import type { EntryField } from './field.ts';

/** A course, a conference, anything counted in contact hours. */
export const continuingEducationFields: EntryField[] = [
  {
    name: 'date',
    kind: { is: 'day', month: 'start', past: true },
    about: 'the day you completed it',
    required: true,
    ask: 'When did you complete it?',
    hint: 'a date or a month',
  },
  {
    name: 'hours',
    kind: { is: 'number', above: 0 },
    shows: 'hours',
    about: 'contact hours; or --ceus, of which each is 10',
    required: true,
    ask: 'How many contact hours?',
    hint: '1 CEU is 10 contact hours',
  },
  {
    name: 'topics',
    kind: { is: 'words', of: 'topics' },
    shows: 'topic',
    about: 'its topic: ethics, case-management, ...; several times for several',
    required: true,
    ask: 'What was it about?',
    hint: 'All that fit, such as 1 3',
  },
  { name: 'title', kind: { is: 'text' }, about: 'its title', ask: 'What was it called?' },
  {
    name: 'provider',
    kind: { is: 'text' },
    shows: 'name',
    about: 'who gave it',
    ask: 'Who gave it?',
  },
  {
    name: 'approvedBy',
    kind: { is: 'text' },
    shows: 'name',
    about: 'who approved it: ANCC, NASW, your board, ...',
    ask: 'Who approved it?',
    hint: 'such as ANCC, NASW or your board',
  },
  {
    name: 'certificate',
    kind: { is: 'text' },
    shows: 'where',
    about: 'the number of its certificate, or where you keep it',
  },
];
