import { describe, expect, test } from 'vitest';
import type { ContactsRequirement } from '../../../src/career/schema/requirement.ts';
import type { Contact, Conversation } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, person } from '../../support/people.ts';

/** Two people met or spoken with in the last six months: since May 22, 2026. */
const rule: ContactsRequirement = { kind: 'contacts', atLeast: 2, withinMonths: 6 };
const met = (id: string, day?: string): Contact => ({
  id,
  name: id,
  ...(day === undefined ? {} : { met: day }),
});
const spoke = (contact: string, date: string): Conversation => ({ id: `v-${date}`, contact, date });
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

describe('people met or spoken with lately', () => {
  const cases: Case<[Contact[], Conversation[]]>[] = [
    [
      'are as many as the rule asks for',
      [[met('a', '2026-06-01'), met('b', '2026-11-22')], []],
      { verdict: 'met', until: '2026-12-01' },
    ],
    ['are one short', [[met('a', '2026-06-01')], []], unmet],
    [
      'were met on the first day of the six months',
      [[met('a', '2026-05-22'), met('b', '2026-11-01')], []],
      { verdict: 'met', until: '2026-11-22' },
    ],
    ['were met the day before', [[met('a', '2026-05-21'), met('b', '2026-11-01')], []], unmet],
    [
      'were met long ago and spoken with since',
      [
        [met('a', '2020-01-01'), met('b', '2020-01-01')],
        [spoke('a', '2026-10-01'), spoke('b', '2026-10-02')],
      ],
      { verdict: 'met' },
    ],
    [
      'count once, however often they were spoken with',
      [[met('a', '2026-06-01')], [spoke('a', '2026-10-01'), spoke('a', '2026-10-02')]],
      unmet,
    ],
    ['without a day of meeting do not count', [[met('a'), met('b')], []], unmet],
    [
      'to be met on a day ahead count from that day',
      [[met('a', '2026-11-01'), met('b', '2026-12-15')], []],
      { verdict: 'unmet', earliest: '2026-12-15', until: '2027-05-01' },
    ],
  ];
  test.each(cases)('%s', (_name, [contacts, conversations], expected) => {
    expectJudged(rule, person({ contacts, conversations }), expected);
  });

  test('at the end of August are seen through the end of February', () => {
    const record = person({ contacts: [met('a', '2026-08-29'), met('b', '2026-08-31')] });
    // Six months before Feb 28 is Aug 28; before Mar 1, Sep 1.
    expectJudged(rule, record, { verdict: 'met', until: '2027-02-28' });
  });

  test('are none where none were recorded, and unknown without a record', () => {
    expectJudged(rule, person(), unmet);
    expectJudged(rule, undefined, { verdict: 'unknown' });
    expect(judged(rule, person()).proof).toMatchObject({ have: '0', need: '2' });
  });
});
