import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../src/advice/due.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, course, license, person, TODAY } from '../support/people.ts';

function due(sections: Partial<ProgressRecord>, days = 365) {
  return dueWithin({ career, record: person(sections), today: TODAY }, days);
}

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

  it('say the pace of the topic that has more hours left than the whole', () => {
    const { state: _, ...held } = license({ credential: 'ccctm', expires: '2027-06-30' });
    const continuingEducation = [course({ date: '2026-03-01', hours: 22, topics: ['law'] })];
    const [item] = due({ credentials: [held], continuingEducation });
    // 68 hours of the specialty in 7 months and 9 days.
    expect(item?.detail).toMatch(/22 h recorded; 68 h in .*; 9\.3 h a month until then$/);
  });

  it('say until which day the pace leads where the day to file by has passed', () => {
    const { state: _, ...held } = license({ credential: 'cmgt-bc', expires: '2027-01-10' });
    const [item] = due({ credentials: [held] });
    // 75 hours in 1 month and 20 days.
    expect(item?.detail).toContain('45 h a month until Jan 10, 2027');
  });

  it('say that perhaps nothing is owed where it looks like a first renewal', () => {
    const [item] = due({ credentials: [license({ issued: '2026-01-05' })] });
    expect(item?.detail).toBe(
      'perhaps none, this looks like your first renewal; if owed: 24 h of continuing education, 0 h recorded; 2.1 h a month until then',
    );
    const [open] = due({ credentials: [license()] });
    expect(open?.detail).toMatch(/^24 h .* until then$/);
  });

  it.each([
    ['NY', 'no general hours, but set topics'],
    ['AZ', 'no general hours, but hours of practice'],
    ['IN', undefined],
  ])('in %s say what is owed in place of hours: %s', (state, detail) => {
    expect(due({ credentials: [license({ state })] })[0]?.detail).toBe(detail);
  });

  it('that are late say what that costs and asks, and what else is possible', () => {
    const { state: _, ...held } = license({ credential: 'ccm', expires: '2026-11-10' });
    const [item] = due({ credentials: [held] });
    expect(item?.detail).toContain(
      'late renewal until Dec 10, 2026, $175 more, with a documented compelling reason; CCM-R (retired) until Aug 10, 2027',
    );
  });

  it('that are late without a published last day say what that costs', () => {
    const { state: _, ...held } = license({ credential: 'cmc-naccm', expires: '2026-09-15' });
    expect(due({ credentials: [held] })[0]?.detail).toMatch(/; late renewal, \$75 more$/);
  });

  it('that are late say so where no hour earned now counts any more', () => {
    const { state: _, ...held } = license({ credential: 'cdms', expires: '2026-09-30' });
    const continuingEducation = [course({ date: '2026-03-01', hours: 80, topics: ['ethics'] })];
    const detail = (sections: Partial<ProgressRecord>) =>
      due({ credentials: [held], ...sections })[0]?.detail;
    expect(detail({})).toContain('hours earned after Sep 30, 2026 do not count');
    expect(detail({ continuingEducation })).not.toContain('do not count');
  });

  it('of what is recorded as lapsed are told while they can still be made late', () => {
    const { state: _, ...held } = license({ credential: 'cdms', expires: '2026-09-30' });
    const lapsed = { ...held, status: 'lapsed' as const };
    expect(due({ credentials: [lapsed] })).toMatchObject([
      { date: '2026-12-29', what: 'Last day to renew CDMS late', overdue: false },
    ]);
    const { state: __, ...ccm } = license({ credential: 'ccm', expires: '2026-05-31' });
    expect(due({ credentials: [{ ...ccm, status: 'lapsed' as const }] })).toMatchObject([
      { date: '2027-02-28', what: 'Last day to keep CCM as CCM-R (retired)', overdue: false },
    ]);
  });

  it.each([
    ['cenp', '2027-12-31', '2026-12-31'],
    ['bcpa', '2027-09-30', '2027-03-31'],
    ['fache', '2027-12-31', '2027-01-01'],
  ])('of %s that ends %s may be filed from %s, by the rule itself', (id, expires, date) => {
    const { state: _, ...held } = license({ credential: id, expires });
    const [item] = due({ credentials: [held] });
    expect(item).toMatchObject({ date, kind: 'opening' });
    expect(item).not.toHaveProperty('detail');
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
