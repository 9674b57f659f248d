/**
 * Random records, made from few words and from days that lie on edges, so that
 * they meet the random rules often.
 */
import fc from 'fast-check';
import type {
  Confirmation,
  Education,
  Experience,
  HeldCredential,
  ProgressRecord,
  SkillRating,
} from '../../../src/progress/record.ts';
import { dayOf, monthsLater, numberOf } from '../naive/calendar.ts';
import * as words from './words.ts';

/** Days around which something ends, begins or has no counterpart in another year. */
export const todays = ['2026-11-22', '2024-02-29', '2027-02-28', '2028-01-31', '2025-12-01'];

/** A day on an edge of a window, at the end of a month, or anywhere in nine years. */
export function dayNear(today: string): fc.Arbitrary<string> {
  const months = fc.constantFrom(-60, -36, -24, -13, -12, -1, 0, 1, 12, 24, 36);
  return fc.oneof(
    fc
      .tuple(months, fc.integer({ min: -2, max: 2 }))
      .map(([distance, days]) => dayOf(monthsLater(numberOf(today), distance) + days)),
    fc.integer({ min: -2200, max: 1200 }).map((days) => dayOf(numberOf(today) + days)),
    fc.constantFrom('2023-02-28', '2024-02-29', '2025-01-31', '2026-10-31', '2027-03-01'),
  );
}

/** A job, told fully or in part; one in eight that would end before it begins does. */
function jobs(today: string): fc.Arbitrary<Experience> {
  const day = dayNear(today);
  const told = fc.record(
    {
      id: fc.constantFrom(...words.entries.jobs),
      title: fc.constant('Case manager'),
      kinds: fc.subarray(words.kinds, { minLength: 1, maxLength: 2 }),
      from: day,
      to: fc.option(day),
      setting: fc.constantFrom(...words.settings),
      hoursPerWeek: fc.constantFrom(null, 10, 20, 35, 37.5, 40, 60),
      fullTime: fc.boolean(),
      totalHours: fc.constantFrom(0, 500, 1000, 2080),
      paid: fc.boolean(),
      supervisedBy: fc.subarray(words.credentials, { maxLength: 1 }),
      supervisionHours: fc.constantFrom(0, 50, 100),
    },
    { requiredKeys: ['id', 'title', 'kinds', 'from', 'to'] },
  );
  return fc.tuple(told, fc.nat({ max: 7 })).map(([job, chance]): Experience => {
    const isTurned = job.to !== null && job.to < job.from && chance > 0;
    return isTurned ? { ...job, from: job.to ?? job.from, to: job.from } : job;
  });
}

function studies(today: string): fc.Arbitrary<Education> {
  return fc.record(
    {
      id: fc.constantFrom(...words.entries.studies),
      level: fc.constantFrom(...words.levels),
      field: fc.constantFrom(...words.fields),
      program: fc.constantFrom(...words.programs),
      completed: fc.option(dayNear(today)),
      accredited: fc.boolean(),
      fieldExperience: fc.boolean(),
    },
    { requiredKeys: ['id', 'level', 'field', 'completed'] },
  );
}

function holdings(today: string): fc.Arbitrary<HeldCredential> {
  const day = dayNear(today);
  return fc.record(
    {
      id: fc.constantFrom(...words.entries.held),
      credential: fc.constantFrom(...words.credentials, 'unheard-of'),
      status: fc.constantFrom('active', 'active', 'restricted', 'lapsed', 'retired'),
      state: fc.constantFrom(...words.states),
      multistate: fc.boolean(),
      issued: day,
      expires: day,
      restrictedUntil: day,
    },
    { requiredKeys: ['id', 'credential', 'status'] },
  );
}

function ratings(today: string): fc.Arbitrary<SkillRating> {
  return fc.record(
    {
      skill: fc.constantFrom(...words.skills),
      level: fc.integer({ min: 0, max: 5 }),
      date: dayNear(today),
      by: fc.constantFrom('self', 'self', 'Lee'),
      evidence: fc.constantFrom('', 'A care plan'),
    },
    { requiredKeys: ['skill', 'level', 'date', 'by'] },
  );
}

/** Answers to questions, and issuers' answers about entries: "ccm/e1/kind". */
function confirmations(day: fc.Arbitrary<string>): fc.Arbitrary<Record<string, Confirmation>> {
  const dated = fc.record({ value: fc.boolean(), date: day }, { requiredKeys: ['value'] });
  const answer = fc.oneof(fc.boolean(), dated, dated);
  const entries = Object.values(words.entries).flat();
  const keys = [
    ...words.keys,
    'field-experience-health',
    ...words.judging.flatMap((credential) =>
      entries.flatMap((id) => aspectsOf(id).map((aspect) => `${credential}/${id}/${aspect}`)),
    ),
  ];
  const given = keys.map((key) =>
    fc.option(
      answer.map((told): [string, Confirmation] => [key, told]),
      { freq: 2, nil: undefined },
    ),
  );
  return fc
    .tuple(...given)
    .map((answers) => Object.fromEntries(answers.filter((each) => each !== undefined)));
}

/** Records with few entries; in one of three some sections were never told, some are told to be empty. */
export function records(today: string): fc.Arbitrary<ProgressRecord> {
  const day = dayNear(today);
  const few = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 4 });
  const id = fc.constantFrom('a', 'b', 'c');
  const passed = fc.boolean();
  const sections = {
    format: fc.constant(1),
    revision: fc.constant(1),
    education: few(studies(today)),
    credentials: few(holdings(today)),
    experience: few(jobs(today)),
    exams: few(fc.record({ id, exam: fc.constantFrom(...words.exams), date: day, passed })),
    continuingEducation: few(
      fc.record({
        id,
        date: day,
        hours: fc.constantFrom(1, 5.5, 10, 30),
        topics: fc.subarray(words.topics),
      }),
    ),
    confirmations: confirmations(day),
    skills: few(ratings(today)),
    milestones: fc.dictionary(
      fc.constantFrom(...words.milestones),
      fc.record({ status: fc.constantFrom('open', 'started', 'done', 'skipped'), date: day }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    contacts: few(
      fc.record({ id, name: fc.constant('Lee'), met: day }, { requiredKeys: ['id', 'name'] }),
    ),
    conversations: few(fc.record({ id, contact: id, date: day })),
  };
  const full = fc.record(sections);
  return fc.oneof(full, full, fc.record(sections, { requiredKeys: ['format', 'revision'] }));
}

/** What an issuer can be asked about an entry, by what it is. */
function aspectsOf(id: string): string[] {
  if (words.entries.jobs.includes(id)) return ['kind', 'part-time', 'setting', 'pay'];
  return words.entries.studies.includes(id) ? ['field'] : ['credential'];
}
