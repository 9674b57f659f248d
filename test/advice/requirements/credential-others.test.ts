import { describe, expect, test } from 'vitest';
import type { CredentialRequirement } from '../../../src/career/schema/requirement.ts';
import type { HeldCredential, ProgressRecord } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, license, person } from '../../support/people.ts';

/** A rule of the CCM: RN and LCSW are examples of the licenses it accepts, the LPN is refused. */
const rule: CredentialRequirement = {
  kind: 'credential',
  any: ['rn-license', 'lcsw-license'],
  others: 'license',
  refuses: ['lpn-license'],
};
const judging = 'ccm';
const pharmacist = (told: Partial<HeldCredential> = {}) =>
  license({ credential: 'pharmacist-license', ...told });

const met = { verdict: 'met', earliest: '2026-11-22', until: null } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

describe('where the credentials named are examples', () => {
  const cases: Case<HeldCredential[]>[] = [
    ['one that is named counts', [license()], met],
    ['another of their kind may', [pharmacist()], may],
    ['one of another kind does not', [license({ credential: 'crc' })], unmet],
    ['one that is refused by name does not', [license({ credential: 'lpn-license' })], unmet],
    ['one that the career data does not know does not', [license({ credential: 'dc' })], unmet],
    ['a named one decides beside another', [pharmacist(), license({ id: 'c2' })], met],
    ['another that has lapsed does not', [pharmacist({ status: 'lapsed' })], unmet],
    ['another is valid through its last day', [pharmacist({ expires: '2026-11-22' })], may],
    ['another that expired yesterday does not', [pharmacist({ expires: '2026-11-21' })], unmet],
    [
      'another may from the day it is issued',
      [pharmacist({ issued: '2027-02-01' })],
      { verdict: 'unmet', earliest: null, possible: '2027-02-01' },
    ],
  ];
  test.each(cases)('%s', (_name, credentials, expected) => {
    expectJudged(rule, person({ credentials }), expected, { judging });
  });

  test('another does not count where they are not examples', () => {
    const { others: _, ...named } = rule;
    expectJudged(named, person({ credentials: [pharmacist()] }), unmet, { judging });
  });

  test('the credential that is being judged is not one of them', () => {
    const certified: CredentialRequirement = {
      kind: 'credential',
      any: ['crc', 'cdms'],
      others: 'certification',
    };
    const holding = (credential: string) => person({ credentials: [license({ credential })] });
    expectJudged(certified, holding('ccm'), unmet, { judging });
    expectJudged(certified, holding('acm-rn'), may, { judging });
    expectJudged(certified, holding('ccm'), may, { judging: 'acm-rn' });
  });

  test('another has to be good in the states asked for all the same', () => {
    const ohio: CredentialRequirement = { ...rule, states: ['OH'] };
    const holding = (state: string): ProgressRecord =>
      person({
        credentials: [pharmacist({ state })],
        confirmations: { 'ccm/c1/credential': true },
      });
    expectJudged(ohio, holding('OH'), met, { judging });
    expectJudged(ohio, holding('TX'), unmet, { judging });
  });
});

describe('the issuer’s answer about a credential that is not named', () => {
  const cases: Case<[held: HeldCredential, answers: ProgressRecord['confirmations']]>[] = [
    ['yes makes it count', [pharmacist(), { 'ccm/c1/credential': true }], met],
    ['no means that it does not', [pharmacist(), { 'ccm/c1/credential': false }], unmet],
    [
      'yes counts with its day and who gave it',
      [
        pharmacist(),
        { 'ccm/c1/credential': { value: true, date: '2026-03-02', from: 'The Commission' } },
      ],
      met,
    ],
    [
      'no counts with its day and who gave it',
      [
        pharmacist(),
        { 'ccm/c1/credential': { value: false, date: '2026-03-02', from: 'The Commission' } },
      ],
      unmet,
    ],
    ['about another entry says nothing', [pharmacist(), { 'ccm/c2/credential': true }], may],
    ['of another issuer says nothing', [pharmacist(), { 'acm-rn/c1/credential': true }], may],
    ['no says nothing about one that is named', [license(), { 'ccm/c1/credential': false }], met],
    [
      'yes does not bring in one that is refused by name',
      [license({ credential: 'lpn-license' }), { 'ccm/c1/credential': true }],
      unmet,
    ],
    [
      'yes does not bring in one of another kind',
      [license({ credential: 'crc' }), { 'ccm/c1/credential': true }],
      unmet,
    ],
    [
      'yes does not bring back what has lapsed',
      [pharmacist({ status: 'lapsed' }), { 'ccm/c1/credential': true }],
      unmet,
    ],
  ];
  test.each(cases)('%s', (_name, [held, confirmations], expected) => {
    const record = person({ credentials: [held], ...(confirmations && { confirmations }) });
    expectJudged(rule, record, expected, { judging });
  });

  test('is asked for, with the command that records it', () => {
    const { ask, possible } = judged(rule, person({ credentials: [pharmacist()] }), { judging });
    expect(ask).toEqual([
      'Ask the issuer whether your RPh license counts; it names examples only. (carepath confirm ccm/c1/credential yes)',
    ]);
    expect(possible?.if).toEqual(['your RPh license is accepted']);
  });

  test('has no place to be recorded where no credential is judged', () => {
    expect(judged(rule, person({ credentials: [pharmacist()] })).ask).toEqual([
      'Ask the issuer whether your RPh license counts; it names examples only.',
    ]);
    const answered = person({ credentials: [pharmacist()], confirmations: { '/c1': true } });
    expectJudged(rule, answered, may);
  });

  test('once given is not asked for again', () => {
    for (const answer of [true, false]) {
      const record = person({
        credentials: [pharmacist()],
        confirmations: { 'ccm/c1/credential': answer },
      });
      expect(judged(rule, record, { judging }).ask).toEqual([]);
    }
  });
});

test('one that has lapsed is not asked about beside one that will be active', () => {
  const restricted = license({ status: 'restricted', restrictedUntil: '2027-06-01' });
  const lapsed = pharmacist({ id: 'c2', status: 'lapsed' });
  const { ask } = judged(rule, person({ credentials: [restricted, lapsed] }), { judging });
  expect(ask).toEqual([]);
});

test('who holds only what is refused by name is told so', () => {
  const record = person({ credentials: [license({ credential: 'lpn-license' })] });
  const { proof, ask } = judged(rule, record, { judging });
  expect(proof).toMatchObject({
    have: 'your LPN license is refused by name',
    why: 'Your LPN license is refused by name.',
  });
  expect(ask).toEqual([]);
});
