/**
 * The record as one table: a line for every entry, in columns that suit them all.
 * Whoever is asked for proof of continuing education finds name, date, hours,
 * provider and approver each in a column of its own.
 */
import type { Facts } from '../advice/requirements/judgement.ts';
import { idsOf } from '../career/vocabulary.ts';
import type { ProgressRecord } from '../progress/record.ts';
import type { Sheet } from './csv.ts';
import * as growth from './record-table/growth.ts';
import * as people from './record-table/people.ts';
import { columns, type Row } from './record-table/row.ts';
import * as work from './record-table/work.ts';

/** In the order in which `carepath list` shows them. */
const sections: readonly ((record: ProgressRecord, facts: Facts) => Row[])[] = [
  growth.profileRows,
  work.educationRows,
  work.credentialRows,
  work.experienceRows,
  work.examRows,
  work.courseRows,
  growth.answerRows,
  growth.skillRows,
  growth.milestoneRows,
  growth.assessmentRows,
  people.contactRows,
  people.conversationRows,
  people.applicationRows,
];

/** Every entry of the record; no rows where nothing was ever recorded. */
export function recordTable(facts: Facts): Sheet {
  const { record } = facts;
  const rows = record === undefined ? [] : sections.flatMap((rowsOf) => rowsOf(record, facts));
  return {
    columns: Object.values(columns),
    rows: rows.map((row) => idsOf(columns).map((name) => row[name] ?? '')),
  };
}
