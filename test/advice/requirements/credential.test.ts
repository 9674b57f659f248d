import { describe, expect, test } from 'vitest';
import type { CredentialRequirement } from '../../../src/career/schema/requirement.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, license, person } from '../../support/people.ts';

const rn: CredentialRequirement = { kind: 'credential', any: ['rn-license', 'lcsw-license'] };
const met = { verdict: 'met', earliest: '2026-11-22', until: null } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

function licenseWithout(field: keyof HeldCredential, told: Partial<HeldCredential> = {}) {
  const made = license(told);
  delete made[field];
  return made;
}

describe('a license that has to be active', () => {
  const cases: Case<HeldCredential[]>[] = [
    ['is held', [license()], met],
    ['is any one of those asked for', [license({ credential: 'lcsw-license' })], met],
    ['is not another one', [license({ credential: 'lpn-license' })], unmet],
    ['is valid through the day it expires', [license({ expires: '2026-11-22' })], met],
    ['is lapsed on the day after', [license({ expires: '2026-11-21' })], unmet],
    ['without an end stays', [licenseWithout('expires')], met],
    ['told to be lapsed is not', [license({ status: 'lapsed' })], unmet],
    ['told to be retired is not', [license({ status: 'retired' })], unmet],
    ['restricted without an end is not', [license({ status: 'restricted' })], unmet],
    [
      'restricted until a day is active from that day on',
      [license({ status: 'restricted', restrictedUntil: '2027-06-01' })],
      { verdict: 'unmet', earliest: '2027-06-01', until: null, possible: null },
    ],
    [
      'whose restriction ends today is active today',
      [license({ status: 'restricted', restrictedUntil: '2026-11-22' })],
      met,
    ],
    [
      'called active, with a restriction still running, is restricted until that day',
      [license({ status: 'active', restrictedUntil: '2027-06-01' })],
      { verdict: 'unmet', earliest: '2027-06-01' },
    ],
    [
      'restricted and expired does not come back',
      [license({ status: 'restricted', restrictedUntil: '2027-06-01', expires: '2026-01-31' })],
      unmet,
    ],
    [
      'still to be issued is active from that day on',
      [license({ issued: '2027-02-01' })],
      { verdict: 'unmet', earliest: '2027-02-01' },
    ],
    [
      'lapsed in one state and active in another is active',
      [license({ status: 'lapsed' }), license({ id: 'c2', state: 'TX' })],
      met,
    ],
    ['is unmet where none is held', [], unmet],
  ];
  test.each(cases)('%s', (_name, credentials, expected) => {
    expectJudged(rn, person({ credentials }), expected);
  });

  test('is unknown where credentials were never told', () => {
    const { credentials: _, ...silent } = person();
    expectJudged(rn, silent, { verdict: 'unknown', earliest: null });
    expectJudged(rn, undefined, { verdict: 'unknown', earliest: null });
  });
});

describe('a renewal', () => {
  const beyond = { on: '2027-11-01' };

  test('is assumed, and listed on days after the present term only', () => {
    const record = person({ credentials: [license()] });
    expect(judged(rn, record, { on: '2027-10-31' }).assuming).toEqual([]);
    const later = expectJudged(rn, record, { verdict: 'met' }, beyond);
    expect(later.assuming).toEqual(['you renew your RN license by Oct 31, 2027']);
  });

  test('that nobody published is not assumed: from then on it may be active', () => {
    const rule: CredentialRequirement = { kind: 'credential', any: ['hec-c'] };
    const record = person({ credentials: [license({ credential: 'hec-c' })] });
    expectJudged(rule, record, { verdict: 'met', until: '2027-10-31' });
    const later = expectJudged(rule, record, { verdict: 'unknown', earliest: null }, beyond);
    expect(later.possible?.if).toEqual(['you renew your HEC-C by Oct 31, 2027']);
  });

  test('does not bring back what has expired as of today', () => {
    const record = person({ credentials: [license()] });
    expectJudged(rn, record, { verdict: 'unmet' }, { today: '2027-11-01' });
  });
});

test('the end of a restriction and the day of issue are assumptions', () => {
  const restricted = license({ status: 'restricted', restrictedUntil: '2027-06-01' });
  expect(judged(rn, person({ credentials: [restricted] })).assuming).toEqual([
    'the restriction on your RN license ends on Jun 1, 2027',
  ]);
  expect(judged(rn, person({ credentials: [license({ issued: '2027-02-01' })] })).assuming).toEqual(
    ['your RN license is issued on Feb 1, 2027'],
  );
});

describe('another status', () => {
  const status = (asked: CredentialRequirement['status']): CredentialRequirement => ({
    ...rn,
    status: asked,
  });

  test('is met by what is so today, told or by its dates', () => {
    const expired = person({ credentials: [license({ expires: '2026-11-21' })] });
    expectJudged(status('lapsed'), expired, met);
    expectJudged(status('lapsed'), person({ credentials: [license()] }), unmet);
    const retired = person({ credentials: [license({ status: 'retired' })] });
    expectJudged(status('retired'), retired, met);
  });

  test('restricted ends the day before the first free day', () => {
    const credentials = [license({ status: 'restricted', restrictedUntil: '2027-06-01' })];
    expectJudged(status('restricted'), person({ credentials }), {
      verdict: 'met',
      until: '2027-05-31',
    });
  });
});

describe('a license in given states', () => {
  const ohio: CredentialRequirement = { ...rn, states: ['OH', 'KY'] };
  const cases: Case<HeldCredential>[] = [
    ['is good in its own', license({ state: 'OH' }), met],
    ['is not good in another', license({ state: 'TX' }), unmet],
    [
      'may be good in another when it is multistate',
      license({ state: 'TX', multistate: true }),
      { verdict: 'unknown', earliest: null },
    ],
    [
      'may be good where its state was not told',
      licenseWithout('state'),
      { verdict: 'unknown', earliest: null },
    ],
  ];
  test.each(cases)('%s', (_name, held, expected) => {
    expectJudged(ohio, person({ credentials: [held] }), expected);
  });

  test('is asked about when its state was not told', () => {
    const { ask } = judged(ohio, person({ credentials: [licenseWithout('state')] }));
    expect(ask).toEqual(['In which state is your RN license? (carepath edit c1 --state)']);
  });
});
