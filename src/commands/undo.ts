/** `carepath undo`: takes back the last command that changed the record. */
import { undoEdit } from '../progress/store/undo.ts';
import { Failure } from '../values/failure.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';

export async function run(
  context: Context,
  _args: string[],
  options: WritingOptions,
): Promise<void> {
  if (context.example !== undefined) throw nothingKept(context.example);
  await changeRecord(context, undoEdit(context.recordPath), options, {
    undo: 'Another "carepath undo" takes back the change before it.',
  });
}

/** Each command of a demo starts from the example again, so there is no last change. */
function nothingKept(example: string): Failure {
  return new Failure({
    what: 'A demo keeps nothing, so there is nothing to take back.',
    fix: `Every "carepath demo ${example}" starts from the same example; your own record is not touched.`,
  });
}
