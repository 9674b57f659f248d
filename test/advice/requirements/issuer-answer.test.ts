import { describe, expect, test } from 'vitest';
import { judgeIn } from '../../../src/advice/requirements/judge.ts';
import { sceneOf } from '../../../src/advice/requirements/scene.ts';
import type { ExperienceRequirement, Requirement } from '../../../src/career/schema/requirement.ts';
import type { Experience, ProgressRecord } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, jobWithout, judged, person, TODAY } from '../../support/people.ts';
import { smallCareer } from '../../support/random/career.ts';

/** A rule of the ACM-RN that leaves four things about a job to its issuer. */
const rule: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  perhaps: ['care-coordination'],
  months: 12,
  paid: 'unpublished',
  settings: ['hospital'],
  perhapsSettings: ['health-plan'],
};
const judging = 'acm-rn';
const long = (told: Partial<Experience> = {}) => job({ from: '2024-01-01', ...told });

const met = { verdict: 'met', earliest: '2026-11-22' } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

function answered(work: Experience, answers: ProgressRecord['confirmations'] & {}) {
  return person({ experience: [work], confirmations: answers });
}

describe('the issuer’s answer about a job decides', () => {
  const doubtful: [what: string, work: Experience, ask: string][] = [
    [
      'a kind of work that the rules neither accept nor refuse',
      long({ kinds: ['care-coordination'] }),
      'whether your work as Case manager at St. Ann (care coordination) counts.',
    ],
    [
      'part-time work without a rule on it',
      long({ hoursPerWeek: 20 }),
      'how part-time work counts: Case manager at St. Ann, 20 hours a week.',
    ],
    [
      'work told to be part-time, without its hours',
      jobWithout(['hoursPerWeek'], { from: '2024-01-01', fullTime: false }),
      'how part-time work counts: Case manager at St. Ann.',
    ],
    [
      'a setting that is perhaps meant',
      long({ setting: 'health-plan' }),
      'whether work in this setting counts: health plan or insurer (Case manager at St. Ann).',
    ],
    ['unpaid work', long({ paid: false }), 'whether unpaid work counts: Case manager at St. Ann.'],
    [
      'all of these at once',
      long({
        kinds: ['care-coordination'],
        hoursPerWeek: 20,
        setting: 'health-plan',
        paid: false,
      }),
      'whether your work as Case manager at St. Ann (care coordination) counts.',
    ],
  ];
  test.each(doubtful)('%s', (_what, work, ask) => {
    const open = expectJudged(rule, person({ experience: [work] }), may, { judging });
    expect(open.ask[0]).toBe(`Ask the issuer ${ask} (carepath confirm acm-rn/e1 yes)`);
    const yes = expectJudged(rule, answered(work, { 'acm-rn/e1': true }), met, { judging });
    const no = expectJudged(rule, answered(work, { 'acm-rn/e1': false }), unmet, { judging });
    expect([yes.ask, no.ask]).toEqual([[], []]);
  });

  test.each(doubtful)('%s, with the day and the name of who answered', (_what, work) => {
    const from = { date: '2026-03-02', from: 'ACMA' };
    const answers = (value: boolean) => ({ 'acm-rn/e1': { value, ...from } });
    expectJudged(rule, answered(work, answers(true)), met, { judging });
    expectJudged(rule, answered(work, answers(false)), unmet, { judging });
  });
});

