import type { EntryField } from './field.ts';

/** A license, certification or registration that you hold or held. */
export const credentialFields: EntryField[] = [
  {
    name: 'credential',
    kind: { is: 'credential' },
    about: 'which one: rn, lpn, lcsw, ccm, ...',
    required: true,
    ask: 'Which license, certification or registration?',
    hint: 'such as RN, LCSW or CCM',
  },
  {
    name: 'state',
    kind: { is: 'state' },
    about: 'the state that gave it: OH or Ohio',
    ask: 'Which state gave it?',
    hint: 'such as OH; Enter when it is no state license',
  },
  {
    name: 'status',
    kind: { is: 'word', of: 'credentialStatuses' },
    shows: 'status',
    about: 'active (when not said), lapsed, restricted or retired',
    required: true,
    otherwise: 'active',
    ask: 'How does it stand?',
  },
  {
    name: 'issued',
    kind: { is: 'day', month: 'start', past: true },
    about: 'the day it was given',
    ask: 'When was it first given to you?',
    hint: 'a date or a month',
  },
  {
    name: 'expires',
    kind: { is: 'day', month: 'end' },
    about: 'the last day it is valid',
    ask: 'Until which day is it valid?',
    hint: 'a date or a month',
  },
  {
    name: 'restrictedUntil',
    kind: { is: 'day', month: 'start' },
    about: 'the first day free of the restriction',
  },
  { name: 'number', kind: { is: 'text' }, shows: 'number', about: 'its number' },
  {
    name: 'multistate',
    kind: { is: 'yes-no' },
    about: 'it is a multistate license of the nurse compact',
  },
];
