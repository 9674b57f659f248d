import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { course, degree, job, license, person, TODAY } from '../../support/people.ts';
import { type RowShown, rowsOf } from '../../support/record-rows.ts';

/** What every entry may have. */
const common = { evidence: 'a letter', note: 'on the fridge' };
const shown = { Evidence: 'a letter', Note: 'on the fridge' };

describe('what was learned, held and done, in the table', () => {
  it('answers an audit of continuing education: name, date, hours, provider, approver', () => {
    const told = {
      title: 'Ethics rounds',
      provider: 'Mercy',
      approvedBy: 'ANCC',
      certificate: 'folder 3',
      topics: ['ethics', 'leadership'],
      ...common,
    } as const;
    const [row] = rowsOf({
      format: 1,
      revision: 1,
      continuingEducation: [course({ ...told, topics: [...told.topics], hours: 1.5 })],
    });
    expect(row).toEqual({
      Kind: 'continuing education',
      Id: 'x1',
      Name: 'Ethics rounds',
      'Provider or organization': 'Mercy',
      'Approved by': 'ANCC',
      Date: '2026-01-10',
      Hours: 1.5,
      Topics: 'ethics; leadership',
      Detail: 'certificate: folder 3',
      ...shown,
    });
  });

  it.each<[string, Partial<ProgressRecord>, RowShown]>([
    [
      'a study',
      { education: [degree({ school: 'Lakeshore', from: '2016-09-01', ...common })] },
      {
        Kind: 'education',
        Id: 'd1',
        Name: "bachelor's degree in nursing",
        'Provider or organization': 'Lakeshore',
        Status: 'completed',
        Date: '2016-09-01',
        Until: '2020-05-15',
        Detail: "level: bachelor's degree; field: nursing; accredited: yes; field experience: yes",
        ...shown,
      },
    ],
    [
      'a license',
      {
        credentials: [
          license({ number: 'RN.0123', multistate: true, issued: '2020-07-20', ...common }),
        ],
      },
      {
        Kind: 'credential',
        Id: 'c1',
        Name: 'Registered Nurse license (RN)',
        State: 'OH',
        Status: 'active',
        Date: '2020-07-20',
        Until: '2027-10-31',
        Detail: 'number: RN.0123; multistate: yes',
        ...shown,
      },
    ],
    [
      'a job',
      {
        experience: [
          job({
            supervisor: { name: 'Lee Park', email: 'lee@example.org' },
            supervisionHours: 12,
            fullTime: true,
            ...common,
          }),
        ],
      },
      {
        Kind: 'experience',
        Id: 'e1',
        Name: 'Case manager',
        'Provider or organization': 'St. Ann',
        Person: 'Lee Park',
        Status: 'ongoing',
        Date: '2025-11-01',
        'Hours a week': 40,
        Topics: 'case management',
        Detail:
          'setting: hospital; full-time: yes; paid: yes; supervised by: CCM; email of the supervisor: lee@example.org; hours of supervision: 12',
        ...shown,
      },
    ],
    [
      'an exam',
      { exams: [{ id: 't1', exam: 'nclex-rn', date: '2020-06-24', passed: false, ...common }] },
      { Kind: 'exam', Id: 't1', Name: 'NCLEX-RN', Status: 'failed', Date: '2020-06-24', ...shown },
    ],
  ])('has a row for %s', (_, told, row) => {
    expect(rowsOf({ format: 1, revision: 1, ...told })).toEqual([row]);
  });

  it.each([
    [degree({ completed: null }), 'in progress'],
    [degree({ completed: '2028-05-15' }), 'planned'],
    [degree({ completed: TODAY }), 'completed'],
  ])('tells how a study stands today: %#', (study, status) => {
    expect(rowsOf(person({ education: [study] }))[0]?.Status).toBe(status);
  });

  it.each([
    [job({ from: '2027-01-01' }), 'planned'],
    [job({ to: TODAY }), 'ongoing'],
    [job({ to: '2026-11-21' }), 'ended'],
  ])('tells how a job stands today: %#', (work, status) => {
    expect(rowsOf(person({ experience: [work] }))[0]?.Status).toBe(status);
  });

  it('tells a license past its last day as lapsed', () => {
    expect(rowsOf(person({ credentials: [license()] }), '2027-11-01')[0]?.Status).toBe('lapsed');
  });

  it('tells hours in all of per diem work, and a supervisor without a certificate', () => {
    const work = job({ hoursPerWeek: null, totalHours: 1200, supervisedBy: [] });
    const [row] = rowsOf(person({ experience: [work] }));
    expect(row?.Hours).toBe(1200);
    expect(row?.['Hours a week']).toBeUndefined();
    expect(row?.Detail).toContain('supervised by: no one certified');
  });

  it('names a high school diploma without a field', () => {
    const [row] = rowsOf(person({ education: [degree({ level: 'high-school', field: 'other' })] }));
    expect(row?.Name).toBe('high school diploma or equivalent');
    expect(row?.Detail).not.toContain('field:');
  });
});
