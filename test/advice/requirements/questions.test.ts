import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { degree, job, judged, license, person } from '../../support/people.ts';

const confirm = (key: string): Requirement => ({ kind: 'confirm', key, ask: `${key}?` });
const attest = (key: string): Requirement => ({ kind: 'attest', key, ask: `${key}?` });
const closed: Requirement = { kind: 'closed', since: '2019-08-22' };
const rn: Requirement = { kind: 'credential', any: ['rn-license'] };
const all = (...of: Requirement[]): Requirement => ({ kind: 'all', of });
const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });

function asked(rule: Requirement, record: ProgressRecord = person()): string[] {
  return judged(rule, record).ask.map((ask) => ask.split('?')[0] ?? '');
}

describe('questions', () => {
  test('whose answer alone decides come before what is only assumed', () => {
    expect(asked(all(attest('character'), confirm('accredited')))).toEqual([
      'accredited',
      'character',
    ]);
  });

  test('that matter together keep the order of the rule', () => {
    expect(asked(all(confirm('first'), confirm('second')))).toEqual(['first', 'second']);
  });

  test('beside something that is unmet anyway come last', () => {
    expect(asked(any(all(closed, confirm('in-vain')), confirm('of-use')))).toEqual([
      'of-use',
      'in-vain',
    ]);
  });

  test('are not asked where an alternative is met', () => {
    const nurse = person({ credentials: [license()] });
    expect(asked(all(any(rn, confirm('degree')), confirm('open')), nurse)).toEqual(['open']);
  });

  test('are asked once, though two rules need the answer', () => {
    expect(asked(all(confirm('same'), any(confirm('same'), confirm('other'))))).toEqual([
      'same',
      'other',
    ]);
  });

  test('are not asked about what no answer could bring', () => {
    const rule: Requirement = { kind: 'experience', in: ['case-management'], months: 12 };
    const short = job({ from: '2026-01-01', to: '2026-03-01', hoursPerWeek: 20 });
    expect(asked(rule, person({ experience: [short] }))).toEqual([]);
  });

  test('about what is still to come follow those that decide today', () => {
    const rule = any(
      { kind: 'education', level: 'master' },
      { kind: 'education', level: 'bachelor', accredited: true },
    );
    const { accredited: _, ...bachelor } = degree({ title: 'BSN' });
    const master = degree({ id: 'd2', level: 'master', title: 'MSN', completed: null });
    expect(asked(rule, person({ education: [master, bachelor] }))).toEqual([
      'Is your BSN program accredited',
      'When will you complete your MSN',
    ]);
  });

  test('stand in the proof beside what they would decide', () => {
    const { proof } = judged(all(rn, confirm('open')), person({ credentials: [license()] }));
    expect(proof.of?.map((part) => part.ask)).toEqual([
      undefined,
      'open? (carepath confirm open yes)',
    ]);
  });
});

describe('what an answer rests on', () => {
  const nurse = person({ credentials: [license()], experience: [job({ from: '2026-06-01' })] });
  const year: Requirement = { kind: 'experience', in: ['case-management'], months: 12 };

  test('is every assumption of the parts that carry it', () => {
    const rule = all(rn, year, attest('character'));
    expect(judged(rule, nurse, { on: '2027-12-01' }).assuming).toEqual([
      'you renew your RN license by Oct 31, 2027',
      'you stay in this job: Case manager at St. Ann, 40 h a week',
      'you can sign: character',
    ]);
  });

  test('is, of alternatives, the one that assumes least', () => {
    const rule = any(all(year, attest('character')), rn);
    expect(judged(rule, nurse, { on: '2027-06-01' }).assuming).toEqual([]);
  });

  test('is told as conditions where only a possible day is left', () => {
    const { possible, earliest } = judged(all(rn, year, confirm('open')), nurse);
    expect(earliest).toBeNull();
    expect(possible).toEqual({
      date: '2027-06-01',
      if: [
        'you stay in this job: Case manager at St. Ann, 40 h a week',
        'the answer is yes: open?',
      ],
    });
  });
});

describe('what is missing', () => {
  test('names each unmet part, and alternatives in one line', () => {
    const rule = all(rn, any(closed, { kind: 'exam', any: ['nclex-rn'] }), attest('character'));
    expect(judged(rule, person()).missing).toEqual([
      'RN license, active',
      'one of: Open to new applicants; NCLEX-RN passed',
    ]);
  });

  test('says how far one has come', () => {
    const rule: Requirement = { kind: 'experience', in: ['case-management'], months: 12 };
    const record = person({ experience: [job({ from: '2026-11-01' })] });
    expect(judged(rule, record).missing).toEqual([
      '12 months of case management (you have 21 days)',
    ]);
  });

  test('is nothing where something is only undecided', () => {
    expect(judged(confirm('open'), person()).missing).toEqual([]);
  });
});

test('a day beyond the ten years is refused', () => {
  expect(() => judged(rn, person(), { on: '2036-11-23' })).toThrow(RangeError);
  expect(() => judged(rn, person(), { on: '2026-11-21' })).toThrow(RangeError);
  expect(judged(rn, person(), { on: '2036-11-22' }).verdict).toBe('unmet');
});

test('facts are asked before what one signs', () => {
  const other: Requirement = { kind: 'credential', any: ['ccm'] };
  const rule = all(attest('character'), any(confirm('accredited'), other));
  const untold = { format: 1, revision: 1 };
  expect(asked(rule, untold).at(-1)).toBe('character');
  expect(asked(rule, untold)).toHaveLength(3);
});
