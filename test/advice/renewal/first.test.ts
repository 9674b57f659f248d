import { describe, expect, test } from 'vitest';
import { renewals } from '../../../src/advice/renewal.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { career, license, person, TODAY } from '../../support/people.ts';

function first(told: Parameters<typeof license>[0], sections: Partial<ProgressRecord> = {}) {
  const record = person({ ...sections, credentials: [license(told)] });
  return renewals({ career, record, today: TODAY })[0]?.firstRenewal;
}
const passed = (date: string) => [{ id: 'x1', exam: 'nclex-rn', date, passed: true }];

describe('a first renewal', () => {
  test('in Ohio owes perhaps nothing, where the license was issued in this cycle', () => {
    expect(first({ issued: '2026-01-05', expires: '2027-10-31' })).toEqual({
      looksSo: true,
      owes: 'nothing',
      except: undefined,
    });
  });

  test.each([
    ['2025-11-01', true],
    ['2025-10-31', undefined],
  ])('issued on %s, around the first day of the cycle, looks so: %s', (issued, looksSo) => {
    expect(first({ issued, expires: '2027-10-31' })?.looksSo).toBe(looksSo);
  });

  test('is open where no issue is recorded', () => {
    expect(first({ expires: '2027-10-31' })).toMatchObject({ looksSo: false });
  });

  test('in a state without such a rule owes what the others owe', () => {
    expect(first({ state: 'MN', issued: '2026-01-05' })).toBeUndefined();
  });

  test.each([
    ['2024-04-30', '2026-10-30', true],
    ['2024-04-29', '2026-10-30', undefined],
  ])('in Kansas, issued %s and ending %s, is within 30 months: %s', (issued, expires, looksSo) => {
    expect(first({ state: 'KS', issued, expires })?.looksSo).toBe(looksSo);
  });

  test('in California is measured from the NCLEX, and owes one course', () => {
    const told = { state: 'CA', issued: '2025-07-15', expires: '2027-06-30' };
    expect(first(told)).toMatchObject({
      looksSo: true,
      owes: 'nothing',
      except: 'a 1-hour course on implicit bias',
    });
    expect(first(told, { exams: passed('2025-06-30') })).toMatchObject({ looksSo: true });
    expect(first(told, { exams: passed('2025-06-29') })).toBeUndefined();
  });

  test.each(['DC', 'MA', 'ND'])('in %s is exempt too', (state) => {
    expect(first({ state, issued: '2026-06-01' })).toMatchObject({
      looksSo: true,
      owes: 'nothing',
    });
  });

  test('in Alabama owes less, not nothing', () => {
    expect(first({ state: 'AL', issued: '2026-06-01' })).toMatchObject({ owes: 'less' });
  });

  test('is none where an older license there is recorded', () => {
    const old = license({ id: 'c2', issued: '2019-01-01', expires: '2025-10-31' });
    const credentials = [license({ issued: '2026-01-05' }), old];
    const [ohio] = renewals({ career, record: person({ credentials }), today: TODAY });
    expect(ohio?.firstRenewal).toBeUndefined();
  });

  test('after the exam is none for a nurse who came with a license of another state', () => {
    const texas = license({ id: 'c2', state: 'TX', issued: '2010-01-01', expires: '2027-01-31' });
    const of = (state: string) => {
      const credentials = [license({ state, issued: '2026-01-05' }), texas];
      const found = renewals({ career, record: person({ credentials }), today: TODAY });
      return found.find(({ holding }) => holding.id === 'c1')?.firstRenewal;
    };
    expect(of('OH')).toBeUndefined();
    // Massachusetts exempts a first renewal, by exam or not.
    expect(of('MA')).toMatchObject({ looksSo: true });
  });
});

test('never says that all hours are owed where a first renewal may be exempt', () => {
  for (const issued of ['2026-01-05', undefined]) {
    const told = license({ expires: '2027-10-31', ...(issued === undefined ? {} : { issued }) });
    const record = person({ credentials: [told] });
    const [ohio] = renewals({ career, record, today: TODAY });
    expect(ohio?.asked).not.toMatch(/All of these hours/);
  }
});

describe('the rules as data', () => {
  const rules = career.states.flatMap(({ code, rn }) => (rn === undefined ? [] : [{ code, rn }]));

  test('spare a first renewal exactly where the note does', () => {
    const bySentence = rules.filter(({ rn }) =>
      /exempt|prorated|Nothing is due at the first/i.test(rn.note ?? ''),
    );
    const byField = rules.filter(({ rn }) => rn.firstRenewal !== undefined);
    expect(byField.map(({ code }) => code)).toEqual(bySentence.map(({ code }) => code));
    expect(byField.map(({ code }) => code).sort()).toEqual([
      ...['AL', 'CA', 'DC', 'KS', 'MA', 'ND', 'OH'],
    ]);
  });

  test('name what is owed wherever general hours are not', () => {
    const topicOnly = rules.filter(({ rn }) => rn.mode === 'topic-only');
    expect(topicOnly.length).toBeGreaterThan(0);
    for (const { rn } of topicOnly) expect(rn.besides).toEqual(['topics']);
  });
});
