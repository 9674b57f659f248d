import { describe, expect, it } from 'vitest';
import { payOf, rungsOf } from '../../src/advice/pay.ts';
import { career } from '../support/people.ts';

describe('the pay tier of a rung', () => {
  it.each([
    ['entry', 1, true],
    ['coordinator', 2, true],
    ['senior', 3, true],
    ['manager', 4, true],
    ['director', 5, true],
    ['executive', 5, false],
  ])('of %s is tier %i', (id, number, byArticle) => {
    const rung = career.rungs.find((each) => each.id === id);
    if (rung === undefined) throw new Error(id);
    expect(payOf(career, rung)).toMatchObject({ tier: { number }, byArticle });
  });

  it('has to be in the data', () => {
    const [rung] = career.rungs;
    if (rung === undefined) throw new Error('no rungs');
    expect(() => payOf({ ...career, payTiers: [] }, rung)).toThrow('no pay tier');
  });
});

describe('the rungs of a tier', () => {
  it('cover every rung once', () => {
    const all = career.payTiers.flatMap((tier) => rungsOf(career, tier));
    expect(all.map(({ id }) => id)).toEqual(career.rungs.map(({ id }) => id));
  });
});
