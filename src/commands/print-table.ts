import { drawTable, type TableSpec } from '../terminal/table.ts';
import type { Context } from './context.ts';

/** Prints a table as the answer; without rows, only a sentence on standard error. */
export async function printTable(context: Context, table: TableSpec): Promise<void> {
  context.out(await drawTable(context.screen, table));
  if (table.rows.length === 0 && table.empty !== undefined) context.note(`${table.empty}\n`);
}
