import type { EntryField } from './field.ts';

/** A study: finished, going on, or planned. */
export const educationFields: EntryField[] = [
  {
    name: 'level',
    kind: { is: 'word', of: 'educationLevels' },
    shows: 'level',
    about: 'what it leads to: associate, bachelor, ...',
    required: true,
    ask: 'What does it lead to?',
  },
  {
    name: 'field',
    kind: { is: 'word', of: 'fields' },
    shows: 'field',
    about: 'its field: nursing, social-work, ...; "other" for a general diploma',
    required: true,
    ask: 'In which field?',
  },
  {
    name: 'program',
    kind: { is: 'word', of: 'programs' },
    shows: 'program',
    about: 'the kind of program: adn, bsn, msw, ...',
    ask: 'Was it one of these programs?',
  },
  {
    name: 'completed',
    kind: { is: 'day', month: 'end', open: 'in-progress' },
    about: 'the day of the degree; a later day is planned; in-progress: no day known',
    required: true,
    ask: 'When did you complete it, or when will you?',
    hint: 'a date or a month; in-progress when you do not know',
  },
  { name: 'title', kind: { is: 'text' }, about: 'the degree as its certificate names it' },
  {
    name: 'school',
    kind: { is: 'text' },
    shows: 'name',
    about: 'the school',
    ask: 'Which school?',
  },
  { name: 'from', kind: { is: 'day', month: 'start' }, about: 'the first day' },
  {
    name: 'accredited',
    kind: { is: 'yes-no' },
    about: 'its program or school was accredited then',
    ask: 'Was the program accredited when you completed it?',
  },
  {
    name: 'fieldExperience',
    kind: { is: 'yes-no' },
    about: 'it included supervised field experience',
    ask: 'Did it include supervised work with clients (field experience)?',
  },
];
