import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../src/advice/due.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, degree, job, jobWithout, license, person, TODAY } from '../support/people.ts';

function due(sections: Partial<ProgressRecord>, days = 365) {
  return dueWithin({ career, record: person(sections), today: TODAY }, days);
}

const park = { id: 'p1', name: 'Lee Park', organization: 'St. Ann', followUp: '2026-12-15' };
const applied = {
  id: 'a1',
  employer: 'Mercy',
  title: 'Care coordinator',
  stage: 'applied' as const,
  date: '2026-11-01',
  followUp: '2026-11-20',
};

describe('restrictions and studies', () => {
  it('a restriction is told on the day it ends', () => {
    const held = license({
      status: 'restricted',
      restrictedUntil: '2027-01-15',
      expires: '2030-01-01',
    });
    expect(due({ credentials: [held] })).toMatchObject([
      { date: '2027-01-15', what: 'RN license: the restriction ends' },
    ]);
  });

  it('a planned end of studies is told, a past or unknown one is not', () => {
    const education = [
      degree({ id: 'd1', title: 'BSN', completed: '2027-05-15' }),
      degree({ id: 'd2', completed: '2020-05-15' }),
      degree({ id: 'd3', completed: null }),
    ];
    expect(due({ education })).toMatchObject([{ date: '2027-05-15', what: 'Planned end of BSN' }]);
  });
});

describe('follow-ups', () => {
  it('are owed to a contact', () => {
    expect(due({ contacts: [park] })).toMatchObject([
      { date: '2026-12-15', what: 'Follow up with Lee Park (St. Ann)', overdue: false },
    ]);
  });

  it('are settled by a conversation on that day or later', () => {
    const talk = { id: 'v1', contact: 'p1', date: '2026-12-15' };
    expect(due({ contacts: [park], conversations: [talk] })).toEqual([]);
    expect(
      due({ contacts: [park], conversations: [{ ...talk, date: '2026-12-14' }] }),
    ).toHaveLength(1);
  });

  it('promised in a conversation are owed too, the earliest open one once', () => {
    const talks = [
      { id: 'v1', contact: 'p1', date: '2026-11-01', followUp: '2026-12-01' },
      { id: 'v2', contact: 'p1', date: '2026-11-10', followUp: '2027-02-01' },
    ];
    expect(due({ contacts: [park], conversations: talks }).map(({ date }) => date)).toEqual([
      '2026-12-01',
    ]);
  });

  it('on an application are overdue when their day has passed', () => {
    expect(due({ applications: [applied] })).toMatchObject([
      {
        date: '2026-11-20',
        overdue: true,
        what: 'Follow up on your application: Care coordinator, Mercy',
      },
    ]);
  });

  it.each(['accepted', 'rejected', 'withdrawn'] as const)(
    'end with an application that was %s',
    (stage) => {
      expect(due({ applications: [{ ...applied, stage }] })).toEqual([]);
    },
  );
});

describe('application windows', () => {
  const rn = license({ expires: '2035-10-31' });
  const eligible = {
    credentials: [rn],
    experience: [job({ from: '2024-01-01' })],
    confirmations: { 'good-moral-character': true },
  };
  const windows = (sections: Partial<ProgressRecord>, days = 365) =>
    due(sections, days).filter(({ kind }) => kind === 'window' || kind === 'opening');

  it('that are open are told by their last day', () => {
    expect(windows(eligible)).toEqual([
      {
        date: '2027-01-31',
        kind: 'window',
        what: 'Last day to apply for the CCM exam in April 2027',
        detail: 'exam Apr 1, 2027 to Apr 30, 2027, by the pattern of past years',
        overdue: false,
        command: 'carepath certs check ccm',
      },
    ]);
  });

  it('that open later, or for the person only later, are told by both ends', () => {
    const soon = { ...eligible, experience: [job({ from: '2026-01-15' })] };
    expect(windows(soon).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2027-01-15 opening',
      '2027-01-31 window',
    ]);
  });

  it('say nothing of what is held, or what the rules refuse', () => {
    const ccm = license({ id: 'c2', credential: 'ccm', expires: '2030-05-31' });
    expect(windows({ ...eligible, credentials: [rn, ccm] })).toEqual([]);
    expect(windows({ ...eligible, experience: [] })).toEqual([]);
  });

  it('are told of an undecided goal, with that doubt, and of nothing else undecided', () => {
    const untold = jobWithout(['hoursPerWeek'], { from: '2024-01-01' });
    const undecided = { ...eligible, experience: [untold] };
    expect(windows(undecided)).toEqual([]);
    const goal = windows({ ...undecided, profile: { goal: 'ccm' } });
    expect(goal[0]).toMatchObject({ date: '2027-01-31', kind: 'window' });
    expect(goal[0]?.detail).toMatch(/^whether you may apply is not decided yet; exam Apr 1, 2027/);
  });
});

describe('milestones', () => {
  const told = (progress: object) => ({
    milestones: { '3.2': { status: 'open' as const, date: '2026-11-01', ...progress } },
  });

  it('are due on the day that was set for them', () => {
    expect(due(told({ due: '2026-12-15' }))).toEqual([
      {
        date: '2026-12-15',
        kind: 'milestone',
        what: 'Milestone 3.2: Volunteer or shadow for 40 hours',
        overdue: false,
        command: 'carepath done 3.2',
      },
    ]);
    expect(due(told({ due: '2026-11-21', status: 'started' }))).toMatchObject([{ overdue: true }]);
  });

  it.each([
    ['without a day', {}],
    ['done', { due: '2026-12-15', status: 'done' }],
    ['skipped on purpose', { due: '2026-12-15', status: 'skipped' }],
  ])('are not due when they are %s', (_, progress) => {
    expect(due(told(progress))).toEqual([]);
  });

  it('are not due when the record shows that they are done, or when nobody knows them', () => {
    const due2027 = { status: 'open' as const, date: '2026-11-01', due: '2026-12-15' };
    // A license in hand, or the exam passed.
    expect(due({ milestones: { '2.8': due2027 } })).toHaveLength(1);
    const credentials = [license({ expires: '2035-01-01' })];
    expect(due({ milestones: { '2.8': due2027 }, credentials })).toEqual([]);
    expect(due({ milestones: { '99.9': due2027 } })).toEqual([]);
  });
});

describe('the window', () => {
  const sections = { contacts: [park], applications: [applied], credentials: [license()] };

  it('includes its last day and everything overdue, in date order', () => {
    expect(due(sections, 23).map(({ date }) => date)).toEqual(['2026-11-20', '2026-12-15']);
    expect(due(sections, 22).map(({ date }) => date)).toEqual(['2026-11-20']);
  });

  it('holds nothing without a record', () => {
    expect(dueWithin({ career, record: undefined, today: TODAY }, 365)).toEqual([]);
  });
});
