/** Jobs that are alike are judged once; those that differ in anything a rule looks at are not alike. */
import { expect, test } from 'vitest';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { job, jobWithout, judged, person } from '../../support/people.ts';

const months: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  months: 24,
};
const cases: [what: string, rule: ExperienceRequirement, other: Experience][] = [
  ['kinds', months, job({ kinds: ['retail'] })],
  ['setting', { ...months, settings: ['hospital'] }, job({ setting: 'school' })],
  ['hours a week', { ...months, partTime: 'no' }, job({ hoursPerWeek: 20 })],
  ['full-time', { ...months, partTime: 'no' }, job({ fullTime: false })],
  ['pay', { ...months, paid: true }, job({ paid: false })],
  ['supervisor', { ...months, supervisedBy: ['ccm'] }, job({ supervisedBy: [] })],
];

test.each(cases)(
  'a job that differs in its %s counts no more than it may',
  (_what, rule, other) => {
    const first = job({ from: '2024-01-01', to: '2024-12-31' });
    const second = { ...other, id: 'e2', from: '2025-01-01', to: '2025-12-31' };
    const same = { ...first, id: 'e2', from: second.from, to: second.to };
    expect(judged(rule, person({ experience: [first, same] })).verdict).toBe('met');
    expect(judged(rule, person({ experience: [first, second] })).verdict).not.toBe('met');
  },
);

test('a total of hours makes a job another than one whose hours nobody told', () => {
  const { months: _, ...rule } = months;
  const hours: ExperienceRequirement = { ...rule, hours: 2000, partTime: 'counts' };
  const untold = jobWithout(['hoursPerWeek'], { from: '2020-01-01', to: '2020-12-31' });
  const perDiem = { ...untold, id: 'e2', from: '2021-01-01', to: '2021-12-31', totalHours: 2000 };
  expect(judged(hours, person({ experience: [untold, perDiem] })).verdict).toBe('met');
});
