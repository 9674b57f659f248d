import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/progress/answers/check.ts';
import { normalAnswers } from '../../../src/progress/answers/written.ts';
import { career, TODAY } from '../../support/people.ts';

const words = { career, today: TODAY, confirmations: ['good-moral-character'], fit: ['driving'] };
const read = (written: Record<string, unknown>) => normalAnswers(written, words);

describe('answers in a file', () => {
  it('are matched forgivingly: names, aliases, relative dates, numbers as text', () => {
    const { value, problems } = read({
      profile: { state: 'Ohio', track: 'Nursing', goal: 'Care Coordinator', hoursPerWeek: '6' },
      education: [{ level: "bachelor's degree", field: 'Social Work', completed: '2021-05' }],
      credentials: [{ credential: 'RN', state: 'oh', status: 'Active', expires: '+1y' }],
      experience: [
        {
          title: 'Nurse',
          kinds: ['rn', 'case manager'],
          from: '2020-01',
          to: 'now',
          supervisedBy: ['CCM'],
        },
      ],
      skills: { problem_solving: 2, Ethics: { level: '3', evidenceDate: '-2m' } },
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      profile: { state: 'OH', track: 'nursing', goal: 'coordinator', hoursPerWeek: 6 },
      education: [{ level: 'bachelor', field: 'social-work', completed: '2021-05-31' }],
      credentials: [
        { credential: 'rn-license', state: 'OH', status: 'active', expires: '2027-11-22' },
      ],
      experience: [
        {
          kinds: ['registered-nurse', 'case-management'],
          from: '2020-01-01',
          to: null,
          supervisedBy: ['ccm'],
        },
      ],
      skills: { 'problem-solving': 2, ethics: { level: 3, evidenceDate: '2026-09-22' } },
    });
  });

  it('keep an empty list of supervisor credentials: none of them', () => {
    const { value, problems } = read({ experience: [{ title: 'Aide', supervisedBy: [] }] });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ experience: [{ supervisedBy: [] }] });
  });

  it('name every problem with its path and what was probably meant', () => {
    const { problems } = read({
      skils: {},
      profile: { stat: 'OH', goal: 'cmm' },
      education: [{ level: 'bachelr' }],
      experience: [{ title: 'Nurse' }, { from: '03/04/2026', kinds: ['case-managment'] }],
      confirmations: { 'good-moral-caracter': true },
      fit: { drivin: true },
      skills: { comunication: 3, ethics: { levl: 3 } },
    });
    expect(problems.map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'skils',
      'profile.stat',
      'profile.goal',
      'education[0].level',
      'experience[1].kinds',
      'experience[1].from',
      'confirmations.good-moral-caracter',
      'fit.drivin',
      'skills.comunication',
      'skills.ethics.levl',
    ]);
    const meant = ['skills', 'state', 'ccm', 'bachelor', 'case-management'];
    for (const word of meant) expect(problems.join('\n')).toContain(word);
  });
});

describe('the check of answers', () => {
  it('takes a bare level for a level without an example', () => {
    expect(checkAnswers({ skills: { ethics: 2 } })).toEqual({
      answers: { skills: { ethics: { level: 2 } } },
    });
  });

  it('names every value of the wrong kind with its path', () => {
    const checked = checkAnswers({
      profile: { hoursPerWeek: -1 },
      credentials: [{ credential: 'ccm' }],
      skills: { ethics: 7, crisis: 2.5 },
      fit: { driving: 'yes' },
      confirmations: { key: 'yes' },
    });
    const paths = ('problems' in checked ? checked.problems : []).map((line) => line.split(':')[0]);
    expect(paths).toEqual([
      'profile.hoursPerWeek',
      'credentials[0].status',
      'confirmations.key',
      'fit.driving',
      'skills.ethics.level',
      'skills.crisis.level',
    ]);
  });

  it('refuses an id that stands twice, and a job that ends before it begins', () => {
    const entry = { title: 'Aide', kinds: ['nursing-assistant'], from: '2024-05-01' };
    const checked = checkAnswers({
      experience: [
        { id: 'x1', ...entry, to: null },
        { id: 'x1', ...entry, to: '2024-04-30' },
      ],
    });
    expect(checked).toEqual({
      problems: [
        'experience[1].id: "x1" stands twice',
        'experience[1].to: 2024-04-30 lies before the first day, 2024-05-01',
      ],
    });
  });

  it.each([[[]], ['text'], [null], [3]])('refuses %j, which is no object', (value) => {
    expect(checkAnswers(value)).toHaveProperty('problems');
  });
});
