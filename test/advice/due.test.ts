import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../src/advice/due.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import {
  career,
  course,
  degree,
  job,
  jobWithout,
  license,
  person,
  TODAY,
} from '../support/people.ts';

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

describe('renewals', () => {
  it('are due on the day the license ends, with the hours the state asks for', () => {
    const [item] = due({
      credentials: [license({ expires: '2027-10-31' })],
      continuingEducation: [course({ date: '2026-06-01', hours: 9, topics: ['ethics'] })],
    });
    expect(item).toMatchObject({
      date: '2027-10-31',
      what: 'Renew RN license, Ohio',
      overdue: false,
      command: 'carepath certs renewals rn-license',
    });
    expect(item?.detail).toContain('24 h of continuing education, 9 h recorded');
  });

  it('say how many hours are asked on a topic, and from when a renewal may be filed', () => {
    const { state: _, ...ccm } = license({ credential: 'ccm', expires: '2027-05-31' });
    const item = due({ credentials: [ccm] }).find(({ kind }) => kind === 'credential');
    expect(item?.what).toBe('Renew CCM');
    expect(item?.detail).toContain('8 h in ethics, 0 h recorded');
    expect(item?.detail).toContain('may be filed from Mar 1, 2027');
  });

  it('are overdue once the license has expired', () => {
    const [item] = due({ credentials: [license({ expires: '2026-11-21' })] });
    expect(item).toMatchObject({ overdue: true, date: '2026-11-21' });
    expect(item?.what).toContain('which has expired');
  });

  it('open on a day of their own, which asks nothing yet', () => {
    const { state: _, ...ccm } = license({ credential: 'ccm', expires: '2027-05-31' });
    expect(due({ credentials: [ccm] })[0]).toEqual({
      date: '2027-03-01',
      kind: 'opening',
      what: 'First day to file the renewal of CCM',
      detail: 'by the pattern of past years',
      overdue: false,
      command: 'carepath certs renewals ccm',
    });
    const open = dueWithin(
      { career, record: person({ credentials: [ccm] }), today: '2027-03-01' },
      365,
    );
    expect(open).toHaveLength(1);
    expect(open[0]?.detail).toContain('may be filed now');
  });

  it('say the pace that the hours left ask for, as long as any are left', () => {
    const credentials = [license({ expires: '2027-10-31' })];
    const hours = (count: number) => [course({ date: '2026-06-01', hours: count })];
    const detail = (count: number) =>
      due({ credentials, continuingEducation: hours(count) })[0]?.detail;
    // 11 months and 10 days are left for 15 hours.
    expect(detail(9)).toBe('24 h of continuing education, 9 h recorded; 1.3 h a month until then');
    expect(detail(24)).toBe('24 h of continuing education, 24 h recorded');
  });

  it('are due on the day to file by, and overdue once that has passed', () => {
    const { state: _, ...held } = license({ credential: 'cmgt-bc', expires: '2027-01-31' });
    const on = (today: string) =>
      dueWithin({ career, record: person({ credentials: [held] }), today }, 90);
    expect(on('2026-11-22')).toMatchObject([{ date: '2026-12-06', overdue: false }]);
    expect(on('2026-12-07')).toMatchObject([{ date: '2026-12-06', overdue: true }]);
    expect(on('2026-12-07')[0]?.detail).toContain('in force until Jan 31, 2027');
  });

  it.each([
    ['2026-10-31', 'late renewal until Jan 29, 2027'],
    ['2026-06-30', 'late renewal was possible until Sep 28, 2026'],
  ])('of what expired on %s say: %s', (expires, words) => {
    const { state: _, ...held } = license({ credential: 'cdms', expires });
    const [item] = due({ credentials: [held] });
    expect(item).toMatchObject({ overdue: true, date: expires });
    expect(item?.detail).toContain(words);
  });

  it('are told of a credential that the career data do not have', () => {
    const held = license({ credential: 'own-badge', expires: '2027-01-31' });
    expect(due({ credentials: [held] })).toMatchObject([
      { date: '2027-01-31', what: 'Renew own-badge, Ohio', overdue: false },
    ]);
  });

  it.each([
    ['retired', license({ status: 'retired' })],
    ['lapsed', license({ status: 'lapsed' })],
    ['without an end', { id: 'c1', credential: 'rn-license', status: 'active' as const }],
  ])('are not due for what is %s', (_, held) => {
    expect(due({ credentials: [held] })).toEqual([]);
  });

  it('are due once for a license recorded again with a later end', () => {
    const credentials = [license(), license({ id: 'c2', expires: '2027-11-30' })];
    expect(due({ credentials }, 400).map(({ date }) => date)).toEqual(['2027-11-30']);
  });
});

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
