/** A bedside nurse, three weeks into her first job as a care coordinator, and her record on the disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { course, degree, job, license, person } from './people.ts';

export const dana: ProgressRecord = person({
  profile: { name: 'Dana Reyes', state: 'OH', goal: 'coordinator', hoursPerWeek: 6 },
  education: [degree({ level: 'associate', program: 'adn', title: 'ADN' })],
  credentials: [license({ issued: '2020-07-20' })],
  experience: [
    job({
      id: 'e1',
      title: 'Staff nurse',
      kinds: ['registered-nurse'],
      from: '2020-08-01',
      to: '2026-10-31',
      supervisedBy: [],
    }),
    job({ id: 'e2', title: 'Care coordinator', from: '2026-11-01' }),
  ],
  continuingEducation: [course({ date: '2026-06-01', hours: 9, topics: ['ethics'] })],
  confirmations: { 'good-moral-character': true },
  milestones: {
    '1.1': { status: 'done', date: '2026-10-01', note: 'on the fridge', evidence: 'a note' },
    '1.2': { status: 'started', date: '2026-11-01' },
    '2.6': { status: 'skipped', date: '2026-11-01' },
  },
  skills: [
    { skill: 'communication', level: 3, date: '2026-11-01', by: 'self' },
    { skill: 'negotiation', level: 1, date: '2026-11-01', by: 'self' },
    {
      skill: 'ethics',
      level: 4,
      evidence: 'Chaired the rounds',
      evidenceDate: '2026-05-10',
      date: '2026-11-01',
      by: 'self',
    },
  ],
  contacts: [{ id: 'p1', name: 'Lee Park', organization: 'St. Ann', followUp: '2026-12-15' }],
});

/** Writes a record into a home, as if it had been kept there. */
export function keep(home: string, record: ProgressRecord): string {
  mkdirSync(home, { recursive: true });
  const path = join(home, 'progress.json');
  writeFileSync(path, JSON.stringify(record), { mode: 0o600 });
  return path;
}
