import { describe, expect, test } from 'vitest';
import { firstWindow } from '../../src/advice/application-window.ts';
import type { Span } from '../../src/values/span.ts';
import { career } from '../support/people.ts';

const ccm = career.credentials.find((each) => each.id === 'ccm');
const cmgt = career.credentials.find((each) => each.id === 'cmgt-bc');
if (ccm === undefined || cmgt === undefined) throw new Error('data lacks ccm or cmgt-bc');

const windowFrom = (met: Span[], from: string) => firstWindow(ccm, met, from);

describe('the application window of the CCM', () => {
  test.each([
    ['on its first day', '2027-11-01', '2027-11-01', '2027-11-01', '2028-01-31', '2028-04-01'],
    ['in the middle of one', '2026-12-10', '2026-12-10', '2026-11-01', '2027-01-31', '2027-04-01'],
    ['on its last day', '2027-01-31', '2027-01-31', '2026-11-01', '2027-01-31', '2027-04-01'],
    [
      'the day after one closed',
      '2027-02-01',
      '2027-03-01',
      '2027-03-01',
      '2027-05-31',
      '2027-08-01',
    ],
    ['between May and July', '2027-06-15', '2027-07-15', '2027-07-15', '2027-10-15', '2027-12-01'],
  ])('met %s, is the first that is open or opens', (_, met, ...expected) => {
    const [first, from, to, exam] = expected;
    const found = windowFrom([[met, null]], met);
    expect(found).toMatchObject({ first, apply: { from, to } });
    expect(found?.exam.from).toBe(exam);
  });

  test('is skipped when the requirements do not hold within it', () => {
    const found = windowFrom(
      [
        ['2027-02-01', '2027-02-20'],
        ['2027-05-31', null],
      ],
      '2027-02-01',
    );
    expect(found?.first).toBe('2027-05-31');
  });

  test('is none when the requirements stop holding before any opens', () => {
    expect(windowFrom([['2027-02-01', '2027-02-20']], '2027-02-01')).toBeUndefined();
  });

  test('is known by pattern only, with medium confidence', () => {
    expect(windowFrom([['2027-11-01', null]], '2027-11-01')?.confidence).toBe('medium');
  });
});

test('an exam offered all year has no window', () => {
  expect(firstWindow(cmgt, [['2027-01-01', null]], '2027-01-01')).toBeUndefined();
});
