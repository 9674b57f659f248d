import { describe, expect, it } from 'vitest';
import { changeEntry, fieldIn, withFields } from '../../../src/progress/edits/entry-change.ts';
import { changedFields, fieldWords, valueWords } from '../../../src/progress/edits/field-words.ts';
import { fieldsOf } from '../../../src/progress/fields/of-section.ts';
import { job, person, TODAY } from '../../support/people.ts';

const told = { today: TODAY, nameOf: (id: string) => id };
const change = (changes: [string, string | number | boolean | null | string[] | undefined][]) =>
  changeEntry(
    person({ experience: [job(), job({ id: 'e2' })] }),
    { section: 'experience', id: 'e1' },
    new Map(changes),
    told,
  );

describe('a change of an entry', () => {
  it('sets and empties fields, and leaves the rest and the other entries alone', () => {
    const { record, text } = change([
      ['to', '2026-10-31'],
      ['employer', undefined],
      ['supervisor.name', 'Lee'],
    ]);
    const { employer: _, ...rest } = job();
    expect(record.experience).toEqual([
      { ...rest, to: '2026-10-31', supervisor: { name: 'Lee' } },
      job({ id: 'e2' }),
    ]);
    expect(text).toBe(
      'Changed experience e1 (Case manager at St. Ann, from Nov 1, 2025): no employer (was St. Ann), to Oct 31, 2026 (was ongoing), supervisor name Lee',
    );
  });

  it('gives the same record back when nothing is different', () => {
    const before = person({ experience: [job()] });
    const same = changeEntry(
      before,
      { section: 'experience', id: 'e1' },
      new Map([['paid', true]]),
      told,
    );
    expect(same.record).toBe(before);
    expect(same.text).toMatch(/^Already so: experience e1/);
  });

  it('is refused where the entry is gone', () => {
    expect(() =>
      changeEntry(person(), { section: 'experience', id: 'e1' }, new Map(), told),
    ).toThrow('There is no experience e1.');
  });

  it('removes what lies deeper when its last field goes', () => {
    const supervised = { ...job(), supervisor: { name: 'Lee' } };
    expect(withFields(supervised, new Map([['supervisor.name', undefined]]))).toEqual(job());
  });

  it('reads every field that it can set, and nothing from the prototype', () => {
    for (const { name } of fieldsOf('experience')) {
      const value = name === 'kinds' ? ['teaching'] : 'x';
      expect(fieldIn(withFields({}, new Map([[name, value]])), name)).toEqual(value);
      expect(fieldIn({}, name)).toBeUndefined();
    }
    expect(fieldIn({}, 'constructor')).toBeUndefined();
    expect(fieldIn({}, '__proto__.toString')).toBeUndefined();
    expect(fieldIn({ supervisor: { name: { deep: 1 } } }, 'supervisor.name')).toBeUndefined();
  });
});

describe('the words for fields', () => {
  it.each([
    ['hoursPerWeek', 'hours per week'],
    ['supervisor.name', 'supervisor name'],
    ['a\nb', 'a b'],
  ])('of %j are %j', (name, words) => {
    expect(fieldWords(name)).toBe(words);
  });

  it.each<[string, unknown, string]>([
    ['to', null, 'ongoing'],
    ['completed', null, 'in progress'],
    ['hoursPerWeek', null, 'not known'],
    ['constructor', null, 'not known'],
    ['paid', true, 'yes'],
    ['paid', false, 'no'],
    ['hours', 1234.5, '1,234.5'],
    ['from', '2026-11-01', 'Nov 1, 2026'],
    ['title', '2026-13-01', '2026-13-01'],
    ['supervisedBy', [], 'none'],
    ['supervisedBy', ['ccm', 'rn-license'], 'ccm, rn-license'],
    ['note', 'x'.repeat(10_000), `${'x'.repeat(59)}…`],
    ['note', '\u001b[2J', '␛[2J'],
    ['other', { a: 1 }, '{"a":1}'],
    ['other', undefined, 'nothing'],
  ])('of the value of %s, %j, are %s', (name, value, words) => {
    expect(valueWords(name, value)).toBe(words);
  });

  it('tell nothing where fields only stand in another order', () => {
    expect(changedFields({ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 })).toEqual([]);
  });
});
