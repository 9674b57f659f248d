import { describe, expect, test } from 'vitest';
import type { EducationRequirement } from '../../../src/career/schema/requirement.ts';
import type { Education, HeldCredential } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { degree, judged, license, person } from '../../support/people.ts';

const bachelor: EducationRequirement = { kind: 'education', level: 'bachelor' };
const met = { verdict: 'met', earliest: '2026-11-22', until: null } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

function degreeWithout(field: keyof Education, told: Partial<Education> = {}): Education {
  const made = degree(told);
  delete made[field];
  return made;
}

describe('a study', () => {
  const cases: Case<[Partial<EducationRequirement>, Education]>[] = [
    ['of the level counts', [{}, degree()], met],
    ['of a level higher counts', [{}, degree({ level: 'master' })], met],
    ['of a level lower does not', [{}, degree({ level: 'associate' })], unmet],
    ['completed today counts', [{}, degree({ completed: '2026-11-22' })], met],
    [
      'completed tomorrow counts tomorrow',
      [{}, degree({ completed: '2026-11-23' })],
      { verdict: 'unmet', earliest: '2026-11-23', until: null },
    ],
    [
      'in progress without a date is not completed, and may be from tomorrow',
      [{}, degree({ completed: null })],
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
    ['in the field counts', [{ fields: ['nursing'] }, degree()], met],
    ['in the group of fields counts', [{ fields: ['health'] }, degree()], met],
    ['in another field does not', [{ fields: ['social-work'] }, degree()], unmet],
    ['in a field that is excluded does not', [{ notFields: ['nursing'] }, degree()], unmet],
    [
      'in a field that is not excluded counts',
      [{ notFields: ['nursing'] }, degree({ field: 'business' })],
      met,
    ],
    ['of the program counts', [{ programs: ['bsn'] }, degree({ program: 'bsn' })], met],
    ['of another program does not', [{ programs: ['bsn'] }, degree({ program: 'bsw' })], unmet],
    ['of a program not told may count', [{ programs: ['bsn'] }, degree()], may],
    ['accredited counts', [{ accredited: true }, degree({ accredited: true })], met],
    ['not accredited does not', [{ accredited: true }, degree({ accredited: false })], unmet],
    [
      'whose accreditation is not told may count',
      [{ accredited: true }, degreeWithout('accredited')],
      may,
    ],
    [
      'with field experience counts',
      [{ fieldExperience: true }, degree({ fieldExperience: true })],
      met,
    ],
    [
      'without field experience does not',
      [{ fieldExperience: true }, degree({ fieldExperience: false })],
      unmet,
    ],
    [
      'whose field experience is not told may count',
      [{ fieldExperience: true }, degreeWithout('fieldExperience')],
      may,
    ],
    [
      'to come, and not told to be accredited, may count from its day',
      [{ accredited: true }, degreeWithout('accredited', { completed: '2027-05-15' })],
      { verdict: 'unmet', earliest: null, possible: '2027-05-15' },
    ],
  ];
  test.each(cases)('%s', (_name, [rule, study], expected) => {
    expectJudged({ ...bachelor, ...rule }, person({ education: [study] }), expected);
  });

  test('decides beside one that may count', () => {
    const rule: EducationRequirement = { ...bachelor, accredited: true };
    const education = [degreeWithout('accredited'), degree({ id: 'd2' })];
    expect(expectJudged(rule, person({ education }), met).ask).toEqual([]);
  });

  test('whose field experience was answered for since counts', () => {
    const rule: EducationRequirement = { ...bachelor, fieldExperience: true };
    const education = [degreeWithout('fieldExperience')];
    const confirmations = { 'field-experience-health': true };
    expectJudged(rule, person({ education, confirmations }), met);
  });

  test('of none is unmet; never told it is unknown', () => {
    expectJudged(bachelor, person(), unmet);
    const { education: _, ...silent } = person();
    expectJudged(bachelor, silent, may);
    expectJudged(bachelor, undefined, may);
  });

  test('to come is an assumption; in progress without a date it is a condition and a question', () => {
    const planned = judged(bachelor, person({ education: [degree({ completed: '2027-05-15' })] }));
    expect(planned.assuming).toEqual([
      "you complete your bachelor's degree in nursing on May 15, 2027",
    ]);
    const open = degree({ program: 'bsn', completed: null });
    const judgement = judged(bachelor, person({ education: [open] }));
    expect(judgement.possible?.if).toEqual(["you complete your bachelor's in nursing (BSN)"]);
    expect(judgement.ask).toEqual([
      "When will you complete your bachelor's in nursing (BSN)? (carepath edit d1 --completed)",
    ]);
  });
});

describe('a degree beside a license that must be used instead', () => {
  const rule: EducationRequirement = { ...bachelor, unlessHolding: ['rn-license', 'crc'] };
  const cases: Case<HeldCredential[]>[] = [
    ['counts where none is held', [license({ credential: 'lpn-license' })], met],
    ['is barred by an active one', [license()], unmet],
    [
      'is barred by an active one that has no end',
      [{ id: 'c1', credential: 'crc', status: 'active' }],
      unmet,
    ],
    ['is barred by a restricted one: it is held', [license({ status: 'restricted' })], unmet],
    [
      'stays barred when the restriction ends',
      [license({ status: 'restricted', restrictedUntil: '2027-06-01' })],
      unmet,
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
    const { proof, ask } = judged(
      rule,
      person({ education: [degreeWithout('accredited')], credentials }),
    );
    expect(proof.why).toBe('You hold the RN license and must apply with it, not with a degree.');
    expect(ask).toEqual([]);
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
