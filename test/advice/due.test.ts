import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../src/advice/due.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, course, degree, license, person, TODAY } from '../support/people.ts';

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
    const [item] = due({ credentials: [ccm] });
    expect(item?.what).toBe('Renew CCM');
    expect(item?.detail).toContain('8 h in ethics, 0 h recorded');
    expect(item?.detail).toContain('may be filed from Mar 1, 2027');
  });

  it('are overdue once the license has expired', () => {
    const [item] = due({ credentials: [license({ expires: '2026-11-21' })] });
    expect(item).toMatchObject({ overdue: true, date: '2026-11-21' });
    expect(item?.what).toContain('which has expired');
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
