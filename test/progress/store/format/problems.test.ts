import { describe, expect, it } from 'vitest';
import { recordProblems } from '../../../../src/progress/store/format/problems.ts';

const record = { format: 1, revision: 3 };

describe('what keeps a value from being a record', () => {
  it.each([
    [{ profile: { hoursPerWeek: 'ten' } }, 'profile.hoursPerWeek: found "ten", expected a number'],
    [
      { profile: { state: 'Ohio' } },
      'profile.state: found "Ohio", expected two capital letters such as OH',
    ],
    [{ profile: { budget: -1 } }, 'profile.budget: found -1, expected 0 or more'],
    [{ education: {} }, 'education: found an object, expected a list'],
    [{ contacts: [{ id: 'a', name: 'A' }, 7] }, 'contacts[1]: found 7, expected an object'],
    [{ contacts: [{ id: '', name: 'A' }] }, 'contacts[0].id: found "", expected some text'],
    [{ contacts: [{ id: 'a' }] }, 'contacts[0].name: missing, expected text'],
    [
      { contacts: [{ id: 'a', name: 'A', met: '2026-02-30' }] },
      'contacts[0].met: found "2026-02-30", expected a day as YYYY-MM-DD',
    ],
    [
      { milestones: { 'a b': { status: 'done' } } },
      'milestones["a b"].date: missing, expected text',
    ],
    [
      { confirmations: { key: 'yes' } },
      'confirmations.key: found "yes", expected true or false, or an object',
    ],
    [
      { confirmations: { key: { value: 1 } } },
      'confirmations.key.value: found 1, expected true or false',
    ],
    [
      { assessments: [{ date: '2026-01-01', levels: { negotiation: 6 } }] },
      'assessments[0].levels.negotiation: found 6, expected 5 or less',
    ],
    [{ revision: 1.5 }, 'revision: found 1.5, expected a whole number'],
    [{ format: null }, 'format: found null, expected a number'],
  ])('says where, what was found and what was expected: %j', (part, problem) => {
    expect(recordProblems({ ...record, ...part })).toEqual([problem]);
  });

  it('lists the choices, and the likely slip first to correct', () => {
    const held = { id: 'a', credential: 'ccm', status: 'activ' };
    const [problem] = recordProblems({ ...record, credentials: [held] });
    expect(problem).toMatch(/^credentials\[0\]\.status: found "activ", expected one of active, /);
    expect(problem).toMatch(/\(did you mean active/);
  });

  it('names every problem, not only the first', () => {
    const contacts = [{ id: 1 }, { name: 2 }];
    expect(recordProblems({ contacts })).toHaveLength(6);
  });

  it('keeps line ends and long texts of the file out of its lines', () => {
    const [problem = ''] = recordProblems({
      ...record,
      profile: { track: `a\n${'b'.repeat(500)}` },
    });
    expect(problem).not.toContain('\n');
    expect(problem.length).toBeLessThan(200);
  });

  it('says what stands at the top when it is no object', () => {
    expect(recordProblems([])).toEqual(['the record: found an empty list, expected an object']);
    expect(recordProblems(null)).toEqual(['the record: found null, expected an object']);
  });

  it('finds nothing wrong with fields that it does not know', () => {
    expect(recordProblems({ ...record, 'not.ours': [{ deep: null }] })).toEqual([]);
  });
});
