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

/** The same answer to whatever may be asked about a job. */
function every<T>(entry: string, value: T): Record<string, T> {
  const aspects = ['kind', 'part-time', 'setting', 'pay'];
  return Object.fromEntries(aspects.map((aspect) => [`${entry}/${aspect}`, value]));
}

function answered(work: Experience, answers: ProgressRecord['confirmations'] & {}) {
  return person({ experience: [work], confirmations: answers });
}

describe('the issuer’s answer about a job decides', () => {
  const doubtful: [what: string, work: Experience, ask: string, aspect: string][] = [
    [
      'a kind of work that the rules neither accept nor refuse',
      long({ kinds: ['care-coordination'] }),
      'whether your work as Case manager at St. Ann (care coordination) counts.',
      'kind',
    ],
    [
      'part-time work without a rule on it',
      long({ hoursPerWeek: 20 }),
      'whether part-time work counts in full: Case manager at St. Ann, 20 hours a week.',
      'part-time',
    ],
    [
      'work told to be part-time, without its hours',
      jobWithout(['hoursPerWeek'], { from: '2024-01-01', fullTime: false }),
      'whether part-time work counts in full: Case manager at St. Ann.',
      'part-time',
    ],
    [
      'a setting that is perhaps meant',
      long({ setting: 'health-plan' }),
      'whether work in this setting counts: health plan or insurer (Case manager at St. Ann).',
      'setting',
    ],
    [
      'unpaid work',
      long({ paid: false }),
      'whether unpaid work counts: Case manager at St. Ann.',
      'pay',
    ],
    [
      'all of these at once',
      long({
        kinds: ['care-coordination'],
        hoursPerWeek: 20,
        setting: 'health-plan',
        paid: false,
      }),
      'whether your work as Case manager at St. Ann (care coordination) counts.',
      'kind',
    ],
  ];
  test.each(doubtful)('%s', (_what, work, ask, aspect) => {
    const open = expectJudged(rule, person({ experience: [work] }), may, { judging });
    expect(open.ask[0]).toBe(`Ask the issuer ${ask} (carepath confirm acm-rn/e1/${aspect} yes)`);
    const yes = expectJudged(rule, answered(work, every('acm-rn/e1', true)), met, { judging });
    const no = expectJudged(rule, answered(work, every('acm-rn/e1', false)), unmet, { judging });
    expect([yes.ask, no.ask]).toEqual([[], []]);
  });

  test.each(doubtful)('%s, with the day and the name of who answered', (_what, work) => {
    const from = { date: '2026-03-02', from: 'ACMA' };
    const answers = (value: boolean) => every('acm-rn/e1', { value, ...from });
    expectJudged(rule, answered(work, answers(true)), met, { judging });
    expectJudged(rule, answered(work, answers(false)), unmet, { judging });
  });
});

describe('the issuer’s answer about a job', () => {
  const coordinating = long({ kinds: ['care-coordination'] });
  const cases: Case<[work: Experience, answers: Record<string, boolean>]>[] = [
    ['about another job says nothing', [coordinating, every('acm-rn/e2', true)], may],
    ['for another credential says nothing', [coordinating, every('ccm/e1', true)], may],
    ['no for another credential says nothing', [coordinating, every('ccm/e1', false)], may],
    ['no says nothing where the rules decide', [long(), every('acm-rn/e1', false)], met],
    [
      'yes does not bring in work of another kind',
      [long({ kinds: ['retail'] }), every('acm-rn/e1', true)],
      unmet,
    ],
    [
      'yes does not bring in a setting that the rules do not name',
      [long({ kinds: ['care-coordination'], setting: 'school' }), every('acm-rn/e1', true)],
      unmet,
    ],
    [
      'yes leaves open what nobody told',
      [
        jobWithout(['setting'], { from: '2024-01-01', kinds: ['care-coordination'] }),
        every('acm-rn/e1', true),
      ],
      may,
    ],
    [
      'no decides, whatever nobody told',
      [
        jobWithout(['setting'], { from: '2024-01-01', kinds: ['care-coordination'] }),
        every('acm-rn/e1', false),
      ],
      unmet,
    ],
    [
      'no says nothing about what nobody told',
      [jobWithout(['setting'], { from: '2024-01-01' }), every('acm-rn/e1', false)],
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
      'Ask the issuer whether part-time work counts in full: Case manager at St. Ann, 20 hours a week. (carepath confirm acm-rn/e1/part-time yes)';
    expect(judged(rule, person({ experience: [work] }), { judging }).ask).toEqual([
      untold,
      partTime,
    ]);
    const { ask, possible } = judged(rule, answered(work, every('acm-rn/e1', true)), { judging });
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
    const yes = every('acm-rn/e1', true);
    const { ask } = expectJudged(hours, answered(untold, yes), may, { judging });
    expect(ask).toEqual([
      'How many hours a week was your work as Case manager at St. Ann? (carepath edit e1 --hours-per-week)',
    ]);
    const told = { ...untold, hoursPerWeek: 20 };
    expectJudged(hours, answered(told, yes), met, { judging });
    const perDiem = { ...untold, totalHours: 2080, to: '2026-06-30' };
    expectJudged(hours, answered(perDiem, yes), met, { judging });
  });

  test('yes to one question says nothing of another', () => {
    const work = long({ kinds: ['care-coordination'], hoursPerWeek: 16 });
    const open = expectJudged(rule, answered(work, { 'acm-rn/e1/kind': true }), may, { judging });
    expect(open.ask).toEqual([
      'Ask the issuer whether part-time work counts in full: Case manager at St. Ann, 16 hours a week. (carepath confirm acm-rn/e1/part-time yes)',
    ]);
    const both = { 'acm-rn/e1/kind': true, 'acm-rn/e1/part-time': true };
    expectJudged(rule, answered(work, both), met, { judging });
    expectJudged(rule, answered(work, { ...both, 'acm-rn/e1/kind': false }), unmet, { judging });
  });

  test('adds the job to the rest from its own days on', () => {
    const before = long({ to: '2024-06-30' });
    const after = job({ id: 'e2', from: '2026-09-01', kinds: ['care-coordination'] });
    const record = (answers: Record<string, boolean>) =>
      person({ experience: [before, after], confirmations: answers });
    expectJudged(rule, record({}), { verdict: 'unmet', possible: '2027-03-01' }, { judging });
    const yes = { verdict: 'unmet', earliest: '2027-03-01', possible: null } as const;
    expectJudged(rule, record(every('acm-rn/e2', true)), yes, { judging });
    expectJudged(rule, record(every('acm-rn/e2', false)), unmet, { judging });
  });

  test('is asked for without a command where no credential is judged', () => {
    const { ask } = expectJudged(rule, person({ experience: [coordinating] }), may);
    expect(ask).toEqual([
      'Ask the issuer whether your work as Case manager at St. Ann (care coordination) counts.',
    ]);
    expectJudged(
      rule,
      answered(coordinating, { ...every('/e1', true), ...every('undefined/e1', true) }),
      may,
    );
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
    expect(verdictFor(every('after-work/e1', true), within)).toBe('met');
    expect(verdictFor(every('after-work/e1', false), within)).toBe('unmet');
    expect(verdictFor(every('ccm/e1', true), within)).toBe('unknown');
  }
});
