import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../../src/advice/due.ts';
import { subjectsOf } from '../../../src/documents/calendar/subject.ts';
import { calendar } from '../../../src/documents/calendar.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { exampleRecord } from '../../../src/progress/store/examples.ts';
import {
  applied,
  ccm,
  events,
  eventsIn,
  park,
  uids,
  value,
  written,
} from '../../support/calendar.ts';
import { career, degree, job, license, person, TODAY } from '../../support/people.ts';

describe('the id of an event', () => {
  it.each<[string, Partial<ProgressRecord>, Partial<ProgressRecord>]>([
    [
      'a follow-up put off',
      { contacts: [park] },
      { contacts: [{ ...park, followUp: '2027-01-10' }] },
    ],
    [
      'a follow-up overdue',
      { contacts: [park] },
      { contacts: [{ ...park, followUp: '2026-11-01' }] },
    ],
    [
      'a person called otherwise',
      { contacts: [park] },
      { contacts: [{ ...park, name: 'Lee Ho' }] },
    ],
    [
      'a next date from a conversation',
      { contacts: [park] },
      {
        contacts: [park],
        conversations: [{ id: 't1', contact: 'p1', date: '2026-12-16', followUp: '2027-02-01' }],
      },
    ],
    [
      'an application for a job called otherwise',
      { applications: [applied] },
      { applications: [{ ...applied, title: 'Case manager', stage: 'interview' }] },
    ],
    [
      'a license renewed',
      { credentials: [license({ expires: '2026-12-31' })] },
      { credentials: [license({ expires: '2028-10-31' })] },
    ],
    [
      'a license renewed as a new entry',
      { credentials: [license({ expires: '2026-12-31' })] },
      {
        credentials: [
          license({ expires: '2026-12-31' }),
          license({ id: 'c9', expires: '2028-10-31' }),
        ],
      },
    ],
    [
      'a license expired',
      { credentials: [license({ expires: '2026-12-31' })] },
      { credentials: [license({ expires: '2026-11-20' })] },
    ],
    [
      'a study that takes longer',
      { education: [degree({ completed: '2027-05-15', title: 'BSN' })] },
      { education: [degree({ completed: '2028-05-15', title: 'BSN, evenings' })] },
    ],
    [
      'a milestone put off',
      { milestones: { '3.2': { status: 'open', date: TODAY, due: '2027-01-01' } } },
      { milestones: { '3.2': { status: 'started', date: TODAY, due: '2027-02-01' } } },
    ],
  ])('stays for %s', (_, before, after) => {
    expect(uids(before)).toHaveLength(1);
    expect(uids(after)).toEqual(uids(before));
    expect(written(after)).not.toBe(written(before));
  });

  it('stays for an application window that moves to the next', () => {
    const experience = [job({ from: '2024-01-01' })];
    const sections = { credentials: [license({ expires: '2028-10-31' })], experience };
    const of = (today: string) => uids(sections, { today }).filter((uid) => uid.includes('ccm'));
    expect(of('2026-11-22')).toEqual(['carepath-closing-ccm']);
    expect(of('2027-02-01')).toEqual(['carepath-opening-ccm', 'carepath-closing-ccm']);
  });

  it('is made of entries, credentials and states, and of no name', () => {
    expect(
      uids({
        profile: { name: 'Dana Reyes' },
        credentials: [license(), license({ id: 'c3', state: 'PA' }), ccm],
        education: [degree({ completed: '2027-05-15', title: 'BSN' })],
        milestones: { '3.2': { status: 'open', date: '2026-11-01', due: '2026-11-20' } },
        contacts: [park],
        applications: [applied],
      }).sort(),
    ).toEqual([
      'carepath-filing-ccm',
      'carepath-follow-up-application-a1',
      'carepath-follow-up-contact-p1',
      'carepath-milestone-3.2',
      'carepath-renewal-ccm',
      'carepath-renewal-rn-license-OH',
      'carepath-renewal-rn-license-PA',
      'carepath-study-d1',
    ]);
  });

  it('tells people of one name apart, and keeps to each', () => {
    const [one, two] = [park, { ...park, id: 'p2' }];
    expect(uids({ contacts: [one, two] })).toEqual([
      'carepath-follow-up-contact-p1',
      'carepath-follow-up-contact-p2',
    ]);
    expect(uids({ contacts: [two] })).toEqual(['carepath-follow-up-contact-p2']);
  });

  it('of an example person takes the place of none of one’s own', () => {
    const sections = { contacts: [park], credentials: [ccm] };
    const own = uids(sections);
    const example = uids(sections, { example: 'senior' });
    expect(example).toHaveLength(own.length);
    expect(example.filter((uid) => own.includes(uid))).toEqual([]);
  });
});

