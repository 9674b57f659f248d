/**
 * Seven statements about the person, not about a skill. They are shown apart and
 * change no level, no gap and no readiness.
 */
import type { FitStatement } from './question.ts';

export const fitStatements: readonly FitStatement[] = [
  {
    id: 'helping',
    statement:
      'I want to spend my days helping people sort out their care, also when nobody says thanks.',
    why: 'Helping is most of what the job gives back.',
  },
  {
    id: 'emotional-load',
    statement: 'I can hear about illness, loss and hardship most days and set it down after work.',
    why: 'You meet people in the worst weeks of their lives; talk with two coordinators about how they carry it.',
  },
  {
    id: 'pace',
    statement: 'I am fine with a fast day that changes its plan several times.',
    why: 'Settings differ: ask every employer for the size of the caseload.',
  },
  {
    id: 'hours',
    statement: 'I can now and then work an evening, a weekend or past the end of the day.',
    why: 'Most jobs are full-time, at times outside office hours: ask who covers when you are out.',
  },
  {
    id: 'driving',
    statement: 'I can drive to homes and agencies where a job asks for it.',
    why: 'Home health and hospice send people out; work by telephone, as at a health plan, does not.',
  },
  {
    id: 'checks',
    statement:
      'I can pass a background check and the health checks that employers ask for, such as vaccination.',
    why: 'Ask early which checks an employer makes, before you pay for training.',
  },
  {
    id: 'desk',
    statement: 'I am content with hours of calls, screens and notes in one day.',
    why: 'What was not written down was not coordinated; look for a setting with more visits if this drains you.',
  },
];
