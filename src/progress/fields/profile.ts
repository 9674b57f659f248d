import type { EntryField } from './field.ts';

/** Who you are and where you are going. "none" clears a field. */
export const profileFields: EntryField[] = [
  { name: 'name', kind: { is: 'text' }, shows: 'name', about: 'your name, for the report' },
  { name: 'state', kind: { is: 'state' }, about: 'the state you work in: OH or Ohio' },
  {
    name: 'track',
    kind: { is: 'word', of: 'tracks' },
    shows: 'track',
    about: 'nursing, social-work or unlicensed (no license needed)',
  },
  {
    name: 'goal',
    kind: { is: 'goal' },
    about: 'a rung (entry to executive) or a credential, such as ccm',
  },
  {
    name: 'hoursPerWeek',
    kind: { is: 'number', most: 168 },
    shows: 'hours',
    about: 'hours a week you can put into this',
  },
  {
    name: 'budget',
    kind: { is: 'number' },
    shows: 'dollars',
    about: 'what you can spend on it, in dollars',
  },
];
