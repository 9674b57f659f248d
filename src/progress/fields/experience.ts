import type { EntryField } from './field.ts';

/** A job, an internship, volunteer work. */
export const experienceFields: EntryField[] = [
  {
    name: 'title',
    kind: { is: 'text' },
    about: 'the job title',
    required: true,
    ask: 'What is, or was, your job title?',
  },
  {
    name: 'employer',
    kind: { is: 'text' },
    shows: 'name',
    about: 'the employer',
    ask: 'Who is the employer?',
  },
  {
    name: 'setting',
    kind: { is: 'word', of: 'settings' },
    shows: 'setting',
    about: 'where: hospital, clinic, health-plan, ...',
    ask: 'Where do you do it?',
  },
  {
    name: 'kinds',
    kind: { is: 'words', of: 'experienceKinds' },
    shows: 'kind',
    about: 'what you did: care-coordination, registered-nurse, ...; several times for several',
    required: true,
    ask: 'What did you do in this job?',
    hint: 'All that fit, such as 1 3',
  },
  {
    name: 'from',
    kind: { is: 'day', month: 'start' },
    about: 'the first day worked',
    required: true,
    ask: 'When did you start?',
    hint: 'a date or a month',
  },
  {
    name: 'to',
    kind: { is: 'day', month: 'end', open: 'ongoing' },
    about: 'the last day worked; ongoing when not said',
    required: true,
    otherwise: 'ongoing',
    ask: 'When did you leave?',
    hint: 'a date or a month; ongoing if you are still there',
  },
  {
    name: 'hoursPerWeek',
    kind: { is: 'number', most: 168 },
    shows: 'hours',
    about: 'hours a week',
    ask: 'How many hours a week?',
  },
  {
    name: 'fullTime',
    kind: { is: 'yes-no' },
    about: 'the employer counts it as full-time',
  },
  {
    name: 'totalHours',
    kind: { is: 'number' },
    shows: 'hours',
    about: 'per diem work: all hours so far',
  },
  {
    name: 'paid',
    kind: { is: 'yes-no' },
    about: 'it is paid work; taken as paid when not said',
    required: true,
    // Jobs are paid; whoever adds volunteering says so.
    otherwise: 'yes',
    ask: 'Is it paid?',
  },
  {
    name: 'supervisedBy',
    kind: { is: 'credentials' },
    about: 'what your supervisor holds: ccm, rn, ...; several times for several; or none',
    ask: 'Which credentials does your supervisor hold?',
    hint: 'such as CCM, RN; none; Enter when you do not know',
  },
  {
    name: 'supervisor.name',
    kind: { is: 'text' },
    shows: 'name',
    about: 'who supervises, or supervised, you',
  },
  {
    name: 'supervisor.email',
    kind: { is: 'text' },
    shows: 'address',
    about: 'how to reach them',
  },
  {
    name: 'supervisionHours',
    kind: { is: 'number' },
    shows: 'hours',
    about: 'hours of supervision or consultation you received',
  },
];
