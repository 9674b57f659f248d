import { describe, expect, test } from 'vitest';
import type {
  AttestRequirement,
  ConfirmRequirement,
} from '../../../src/career/schema/requirement.ts';
import type { Confirmation } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, person } from '../../support/people.ts';

const key = 'good-moral-character';
const attest: AttestRequirement = {
  kind: 'attest',
  label: 'Good moral character',
  key,
  ask: 'Do you attest to it?',
};
const confirm: ConfirmRequirement = { ...attest, kind: 'confirm' };
const answered = (answer: Confirmation) => person({ confirmations: { [key]: answer } });

describe('something to sign, and a fact to confirm', () => {
  const issuer = { date: '2026-03-02', from: 'The Commission' };
  const cases: Case<Confirmation>[] = [
    ['answered yes is met', true, { verdict: 'met', earliest: '2026-11-22', until: null }],
    ['answered no is unmet', false, { verdict: 'unmet', earliest: null, possible: null }],
    ['answered yes by the issuer is met', { value: true, ...issuer }, { verdict: 'met' }],
    ['answered no by the issuer is unmet', { value: false, ...issuer }, { verdict: 'unmet' }],
  ];
  test.each(cases)('%s', (_name, answer, expected) => {
    for (const rule of [attest, confirm]) {
      const judgement = expectJudged(rule, answered(answer), expected);
      expect(judgement.assuming).toEqual([]);
    }
  });

  test('says who answered, and when', () => {
    expect(judged(confirm, answered({ value: false, ...issuer })).proof.why).toBe(
      'The Commission answered no on Mar 2, 2026.',
    );
    expect(judged(confirm, answered(true)).proof.why).toBe('You answered yes.');
  });

  test('not answered, a signature is assumed, listed and asked for', () => {
    const judgement = expectJudged(attest, person(), { verdict: 'met', possible: null });
    expect(judgement).toMatchObject({
      assuming: ['you can sign: Good moral character'],
      ask: ['Do you attest to it? (carepath confirm good-moral-character yes)'],
    });
  });

  test('not answered, a fact is unknown and a condition', () => {
    const expected = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;
    const judgement = expectJudged(confirm, person(), expected);
    expect(judgement.possible?.if).toEqual(['the answer is yes: Do you attest to it?']);
    expect(judgement.ask).toEqual([
      'Do you attest to it? (carepath confirm good-moral-character yes)',
    ]);
  });

  test('without a record both are unknown', () => {
    expectJudged(attest, undefined, { verdict: 'unknown', earliest: null });
    expectJudged(confirm, undefined, { verdict: 'unknown', earliest: null });
  });

  test('an answer to another question does not count', () => {
    const record = person({ confirmations: { 'four-domains': true } });
    expectJudged(confirm, record, { verdict: 'unknown' });
  });
});

describe('an answer that is good for twelve months', () => {
  const yearly = { goodForMonths: 12 };
  const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;
  const on = (date: string, value = true): Confirmation => ({ value, date });
  const cases: Case<Confirmation>[] = [
    [
      'counts through the day twelve months later',
      on('2025-11-22'),
      { verdict: 'met', earliest: '2026-11-22', until: '2026-11-22' },
    ],
    [
      'of a day later counts a day longer',
      on('2025-11-23'),
      { verdict: 'met', earliest: '2026-11-22', until: '2026-11-23' },
    ],
    ['of a day earlier has grown old: it is open again', on('2025-11-21'), may],
    ['of long ago has grown old', on('2015-01-01'), may],
    [
      'of no is unmet as long',
      on('2025-11-22', false),
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
    ['of no grows old as well', on('2025-11-21', false), may],
    ['without its day may be of any age', true, may],
    ['without its day, told by somebody, may be too', { value: true, from: 'Lee' }, may],
    ['of no, without its day, may be too', false, may],
    [
      'given for a day ahead counts from today',
      on('2027-01-01'),
      { verdict: 'met', earliest: '2026-11-22', until: '2028-01-01' },
    ],
  ];
  test.each(cases)('%s', (_name, answer, expected) => {
    for (const rule of [attest, confirm]) {
      expectJudged({ ...rule, ...yearly }, answered(answer), expected);
    }
  });

  test('given on leap day counts through the last of February', () => {
    const rule: ConfirmRequirement = { ...confirm, ...yearly };
    const record = answered(on('2024-02-29'));
    expectJudged(rule, record, { verdict: 'met', until: '2025-02-28' }, { today: '2025-02-28' });
    expectJudged(rule, record, { verdict: 'unknown' }, { today: '2025-03-01' });
  });

  test('may be good for days instead', () => {
    // From Jul 25 to Nov 22 are 120 days.
    const rule: ConfirmRequirement = { ...confirm, goodForDays: 120 };
    const until = { verdict: 'met', until: '2026-11-22' } as const;
    expectJudged(rule, answered(on('2026-07-25')), until);
    expectJudged(rule, answered(on('2026-07-24')), may);
    expectJudged(rule, answered(true), may);
  });

  test('is asked again for days beyond, and not before', () => {
    const ask = 'Do you attest to it? (carepath confirm good-moral-character yes)';
    for (const rule of [attest, confirm]) {
      const record = answered(on('2026-06-30'));
      const later = judged({ ...rule, ...yearly }, record, { on: '2027-07-01' });
      expect(later).toMatchObject({ verdict: 'unknown', ask: [ask] });
      expect(later.proof.why).toBe(
        'You answered yes on Jun 30, 2026. For that day it has to be asked again.',
      );
      const now = judged({ ...rule, ...yearly }, record, { on: '2027-06-30' });
      expect(now).toMatchObject({ verdict: 'met', ask: [], assuming: [] });
      expect(now.proof.why).toBe('You answered yes on Jun 30, 2026.');
    }
  });

  test('not given is what it is without a limit', () => {
    expectJudged({ ...attest, ...yearly }, person(), { verdict: 'met', until: null });
    expectJudged({ ...confirm, ...yearly }, person(), may);
    expectJudged({ ...attest, ...yearly }, undefined, may);
  });

  test('is good for good where the rule sets no limit', () => {
    expectJudged(confirm, answered(on('1999-12-31')), { verdict: 'met', until: null });
  });
});
