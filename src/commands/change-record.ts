/** How a writing command ends: the edit shown, or applied and told in one line. */
import type { Edit } from '../progress/edit.ts';
import { emptyRecord, type ProgressRecord } from '../progress/record.ts';
import { changeStored } from '../progress/store/change.ts';
import { finished, paragraph } from '../terminal/layout.ts';
import { harmlessLine } from '../values/harmless.ts';
import { type Context, writeJson } from './context.ts';
import { readRecord, tellElsewhere, tellLost } from './read-record.ts';

/** Options that every writing command takes. */
export interface WritingOptions {
  /** -n: say what would change, and change nothing. */
  dryRun?: boolean;
}

/** An edit, with what `--json` shows of it beside its words. */
export interface TellableEdit extends Edit {
  entry?: object;
}

/** What is said after a change. */
export interface Ending {
  /** How to take it back. */
  undo?: string;
  /** What to do next. */
  next?: string;
}

/**
 * Applies an edit to the record and says so: one line on standard output, how to
 * take it back on standard error. With --dry-run the same line, and nothing
 * changes. `decide` is pure: it runs again when another command wrote first.
 */
export async function changeRecord(
  context: Context,
  decide: (record: ProgressRecord) => TellableEdit,
  { dryRun = false }: WritingOptions,
  { undo = '"carepath undo" takes it back.', next = '' }: Ending = {},
): Promise<void> {
  if (dryRun) {
    const record = (await readRecord(context)) ?? emptyRecord();
    tellEdit(context, decide(record), { revision: record.revision, dryRun });
    context.note('Nothing was changed (--dry-run).\n');
    return;
  }
  tellElsewhere(context);
  tellLost(context);
  let edit: TellableEdit | undefined;
  const { record, text, changed, adopted } = await changeStored(
    context.recordPath,
    (now) => {
      edit = decide(now);
      return edit;
    },
    { today: context.today },
  );
  for (const each of adopted) {
    context.note(`Kept from a command that was cut off: ${harmlessLine(each)}\n`);
  }
  tellEdit(context, { text, ...entryOf(edit) }, { revision: record.revision });
  if (!changed) context.note('Nothing was changed.\n');
  // In a demo "carepath undo" would be about one's own record.
  else if (context.example === undefined) context.note(`${`${undo} ${next}`.trim()}\n`);
}

type Told = Pick<TellableEdit, 'text' | 'entry'>;

function entryOf(edit: TellableEdit | undefined): Pick<Told, 'entry'> {
  return edit?.entry === undefined ? {} : { entry: edit.entry };
}

function tellEdit(context: Context, { text, entry }: Told, told: object): void {
  if (context.global.json) {
    writeJson(context, { format: 1, ...told, ...(entry === undefined ? {} : { entry }), text });
  } else {
    const line = harmlessLine(text);
    const { screen } = context;
    context.out(screen.terminal ? finished(screen, paragraph(screen, line)) : `${line}\n`);
  }
}
