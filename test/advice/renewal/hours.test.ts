import { describe, expect, test } from 'vitest';
import { renewals } from '../../../src/advice/renewal.ts';
import type { ContinuingEducation, HeldCredential } from '../../../src/progress/record.ts';
import { career, course, license, person, TODAY } from '../../support/people.ts';

/** The standing of one certification with so many hours on each topic, all of them in 2026. */
function standing(
  credential: string,
  expires: string,
  hours: [ContinuingEducation['topics'][number], number][],
  told: Partial<HeldCredential> = {},
) {
  const { state: _, ...bare } = license({ credential, expires });
  const held = { ...bare, ...told };
  const continuingEducation = hours.map(([topic, count], index) =>
    course({ id: `x${index}`, date: '2026-03-01', hours: count, topics: [topic] }),
  );
  const record = person({ credentials: [held], continuingEducation });
  const [found] = renewals({ career, record, today: TODAY });
  if (found === undefined) throw new Error(`no standing for ${credential}`);
  return found;
}

describe('hours of a kind that counts up to a limit only', () => {
  test('of a CRC, no more than 50 hours of professional development count', () => {
    const crc = standing('crc', '2027-12-31', [
      ['case-management', 40],
      ['professional-development', 60],
      ['ethics', 4],
    ]);
    expect(crc.hours).toEqual([
      { label: undefined, need: 100, done: 94, left: 6 },
      { label: 'ethics', need: 10, done: 4, left: 6 },
    ]);
    expect(crc.capped).toEqual([{ label: 'professional development', most: 50, recorded: 60 }]);
  });

  test.each([
    [49.5, 49.5, []],
    [50, 50, []],
    [50.5, 50, [{ label: 'professional development', most: 50, recorded: 50.5 }]],
  ])('%s recorded hours of it count as %s', (recorded, counted, capped) => {
    const crc = standing('crc', '2027-12-31', [['professional-development', recorded]]);
    expect(crc.hours[0]?.done).toBe(counted);
    expect(crc.capped).toEqual(capped);
  });

  test('of a CCCTM, no more than 22 hours outside the specialty count', () => {
    const ccctm = standing('ccctm', '2027-06-30', [
      ['general-nursing', 70],
      ['care-coordination', 20],
    ]);
    expect(ccctm.hours).toMatchObject([
      { need: 90, done: 42, left: 48 },
      { need: 68, done: 20, left: 48 },
    ]);
    expect(ccctm.capped).toMatchObject([{ most: 22, recorded: 70 }]);
  });

  test('a course on the specialty and on something else is of the specialty', () => {
    const { state: _, ...held } = license({ credential: 'ccctm', expires: '2027-06-30' });
    const both = course({ hours: 30, topics: ['general-nursing', 'care-coordination'] });
    const record = person({ credentials: [held], continuingEducation: [both] });
    const [ccctm] = renewals({ career, record, today: TODAY });
    expect(ccctm?.hours.map(({ done }) => done)).toEqual([30, 30]);
    expect(ccctm?.capped).toEqual([]);
  });
});

test('where all hours have to be on a topic, no others count', () => {
  const cmgt = standing('cmgt-bc', '2027-03-31', [
    ['case-management', 40],
    ['general-nursing', 30],
  ]);
  expect(cmgt.hours).toEqual([{ label: 'the specialty', need: 75, done: 40, left: 35 }]);
});

describe('the pace', () => {
  test('is that of the topic with most hours left, where it has more than the whole', () => {
    const ccctm = standing('ccctm', '2027-06-30', [['general-nursing', 22]]);
    // 68 hours of the specialty in 7 months and 9 days.
    expect(ccctm.hoursAMonth).toBeCloseTo(68 / (7 + 9 / 30), 6);
    expect(ccctm.paceUntil).toBe('2027-06-30');
  });

  test('is told where only hours on a topic are left', () => {
    const acm = standing('acm-sw', '2027-03-31', [['ethics', 40]]);
    expect(acm.hours.map(({ left }) => left)).toEqual([0, 30]);
    expect(acm.hoursAMonth).toBeCloseTo(30 / (4 + 10 / 30), 6);
  });

  test('leads to the day to file by, as long as that lies ahead', () => {
    const cmgt = standing('cmgt-bc', '2027-03-31', [['case-management', 40]]);
    expect(cmgt.fileBy).toBe('2027-02-03');
    expect(cmgt.paceUntil).toBe('2027-02-03');
    // 35 hours in 2 months and 13 days.
    expect(cmgt.hoursAMonth).toBeCloseTo(35 / (2 + 13 / 30), 6);
    expect(standing('cmgt-bc', '2027-01-10', []).paceUntil).toBe('2027-01-10');
  });
});

