import { describe, expect, test } from 'vitest';
import type {
  ClosedRequirement,
  Requirement,
  UnpublishedRequirement,
} from '../../../src/career/schema/requirement.ts';
import { expectJudged } from '../../support/judged-case.ts';
import { judged, license, person } from '../../support/people.ts';

const unpublished: UnpublishedRequirement = {
  kind: 'unpublished',
  what: 'how part-time work counts',
  ask: 'The Commission',
};
const closed: ClosedRequirement = { kind: 'closed', since: '2019-08-22' };

describe('a rule that nobody published', () => {
  test('may be met on every day, whatever is told', () => {
    for (const record of [undefined, person()]) {
      const judgement = expectJudged(unpublished, record, {
        verdict: 'unknown',
        earliest: null,
        possible: '2026-11-22',
      });
      expect(judgement.ask).toEqual(['Ask The Commission: how part-time work counts']);
      expect(judgement.possible?.if).toEqual([
        'The Commission accepts it: how part-time work counts',
      ]);
    }
  });
});

describe('a program closed to newcomers', () => {
  test('is open through the day before, and closed from that day on', () => {
    expectJudged(
      closed,
      person(),
      { verdict: 'met', until: '2019-08-21' },
      { today: '2019-08-21' },
    );
    expectJudged(closed, person(), { verdict: 'unmet', earliest: null }, { today: '2019-08-22' });
  });

  test('is closed without a record too', () => {
    expectJudged(closed, undefined, { verdict: 'unmet', earliest: null, possible: null });
  });

  test('says since when', () => {
    expect(judged(closed, person()).proof.why).toBe(
      'Closed to new applicants since Aug 22, 2019, as last known.',
    );
  });
});

describe('a rule known with low confidence', () => {
  const rn: Requirement = { kind: 'credential', any: ['rn-license'] };
  const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;
  const nurse = person({ credentials: [license()] });

  test('decides nothing, neither yes nor no', () => {
    expectJudged({ ...rn, confidence: 'low' }, nurse, may);
    expectJudged({ ...rn, confidence: 'low' }, person(), may);
    expectJudged({ ...closed, confidence: 'low' }, person(), may);
  });

  test('hands its doubt on to its parts', () => {
    expectJudged({ kind: 'all', of: [rn], confidence: 'low' }, nurse, may);
    expectJudged({ kind: 'any', of: [{ kind: 'all', of: [rn] }], confidence: 'low' }, nurse, may);
  });

  test('leaves parts alone that are known better', () => {
    const sure: Requirement = { ...rn, confidence: 'medium' };
    expectJudged({ kind: 'all', of: [sure], confidence: 'low' }, nurse, { verdict: 'met' });
    expectJudged({ kind: 'all', of: [sure], confidence: 'low' }, person(), { verdict: 'unmet' });
  });

  test('asks the issuer for confirmation', () => {
    const { ask, possible, proof } = judged({ ...rn, confidence: 'low' }, nurse);
    expect(ask).toEqual(['Ask the issuer whether this is the rule: RN license, active']);
    expect(possible?.if).toEqual(['the issuer confirms this rule: RN license, active']);
    expect(proof.why).toMatch(/This rule is known with low confidence only\.$/);
  });

  test('medium and high confidence decide', () => {
    expectJudged({ ...rn, confidence: 'medium' }, nurse, { verdict: 'met' });
    expectJudged({ ...rn, confidence: 'high' }, person(), { verdict: 'unmet' });
  });
});
