import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/progress/find-entry.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';

const told = { today: '2026-11-22', nameOf: (id: string) => id };
const record: ProgressRecord = {
  format: 1,
  revision: 3,
  experience: [
    {
      id: 'x1',
      title: 'Staff nurse',
      employer: 'St. Ann',
      kinds: [],
      from: '2020-01-01',
      to: null,
    },
    { id: 'x2', title: 'Staff nurse', employer: 'Mercy', kinds: [], from: '2021-01-01', to: null },
  ],
  contacts: [{ id: 'p3', name: 'x1 of the team' }],
  confirmations: { 'four-domains': true },
};
const ids = (written: string) => findEntries(record, written, told).map(({ id }) => id);

describe('finding an entry', () => {
  it('takes an id before any text', () => {
    expect(ids('x1')).toEqual(['x1']);
    expect(ids(' X2 ')).toEqual(['x2']);
  });

  it('takes words that only one entry has, in any case', () => {
    expect(ids('MERCY')).toEqual(['x2']);
    expect(ids('of the team')).toEqual(['p3']);
  });

  it('gives every candidate where the words fit several', () => {
    expect(ids('staff nurse')).toEqual(['x1', 'x2']);
  });

  it('finds an answer by its key', () => {
    expect(findEntries(record, 'four-domains', told)).toEqual([
      { section: 'confirmations', id: 'four-domains', words: 'four-domains: yes' },
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('astronaut')).toEqual([]);
  });
});
