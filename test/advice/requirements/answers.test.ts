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
