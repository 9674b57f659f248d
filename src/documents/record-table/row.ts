/** One line of the record's table. */
import type { Cell } from '../csv.ts';

/** The columns and their titles, in their order. */
export const columns = {
  kind: 'Kind',
  id: 'Id',
  name: 'Name',
  organization: 'Provider or organization',
  approvedBy: 'Approved by',
  person: 'Person',
  state: 'State',
  status: 'Status',
  date: 'Date',
  until: 'Until',
  due: 'Due',
  hours: 'Hours',
  hoursPerWeek: 'Hours a week',
  level: 'Level',
  topics: 'Topics',
  detail: 'Detail',
  evidence: 'Evidence',
  note: 'Note',
} as const;

/**
 * What one entry puts into them. Days are written as a spreadsheet reads them in
 * every country, 2026-11-22; what was never told stays empty.
 */
export type Row = { kind: string } & { [Name in keyof typeof columns]?: Cell | null | undefined };

interface Entry {
  id: string;
  evidence?: string | undefined;
  note?: string | undefined;
}

/** What every entry with an id has. */
export function entry(kind: string, { id, evidence, note }: Entry): Row {
  return { kind, id, evidence, note };
}

/** "level: bachelor's degree; accredited: yes": what has no column, as far as it was told. */
export function detail(
  told: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(told)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([label, value]) => `${label}: ${typeof value === 'boolean' ? yesOrNo(value) : value}`)
    .join('; ');
}

/** A yes or no, as people write it. */
export function yesOrNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
