/** `carepath undo`: takes back the last command that changed the record. */
import { undoEdit } from '../progress/store/undo.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';

export async function run(
  context: Context,
  _args: string[],
  options: WritingOptions,
): Promise<void> {
  await changeRecord(context, undoEdit(context.recordPath), options, {
    undo: 'Another "carepath undo" takes back the change before it.',
  });
}
