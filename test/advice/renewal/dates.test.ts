import { describe, expect, test } from 'vitest';
import { endsUnknown } from '../../../src/advice/renewal/end-unknown.ts';
import { renewals } from '../../../src/advice/renewal.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { career, license, person, TODAY } from '../../support/people.ts';

/** A certification, which no state issues. */
function held(credential: string, told: Partial<HeldCredential> = {}): HeldCredential {
  const { state: _, expires: __, ...bare } = license({ credential });
  return { ...bare, ...told };
}
const standing = (credential: string, expires: string, today = TODAY) =>
  renewals({ career, record: person({ credentials: [held(credential, { expires })] }), today })[0];

describe('a cycle', () => {
  test.each([
    ['cenp', '2027-02-28', '2024-03-01'],
    ['cenp', '2028-02-29', '2025-03-01'],
    ['cenp', '2027-04-30', '2024-05-01'],
    ['cenp', '2027-02-27', '2024-02-28'],
    ['cphq', '2026-12-31', '2025-01-01'],
  ])('of %s that ends %s starts %s, the day after the one before it', (id, expires, since) => {
    expect(standing(id, expires)?.since).toBe(since);
  });
});

describe('the days on which to file', () => {
  test.each([
    ['cenp', '2027-10-31', { from: '2026-10-31', to: '2027-10-31' }],
    ['bcpa', '2027-03-31', { from: '2026-09-30', to: '2027-03-31' }],
    ['fache', '2027-12-31', { from: '2027-01-01', to: '2027-12-31' }],
  ])('of %s that ends %s are published', (id, expires, window) => {
    expect(standing(id, expires)).toMatchObject({ window, byPattern: false });
  });

  test('of a CCM follow the pattern of past years', () => {
    expect(standing('ccm', '2028-05-31')).toMatchObject({ byPattern: true });
  });
});

describe('what is held without an end', () => {
  const unknown = (...credentials: HeldCredential[]) =>
    endsUnknown({ career, record: person({ credentials }), today: TODAY });

  test('is told each, beside what has one', () => {
    const found = unknown(
      held('ccm'),
      held('cdms', { id: 'c2', expires: '2027-03-31' }),
      held('rn-license', { id: 'c3', state: 'OH' }),
    );
    expect(found.map(({ holding }) => holding.id)).toEqual(['c1', 'c3']);
  });

  test('is not told of what is retired or lapsed, or recorded again with an end', () => {
    expect(unknown(held('ccm', { status: 'retired' }))).toEqual([]);
    expect(unknown(held('ccm', { status: 'lapsed' }))).toEqual([]);
    expect(unknown(held('ccm'), held('ccm', { id: 'c2', expires: '2027-05-31' }))).toEqual([]);
  });

  test.each([
    ['cphq', '2025-05-02', '2027-12-31'],
    ['cphq', '2024-12-31', '2026-12-31'],
    ['cphq', '2025-01-01', '2027-12-31'],
    ['cmcn', '2024-03-15', '2027-06-30'],
    ['cmcn', '2024-07-01', '2027-12-31'],
    // Renewed since: the cycle that runs now.
    ['cphq', '2019-05-02', '2027-12-31'],
  ])('of %s, issued %s, the rule itself gives the end: %s', (id, issued, proposed) => {
    expect(unknown(held(id, { issued }))).toMatchObject([{ proposed }]);
  });

  test('has no end to propose without the issue, or where the rule gives none', () => {
    expect(unknown(held('cphq'))[0]?.proposed).toBeUndefined();
    expect(unknown(held('ccm', { issued: '2024-08-20' }))[0]?.proposed).toBeUndefined();
  });
});
