import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../support/record-rows.ts';

/** What every entry may have. */
const common = { evidence: 'a letter', note: 'on the fridge' };
const shown = { Evidence: 'a letter', Note: 'on the fridge' };

describe('people and applications, in the table', () => {
  it('has people, and talks under the names of those people', () => {
    const lee = {
      id: 'p1',
      name: 'Lee Park',
      role: 'manager',
      organization: 'St. Ann',
      email: 'lee@example.org',
      phone: '+1 614 555 0100',
      met: '2026-01-05',
      followUp: '2026-12-15',
      ...common,
    };
    const talk = { id: 'k1', contact: 'p1', date: '2026-02-03', about: 'pay', ...common };
    const gone = { id: 'k2', contact: 'p9', date: '2026-02-04' };
    expect(
      rowsOf({ format: 1, revision: 1, contacts: [lee], conversations: [talk, gone] }),
    ).toEqual([
      {
        Kind: 'contact',
        Id: 'p1',
        Name: 'Lee Park',
        'Provider or organization': 'St. Ann',
        Date: '2026-01-05',
        Due: '2026-12-15',
        Detail: 'role: manager; email: lee@example.org; phone: +1 614 555 0100',
        ...shown,
      },
      {
        Kind: 'conversation',
        Id: 'k1',
        Name: 'pay',
        'Provider or organization': 'St. Ann',
        Person: 'Lee Park',
        Date: '2026-02-03',
        ...shown,
      },
      { Kind: 'conversation', Id: 'k2', Person: 'p9', Date: '2026-02-04' },
    ]);
  });

  it('has a row for an application', () => {
    expect(
      rowsOf({
        format: 1,
        revision: 1,
        applications: [
          {
            id: 'a1',
            employer: 'St. Ann',
            title: 'Care coordinator',
            stage: 'applied',
            date: '2026-11-01',
            followUp: '2026-12-01',
            link: 'https://example.org/job',
            ...common,
          },
        ],
      }),
    ).toEqual([
      {
        Kind: 'application',
        Id: 'a1',
        Name: 'Care coordinator',
        'Provider or organization': 'St. Ann',
        Status: 'applied',
        Date: '2026-11-01',
        Due: '2026-12-01',
        Detail: 'link: https://example.org/job',
        ...shown,
      },
    ]);
  });
});
