import { describe, expect, test } from 'vitest';
import type { EducationRequirement } from '../../../src/career/schema/requirement.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { degree, judged, license, person } from '../../support/people.ts';

const met = { verdict: 'met', earliest: '2026-11-22', until: null } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

describe('a degree beside a license that must be used instead', () => {
  const rule: EducationRequirement = {
    kind: 'education',
    level: 'bachelor',
    unlessHolding: ['rn-license', 'crc'],
  };
  const cases: Case<HeldCredential[]>[] = [
    ['counts where none is held', [license({ credential: 'lpn-license' })], met],
    ['is barred by an active one', [license()], unmet],
    [
      'is barred by an active one that has no end',
      [{ id: 'c1', credential: 'crc', status: 'active' }],
      unmet,
    ],
    ['may count beside a restricted one', [license({ status: 'restricted' })], may],
    [
      'may count beside one restricted through today',
      [license({ status: 'restricted', restrictedUntil: '2026-11-23' })],
      may,
    ],
    [
      'is barred by one whose restriction ends today',
      [license({ status: 'restricted', restrictedUntil: '2026-11-22' })],
      unmet,
    ],
    [
      'is barred by an active one, whatever else is restricted',
      [license({ status: 'restricted' }), license({ id: 'c2', credential: 'crc' })],
      unmet,
    ],
    [
      'counts until a restricted one is issued, and may from then on',
      [license({ status: 'restricted', issued: '2027-03-01' })],
      { verdict: 'met', until: '2027-02-28' },
    ],
    [
      'counts beside a restricted one that has expired',
      [license({ status: 'restricted', expires: '2026-11-21' })],
      met,
    ],
    ['counts beside a lapsed one', [license({ status: 'lapsed' })], met],
    ['counts beside one that has expired', [license({ expires: '2026-11-21' })], met],
    [
      'is barred by one that expires today, and by its renewal',
      [license({ expires: '2026-11-22' })],
      unmet,
    ],
    ['counts beside a retired one', [license({ status: 'retired' })], met],
    [
      'counts until one is issued',
      [license({ issued: '2027-03-01' })],
      { verdict: 'met', until: '2027-02-28' },
    ],
  ];
  test.each(cases)('%s', (_name, credentials, expected) => {
    expectJudged(rule, person({ education: [degree()], credentials }), expected);
  });

  test('says which license bars it', () => {
    const credentials = [license({ credential: 'crc', status: 'lapsed' }), license({ id: 'c2' })];
    const { proof, ask } = judged(rule, person({ education: [degree()], credentials }));
    expect(proof.why).toBe('You hold the RN license and must apply with it, not with a degree.');
    expect(ask).toEqual([]);
  });

  test('may count while one is restricted, and is barred when that ends', () => {
    const credentials = [license({ status: 'restricted', restrictedUntil: '2027-06-01' })];
    const { proof } = judged(rule, person({ education: [degree()], credentials }));
    expect(proof).toMatchObject({ met: [], may: [['2026-11-22', '2027-05-31']] });
  });

  test('is a question for the issuer while one is restricted', () => {
    const credentials = [license({ status: 'restricted' })];
    const { ask, possible } = judged(rule, person({ education: [degree()], credentials }));
    expect(ask).toEqual([
      'Ask the issuer whether you may apply with a degree while your RN license is restricted.',
    ]);
    expect(possible?.if).toEqual(['a degree is accepted while your RN license is restricted']);
  });

  test('never counts without the degree, whatever is restricted', () => {
    expectJudged(rule, person({ credentials: [license({ status: 'restricted' })] }), unmet);
  });

  test('may count where nobody told which credentials are held', () => {
    const { credentials: _, ...silent } = person({ education: [degree()] });
    const judgement = expectJudged(rule, silent, may);
    expect(judgement.ask).toEqual(['Do you hold RN license or CRC? (carepath add credential)']);
  });

  test('is barred for a holder even where education was never told', () => {
    const { education: _, ...silent } = person({ credentials: [license()] });
    expectJudged(rule, silent, unmet);
  });
});