describe('what the record cannot show', () => {
  test.each([
    ['bcpa', /3 hours on justice, equity, diversity and inclusion/],
    ['bcpa', /approved by PACB/],
    ['cphq', /8 of the hours are approved by NAHQ/],
    ['cphq', /Professional Assessment/],
    ['ches', /5 of the hours are on continuing competency/],
    ['ches', /fee of each year/],
    ['fache', /12 .*in person.*12 .*virtual/],
    ['fache', /4 volunteer activities/],
    ['cmcn', /active license/],
    ['ccctm', /1,000 hours of practice/],
    ['cmc-naccm', /care-management work/],
    ['cmgt-bc', /one more category/],
    ['gero-bc', /RN license/],
    ['acm-rn', /10 more hours/],
    ['cma-aama', /points/],
    ['chc', /credits/],
  ])('of %s is listed: %s', (credential, words) => {
    expect(standing(credential, '2027-12-31', []).notChecked.join('; ')).toMatch(words);
  });

  test.each([
    ['WA', ['set topics', 'hours of practice']],
    ['DE', ['set topics', 'hours of practice']],
    ['NE', ['hours of practice']],
    ['MN', []],
  ])('of an RN license in %s is %s', (state, besides) => {
    expect(standing('rn-license', '2027-12-31', [], { state }).notChecked).toEqual(besides);
  });
});

describe('where no hours are asked for', () => {
  test.each([
    ['rn-license', 'AZ', /^No contact hours .*hours of practice/],
    ['rn-license', 'NY', /^No contact hours .*set topics/],
    ['rn-license', 'CT', /^No contact hours .*set topics/],
    ['rn-license', 'OR', /^No contact hours .*set topics/],
    ['rn-license', 'SD', /^No contact hours .*hours of practice/],
    ['rn-license', 'MO', /^No contact hours were found.*ask the board/],
    ['lpn-license', 'PA', /^No contact hours .*set topics/],
    ['lpn-license', 'LA', /^Sources disagree/],
    ['lpn-license', 'CT', /^No contact hours were found.*ask the board/],
  ])('%s in %s has no count to be complete, but a sentence: %s', (credential, state, words) => {
    const told = standing(credential, '2027-12-31', [['ethics', 9]], { state });
    expect(told.hours).toEqual([]);
    expect(told.asked).toMatch(words);
  });

  test('an RN license in Indiana owes none', () => {
    const told = standing('rn-license', '2027-12-31', [], { state: 'IN' });
    expect(told).toMatchObject({ asked: 'No contact hours are asked for.', notChecked: [] });
  });
});

describe('hours between the issue and a first cycle that starts later', () => {
  const early = (issued: string, date: string) => {
    const { state: _, ...ccm } = license({ credential: 'ccm', expires: '2029-11-30', issued });
    const continuingEducation = [course({ date, hours: 10 })];
    const record = person({ credentials: [ccm], continuingEducation });
    return renewals({ career, record, today: TODAY })[0]?.early;
  };

  test('are told, since nobody published whether they count', () => {
    expect(early('2024-08-20', '2024-10-01')).toEqual({
      from: '2024-08-20',
      to: '2024-11-30',
      hours: 10,
    });
  });

  test('belong to the cycle before, where there was one', () => {
    expect(early('2019-08-20', '2024-10-01')).toBeUndefined();
  });

  test('are not told of what is in the cycle, or where none are recorded', () => {
    expect(early('2024-08-20', '2024-12-01')).toBeUndefined();
    expect(early('2024-12-01', '2024-10-01')).toBeUndefined();
  });
});
