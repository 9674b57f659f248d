import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedDifferences,
  differences,
  type SectionDifference,
  sameContent,
} from '../../src/progress/differences.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { course, degree, job, license, TODAY } from '../support/people.ts';

const told = { today: TODAY, nameOf: (id: string) => id };
const record = (sections: Partial<ProgressRecord> = {}): ProgressRecord => ({
  format: 1,
  revision: 1,
  ...sections,
});
const between = (before: Partial<ProgressRecord>, after: Partial<ProgressRecord>) =>
  differences(record(before), record(after), told);

describe('the differences of two records', () => {
  it('are none where only revision and change differ', () => {
    const one = record({ contacts: [{ id: 'p1', name: 'A' }] });
    const other = { ...one, revision: 9, change: { text: 'x', date: TODAY }, $schema: 'mine' };
    expect(differences(one, other, told)).toEqual([]);
    expect(sameContent(one, other)).toBe(true);
  });

  it.each<[string, Partial<ProgressRecord>, Partial<ProgressRecord>, SectionDifference]>([
    [
      'an entry added',
      { experience: [] },
      { experience: [job()] },
      {
        section: 'experience',
        added: ['e1 Case manager at St. Ann, from Nov 1, 2025'],
        changed: [],
        removed: [],
      },
    ],
    [
      'an entry changed',
      { credentials: [license()] },
      { credentials: [license({ expires: '2029-10-31', state: 'TX' })] },
      {
        section: 'credentials',
        added: [],
        changed: [
          'c1 rn-license, OH, active, through Oct 31, 2027: state TX (was OH), expires Oct 31, 2029 (was Oct 31, 2027)',
        ],
        removed: [],
      },
    ],
    [
      'the last entry removed',
      { education: [degree()] },
      { education: [] },
      {
        section: 'education',
        added: [],
        changed: [],
        removed: ["d1 bachelor's degree in nursing, completed May 15, 2020"],
      },
    ],
    [
      'a section declared to be empty',
      {},
      { exams: [] },
      { section: 'exams', added: ['that there is none'], changed: [], removed: [] },
    ],
    [
      'a profile',
      { profile: { state: 'OH', budget: 500 } },
      { profile: { state: 'TX', name: 'Dana' } },
      {
        section: 'profile',
        added: ['name Dana'],
        changed: ['state TX (was state OH)'],
        removed: ['budget 500'],
      },
    ],
    [
      'an answer',
      { confirmations: { moral: true } },
      { confirmations: { moral: { value: false, from: 'NACCM', date: '2026-01-02' } } },
      {
        section: 'confirmations',
        added: [],
        changed: ['moral: no, by NACCM, Jan 2, 2026 (was moral: yes)'],
        removed: [],
      },
    ],
    [
      'a milestone',
      { milestones: { '3.2': { status: 'open', date: '2026-01-02' } } },
      { milestones: { '3.2': { status: 'done', date: '2026-01-03', note: 'x' } } },
      {
        section: 'milestones',
        added: [],
        changed: [
          '3.2: open on Jan 2, 2026: status done (was open), date Jan 3, 2026 (was Jan 2, 2026), note x',
        ],
        removed: [],
      },
    ],
    [
      'a rating',
      { skills: [{ skill: 'ethics', level: 2, date: '2026-01-02', by: 'self' }] },
      {
        skills: [
          { skill: 'ethics', level: 2, date: '2026-01-02', by: 'self' },
          { skill: 'ethics', level: 2, date: '2026-01-02', by: 'self' },
        ],
      },
      {
        section: 'skills',
        added: ['ethics 2 by you, Jan 2, 2026'],
        changed: [],
        removed: [],
      },
    ],
    [
      'a field that nobody knows',
      { 'shoe size': { left: 1 } },
      { 'shoe size': { left: 2 } },
      {
        section: 'shoe size',
        added: [],
        changed: ['shoe size {"left":1}: left 2 (was 1)'],
        removed: [],
      },
    ],
  ])('tell of %s', (_, before, after, expected) => {
    expect(between(before, after)).toEqual([expected]);
  });

  it('are told in the order of the record, and counted in all', () => {
    const found = between(
      { continuingEducation: [course()], zeta: 1 },
      { profile: { name: 'Dana' }, applications: [], education: [degree()] },
    );
    expect(found.map(({ section }) => section)).toEqual([
      'profile',
      'education',
      'continuingEducation',
      'applications',
      'zeta',
    ]);
    expect(countedDifferences(found)).toBe('3 added, 2 removed');
    expect(countedDifferences([])).toBe('');
  });

  it('tell entries apart that share an id', () => {
    const twin = (name: string) => ({ id: 'p1', name });
    const [found] = between({ contacts: [twin('A'), twin('B')] }, { contacts: [twin('A')] });
    expect(found?.removed).toEqual(['p1 B']);
  });

  it('are one line each that drives no terminal, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (one, other, key) => {
        const found = between(
          { contacts: [{ id: 'p1', name: one }], [`x${key}`]: one },
          {
            contacts: [{ id: 'p1', name: other }],
            profile: { name: one },
            [`y${key}`]: { [key]: other },
          },
        );
        const lines = found.flatMap(({ added, changed, removed }) => [
          ...added,
          ...changed,
          ...removed,
        ]);
        for (const line of lines) {
          expect(
            [...line].every((sign) => sign >= ' ' && !'\u007f\u202e\u2028\ufeff'.includes(sign)),
          ).toBe(true);
        }
      }),
    );
  });

  it('are none exactly where the content is the same, but for the order of entries', () => {
    const entry = fc.record({
      id: fc.constantFrom('p1', 'p2', 'p3'),
      name: fc.constantFrom('A', 'B'),
    });
    const contacts = fc.option(fc.uniqueArray(entry, { selector: ({ id }) => id }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(contacts, contacts, (one, other) => {
        const make = (list: typeof one) => record(list === undefined ? {} : { contacts: list });
        const ordered = (list: typeof one) =>
          make(list?.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        const none = differences(make(one), make(other), told).length === 0;
        expect(none).toBe(sameContent(ordered(one), ordered(other)));
      }),
    );
  });
});
