/** The table of a record, as tests look at it. */
import type { Cell, Sheet } from '../../src/documents/csv.ts';
import { recordTable } from '../../src/documents/record-table.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, TODAY } from './people.ts';

/** A row by the titles of its columns, without those that hold nothing. */
export type RowShown = Record<string, Cell>;

export function tableOf(record: ProgressRecord | undefined, today = TODAY): Sheet {
  return recordTable({ career, record, today });
}

export function rowsOf(record: ProgressRecord, today = TODAY): RowShown[] {
  const { columns, rows } = tableOf(record, today);
  return rows.map((cells) => {
    const titled = cells.map((cell, index): [string, Cell] => [columns[index] ?? '', cell]);
    return Object.fromEntries(titled.filter(([, cell]) => cell !== ''));
  });
}
