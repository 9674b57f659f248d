import { describe, expect, test } from 'vitest';
import type { EducationRequirement } from '../../../src/career/schema/requirement.ts';
import type { Education, ProgressRecord } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { degree, judged, person } from '../../support/people.ts';

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

describe('a study in a field that is perhaps accepted', () => {
  /** A rule of the C-SWCM: social work counts, the rest of the human services may. */
  const rule: EducationRequirement = {
    ...bachelor,
    fields: ['social-work'],
    perhapsFields: ['human-services'],
  };
  const judging = 'c-swcm';
  const psychology = degree({ field: 'psychology' });
  type Told = [Partial<EducationRequirement>, Education, ProgressRecord['confirmations'] & {}];
  const cases: Case<Told>[] = [
    ['may count', [{}, psychology, {}], may],
    ['counts once the issuer says yes', [{}, psychology, { 'c-swcm/d1/field': true }], met],
    ['does not once the issuer says no', [{}, psychology, { 'c-swcm/d1/field': false }], unmet],
    [
      'counts by an answer with its day and who gave it',
      [{}, psychology, { 'c-swcm/d1/field': { value: true, date: '2026-03-02', from: 'NASW' } }],
      met,
    ],
    [
      'may count, whatever was said of another study or for another credential',
      [{}, psychology, { 'c-swcm/d2/field': true, 'ccm/d1/field': false }],
      may,
    ],
    [
      'counts when it is accepted by name too, whatever the issuer says',
      [{}, degree({ field: 'social-work' }), { 'c-swcm/d1/field': false }],
      met,
    ],
    ['does not when it is neither', [{}, degree(), { 'c-swcm/d1/field': true }], unmet],
    [
      'does not when it is excluded',
      [{ notFields: ['psychology'] }, psychology, { 'c-swcm/d1/field': true }],
      unmet,
    ],
    [
      'may count though nobody told that it is accredited, and the issuer says yes',
      [
        { accredited: true },
        degreeWithout('accredited', { field: 'psychology' }),
        { 'c-swcm/d1/field': true },
      ],
      may,
    ],
    [
      'may count from the day of its completion',
      [{}, degree({ field: 'psychology', completed: '2027-05-15' }), {}],
      { verdict: 'unmet', earliest: null, possible: '2027-05-15' },
    ],
  ];
  test.each(cases)('%s', (_name, [told, study, confirmations], expected) => {
    const record = person({ education: [study], confirmations });
    expectJudged({ ...rule, ...told }, record, expected, { judging });
  });

  test('leaves the other fields alone where no field is asked for', () => {
    const any: EducationRequirement = { ...bachelor, perhapsFields: ['human-services'] };
    expectJudged(any, person({ education: [degree()] }), met);
    expectJudged(any, person({ education: [psychology] }), may);
  });

  test('is a question for the issuer, with the command where a credential is judged', () => {
    const record = person({ education: [psychology] });
    const asked =
      "Ask the issuer whether the field of your bachelor's degree in psychology counts.";
    const { ask, possible } = judged(rule, record, { judging });
    expect(ask).toEqual([`${asked} (carepath confirm c-swcm/d1/field yes)`]);
    expect(possible?.if).toEqual([
      "the field of your bachelor's degree in psychology is one that counts",
    ]);
    expect(judged(rule, record).ask).toEqual([asked]);
    const answered = person({
      education: [psychology],
      confirmations: { 'c-swcm/d1/field': true },
    });
    expect(judged(rule, answered, { judging }).ask).toEqual([]);
  });
});

describe('a study that counts thirty days before it is completed', () => {
  const rule: EducationRequirement = { ...bachelor, daysBefore: 30 };
  const cases: Case<Education>[] = [
    ['counts thirty days before', degree({ completed: '2026-12-22' }), met],
    ['counts twenty-nine days before', degree({ completed: '2026-12-21' }), met],
    [
      'does not thirty-one days before',
      degree({ completed: '2026-12-23' }),
      { verdict: 'unmet', earliest: '2026-11-23', possible: null },
    ],
    ['counts when it is completed', degree(), met],
    [
      'may count today when its day is not known: it may be completed tomorrow',
      degree({ completed: null }),
      may,
    ],
  ];
  test.each(cases)('%s', (_name, study, expected) => {
    expectJudged(rule, person({ education: [study] }), expected);
  });

  test('rests until then on its completion', () => {
    const record = person({ education: [degree({ completed: '2026-12-22' })] });
    expect(judged(rule, record)).toMatchObject({
      assuming: ["you complete your bachelor's degree in nursing on Dec 22, 2026"],
      proof: { have: 'to be completed Dec 22, 2026' },
    });
  });
});

describe('a study that counts for sixty months', () => {
  const rule: EducationRequirement = { ...bachelor, withinMonths: 60 };
  const cases: Case<Education>[] = [
    [
      'counts through the day sixty months after its completion',
      degree({ completed: '2021-11-22' }),
      { verdict: 'met', until: '2026-11-22' },
    ],
    [
      'completed a day later counts a day longer',
      degree({ completed: '2021-11-23' }),
      { verdict: 'met', until: '2026-11-23' },
    ],
    ['completed a day earlier does not', degree({ completed: '2021-11-21' }), unmet],
    [
      'to come counts from its day, as long',
      degree({ completed: '2027-05-15' }),
      { verdict: 'unmet', earliest: '2027-05-15', until: '2032-05-15' },
    ],
    [
      'in progress without a date may from tomorrow',
      degree({ completed: null }),
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
  ];
  test.each(cases)('%s', (_name, study, expected) => {
    expectJudged(rule, person({ education: [study] }), expected);
  });
});

describe('a study that had to be completed before a day', () => {
  const before = (completedBefore: string): EducationRequirement => ({
    ...bachelor,
    completedBefore,
  });
  const cases: Case<[string, Education]>[] = [
    ['counts when it was the day before', ['2010-01-01', degree({ completed: '2009-12-31' })], met],
    ['does not on that day', ['2010-01-01', degree({ completed: '2010-01-01' })], unmet],
    ['does not while it is in progress', ['2010-01-01', degree({ completed: null })], unmet],
    [
      'may when it is in progress and that day is still ahead',
      ['2028-01-01', degree({ completed: null })],
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
    [
      'does not when it is in progress and that day is tomorrow',
      ['2026-11-23', degree({ completed: null })],
      unmet,
    ],
  ];
  test.each(cases)('%s', (_name, [day, study], expected) => {
    expectJudged(before(day), person({ education: [study] }), expected);
  });
});
