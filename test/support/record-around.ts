/** Records whose entries lie around a day: on it, the days beside it, months and years from it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { addYears, type Day, toDay, toNumber } from '../../src/values/day.ts';
import { keep } from './dana.ts';
import { course, degree, job, license } from './people.ts';

/** Eight days before, on and after `day`, earliest first. */
export function daysAround(day: Day): Day[] {
  const on = toNumber(day);
  return [addYears(on, -4), addYears(on, -1), on - 1, on, on + 1, on + 31]
    .concat(addYears(on, 1), addYears(on, 40))
    .map(toDay);
}

const held = [
  'rn-license',
  'ccm',
  'lcsw-license',
  'acm-rn',
  'cmgt-bc',
  'cna',
  'chw',
  'lpn-license',
];
const statuses = ['open', 'started', 'done', 'skipped'] as const;

/** A record with entries of every kind on each of these days; some run backwards in time. */
export function recordOn(days: readonly Day[]): ProgressRecord {
  const on = (index: number): Day => days.at(index % days.length) ?? '';
  return {
    format: 1,
    revision: days.length,
    change: { text: 'The last change', date: on(-1) },
    profile: { name: 'Dana', state: 'OH', track: 'nursing', goal: 'senior', hoursPerWeek: 6 },
    education: [
      ...days.map((completed, at) => degree({ id: `d${at}`, completed, from: on(0) })),
      degree({ id: 'open', completed: null }),
    ],
    credentials: held.map((credential, at) =>
      license({
        ...{ id: `c${at}`, credential, issued: on(at * 3), expires: on(at) },
        ...(at % 4 === 3 ? { status: 'restricted', restrictedUntil: on(at + 2) } : {}),
      }),
    ),
    experience: [
      ...days.map((from, at) => job({ id: `e${at}`, from, to: on(at + 1) })),
      job({ id: 'ongoing', from: on(4), to: null, fullTime: true, totalHours: 900 }),
      job({ id: 'backwards', from: on(-1), to: on(0), supervisionHours: 40 }),
    ],
    exams: days.map((date, at) => ({ id: `t${at}`, exam: 'nclex-rn', date, passed: at % 2 > 0 })),
    continuingEducation: days.map((date, at) => course({ id: `h${at}`, date, hours: 7.25 })),
    confirmations: { 'good-moral-character': { value: true, date: on(-1) } },
    skills: days.map((date, at) => ({
      ...{ skill: at % 2 ? 'communication' : 'ethics', level: at % 6, date, by: 'self' },
      ...{ evidence: 'rounds', evidenceDate: on(at + 3) },
    })),
    milestones: Object.fromEntries(
      days.map((date, at) => [
        `1.${at + 1}`,
        { status: statuses[at % 4] ?? 'open', date, due: on(at + 2) },
      ]),
    ),
    assessments: days.map((date) => ({ date, levels: { communication: 3, ethics: 2 } })),
    contacts: days.map((met, at) => ({ id: `p${at}`, name: 'Lee', met, followUp: on(at + 1) })),
    conversations: days.map((date, at) => ({ id: `v${at}`, contact: 'p1', date, followUp: date })),
    applications: days.map((date, at) => ({
      ...{ id: `a${at}`, employer: 'Mercy', title: 'Nurse', stage: 'applied', date },
      followUp: on(at + 1),
    })),
  };
}

/** Writes such a record into a home, with a kept version dated on each of the days. */
export function keepOn(home: string, days: readonly Day[]): void {
  const record = recordOn(days);
  keep(home, record);
  const versions = join(home, 'versions');
  mkdirSync(versions, { recursive: true });
  for (const [at, date] of days.entries()) {
    const version = { ...record, revision: at + 1, change: { text: `Change ${at}`, date } };
    const name = `${String(at + 1).padStart(6, '0')}.json`;
    writeFileSync(join(versions, name), JSON.stringify(version));
  }
}