describe('the issuer’s answer about a job', () => {
  const coordinating = long({ kinds: ['care-coordination'] });
  const cases: Case<[work: Experience, answers: Record<string, boolean>]>[] = [
    ['about another job says nothing', [coordinating, { 'acm-rn/e2': true }], may],
    ['for another credential says nothing', [coordinating, { 'ccm/e1': true }], may],
    ['no for another credential says nothing', [coordinating, { 'ccm/e1': false }], may],
    ['no says nothing where the rules decide', [long(), { 'acm-rn/e1': false }], met],
    [
      'yes does not bring in work of another kind',
      [long({ kinds: ['retail'] }), { 'acm-rn/e1': true }],
      unmet,
    ],
    [
      'yes does not bring in a setting that the rules do not name',
      [long({ kinds: ['care-coordination'], setting: 'school' }), { 'acm-rn/e1': true }],
      unmet,
    ],
    [
      'yes leaves open what nobody told',
      [
        jobWithout(['setting'], { from: '2024-01-01', kinds: ['care-coordination'] }),
        { 'acm-rn/e1': true },
      ],
      may,
    ],
    [
      'no decides, whatever nobody told',
      [
        jobWithout(['setting'], { from: '2024-01-01', kinds: ['care-coordination'] }),
        { 'acm-rn/e1': false },
      ],
      unmet,
    ],
    [
      'no says nothing about what nobody told',
      [jobWithout(['setting'], { from: '2024-01-01' }), { 'acm-rn/e1': false }],
      may,
    ],
  ];
  test.each(cases)('%s', (_name, [work, answers], expected) => {
    expectJudged(rule, answered(work, answers), expected, { judging });
  });

  test('yes leaves the questions about what nobody told, and takes its own away', () => {
    const work = jobWithout(['setting'], { from: '2024-01-01', hoursPerWeek: 20 });
    const untold =
      'In which setting was your work as Case manager at St. Ann? (carepath edit e1 --setting)';
    const partTime =
      'Ask the issuer how part-time work counts: Case manager at St. Ann, 20 hours a week. (carepath confirm acm-rn/e1 yes)';
    expect(judged(rule, person({ experience: [work] }), { judging }).ask).toEqual([
      untold,
      partTime,
    ]);
    const { ask, possible } = judged(rule, answered(work, { 'acm-rn/e1': true }), { judging });
    expect(ask).toEqual([untold]);
    expect(possible?.if).toEqual(['Case manager at St. Ann was in a setting that counts']);
  });

  test('yes to part-time work does not tell its hours', () => {
    const hours: ExperienceRequirement = {
      kind: 'experience',
      in: ['case-management'],
      hours: 2080,
    };
    const untold = jobWithout(['hoursPerWeek'], { from: '2015-01-01', fullTime: false });
    const yes = { 'acm-rn/e1': true };
    const { ask } = expectJudged(hours, answered(untold, yes), may, { judging });
    expect(ask).toEqual([
      'How many hours a week was your work as Case manager at St. Ann? (carepath edit e1 --hours-per-week)',
    ]);
    const told = { ...untold, hoursPerWeek: 20 };
    expectJudged(hours, answered(told, yes), met, { judging });
    const perDiem = { ...untold, totalHours: 2080, to: '2026-06-30' };
    expectJudged(hours, answered(perDiem, yes), met, { judging });
  });

  test('adds the job to the rest from its own days on', () => {
    const before = long({ to: '2024-06-30' });
    const after = job({ id: 'e2', from: '2026-09-01', kinds: ['care-coordination'] });
    const record = (answers: Record<string, boolean>) =>
      person({ experience: [before, after], confirmations: answers });
    expectJudged(rule, record({}), { verdict: 'unmet', possible: '2027-03-01' }, { judging });
    const yes = { verdict: 'unmet', earliest: '2027-03-01', possible: null } as const;
    expectJudged(rule, record({ 'acm-rn/e2': true }), yes, { judging });
    expectJudged(rule, record({ 'acm-rn/e2': false }), unmet, { judging });
  });

  test('is asked for without a command where no credential is judged', () => {
    const { ask } = expectJudged(rule, person({ experience: [coordinating] }), may);
    expect(ask).toEqual([
      'Ask the issuer whether your work as Case manager at St. Ann (care coordination) counts.',
    ]);
    expectJudged(rule, answered(coordinating, { '/e1': true, 'undefined/e1': true }), may);
  });
});

test('in a rule about another credential, the issuer of that one is asked', () => {
  // The small career's "after work" takes nursing perhaps.
  const inSight: Requirement = { kind: 'eligibility', any: ['after-work'], withinMonths: 0 };
  const nursing = long({ kinds: ['registered-nurse'] });
  const verdictFor = (answers: Record<string, boolean>, within: string[]) => {
    const facts = { career: smallCareer, record: answered(nursing, answers), today: TODAY };
    return judgeIn(inSight, { ...sceneOf(facts), within }, TODAY).verdict;
  };
  for (const within of [[], ['ccm']]) {
    expect(verdictFor({}, within)).toBe('unknown');
    expect(verdictFor({ 'after-work/e1': true }, within)).toBe('met');
    expect(verdictFor({ 'after-work/e1': false }, within)).toBe('unmet');
    expect(verdictFor({ 'ccm/e1': true }, within)).toBe('unknown');
  }
});