describe('the number of an event’s version', () => {
  const numberOf = (revision: number, today: string) =>
    Number(value(events({ contacts: [park], revision }, { today })[0], 'sequence'));

  it('grows with each change of the record, with each day, and on another computer', () => {
    const grown = [
      numberOf(7, '2026-11-22'),
      numberOf(8, '2026-11-22'),
      numberOf(123_456, '2026-11-22'),
      numberOf(8, '2026-11-23'),
      numberOf(1, '2026-11-24'),
    ];
    expect(grown).toEqual([...new Set(grown)].sort((one, other) => one - other));
  });

  it.each(['1001-01-01', '9999-01-01'])('is one that calendars can hold, also in %s', (today) => {
    const contacts = [{ ...park, followUp: today }];
    const [event] = events({ contacts, revision: Number.MAX_SAFE_INTEGER }, { today, days: 0 });
    const number = value(event, 'sequence');
    expect(number).toMatch(/^\d+$/);
    expect(Number(number)).toBeLessThanOrEqual(2_147_483_647);
  });
});

describe.each(['aide', 'bedside-rn', 'lpn', 'newcomer', 'senior', 'social-worker'])(
  'the calendar of %s',
  (name) => {
    const record: ProgressRecord = JSON.parse(readFileSync(exampleRecord(name), 'utf8'));
    const facts = { career, record, today: '2026-11-20' };
    const due = dueWithin(facts, 3650);

    it('has an event for all that is due, on its day', () => {
      const read = eventsIn(calendar(facts, due));
      expect(due.length).toBeGreaterThan(0);
      expect(read.map((event) => [value(event, 'dtstart'), value(event, 'summary')])).toEqual(
        due.map(({ date, what }) => [date, what]),
      );
    });

    it('is the same when it is made again', () => {
      expect(calendar(facts, due)).toBe(calendar(structuredClone(facts), dueWithin(facts, 3650)));
    });
  },
);

describe('any agenda', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Lee', 'Ada', 'x1', ''));
  const id = fc.oneof(
    fc.constantFrom('x1', 'x2', 'rn-license', 'ccm'),
    fc.string({ minLength: 1 }),
  );
  const day = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const followUp = fc.record({
    id,
    name: text,
    title: text,
    employer: text,
    date: day,
    followUp: day,
  });
  const records = fc
    .record({
      followUps: fc.array(followUp, { maxLength: 6 }),
      studies: fc.array(fc.record({ id, title: text, completed: day }), { maxLength: 4 }),
      held: fc.array(fc.record({ id, credential: id, expires: day }), { maxLength: 4 }),
    })
    .map(({ followUps, studies, held }) =>
      person({
        contacts: followUps.map((each) => ({ ...each, organization: each.employer })),
        applications: followUps.map((each) => ({ ...each, stage: 'applied' as const })),
        education: studies.map((study) => degree(study)),
        credentials: held.map((each) => ({ ...each, status: 'active' as const })),
      }),
    );

  it('becomes as many events, each under an id of its own that comes from its entry', () => {
    fc.assert(
      fc.property(records, (record) => {
        const facts = { career, record, today: TODAY };
        const due = dueWithin(facts, 1500);
        const subjects = subjectsOf(facts, due);
        expect(subjects.map(({ item }) => item)).toEqual(due);
        expect(new Set(subjects.map((each) => each.id)).size).toBe(due.length);
        for (const { id: made } of subjects) {
          expect(made).toMatch(
            /^(?:follow-up-(?:contact|application)-|study-|renewal-|filing-|opening-|closing-)[\w.~-]+$/,
          );
        }
        expect(eventsIn(calendar(facts, due))).toHaveLength(due.length);
      }),
      { numRuns: 60 },
    );
  });

  const said = (event: ICAL.Component) =>
    ['uid', 'dtstart', 'summary'].map((name) => value(event, name)).join(' ');

  it('gives each entry the same id alone as among others', () => {
    const contact = fc.record({ name: fc.constantFrom('Lee', 'Ada'), followUp: day });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 6 }), (told) => {
        const contacts = told.map((each, index) => ({ ...each, id: `p${index}` }));
        const when = { days: 1500 };
        const alone = contacts.flatMap((each) => events({ contacts: [each] }, when));
        expect(events({ contacts }, when).map(said).sort()).toEqual(alone.map(said).sort());
      }),
      { numRuns: 60 },
    );
  });
});
