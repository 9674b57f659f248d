/** Replacing the whole record by another: what that changes is shown, and the person asked. */
import { namesIn } from '../career/names.ts';
import {
  countedDifferences,
  differences,
  type SectionDifference,
  sameContent,
} from '../progress/differences.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { drawDifferences } from '../terminal/record/differences-view.ts';
import { screenFor } from '../terminal/screen.ts';
import { usageFailure } from '../values/failure.ts';
import { asking } from './ask.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import { type Context, writeJson } from './context.ts';
import { changedMeanwhile } from './meanwhile.ts';

export interface Replacement {
  /** What stands now, as it was shown. */
  before: ProgressRecord;
  after: ProgressRecord;
  /** The change in words: "Restored revision 5". */
  text: string;
  question: string;
  /** Runs when the person agreed, before the record is changed. */
  prepare?: () => Promise<void>;
}

/** Lines of a section that are shown where one is asked; --dry-run shows all. */
const SHOWN = 8;

/**
 * Replaces the record, as one revision. Throws a Failure (2) when nobody can be
 * asked and --yes is missing, and one (1) when another command changed the record
 * while the person was looking.
 */
export async function replaceRecord(
  context: Context,
  replacement: Replacement,
  options: WritingOptions,
): Promise<void> {
  const { before, after, text } = replacement;
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const found = differences(before, after, told);
  const summary = countedDifferences(found) || 'the same, written differently';
  if (options.dryRun === true) return dryRun(context, replacement, found, summary);
  if (!(await agreed(context, replacement, found, summary))) {
    context.note('Nothing was changed.\n');
    return;
  }
  await replacement.prepare?.();
  await changeRecord(
    context,
    (now) => {
      if (!sameContent(now, before)) throw changedMeanwhile();
      return { record: { ...after }, text: `${text}: ${summary}` };
    },
    options,
  );
}

function dryRun(
  context: Context,
  { before, text }: Replacement,
  found: SectionDifference[],
  summary: string,
): void {
  if (context.global.json) {
    const { revision } = before;
    const said = { text: `${text}: ${summary}`, differences: found };
    writeJson(context, { format: 1, revision, dryRun: true, ...said });
  } else {
    context.out(drawDifferences(context.screen, found));
    context.note(`${text}: ${summary}\n`);
  }
  context.note('Nothing was changed (--dry-run).\n');
}

async function agreed(
  context: Context,
  { question }: Replacement,
  found: SectionDifference[],
  summary: string,
): Promise<boolean> {
  const { io, global, interactive } = context;
  if (global.yes) return true;
  if (!interactive) {
    throw usageFailure(
      `This would change your record: ${summary}.`,
      'Add --yes to do it, or --dry-run to see each difference.',
    );
  }
  const { isTTY, columns } = io.stderr;
  const screen = screenFor({ ...global, isTTY, columns, env: io.env });
  return await asking(context, async (prompts) => {
    prompts.say(drawDifferences(screen, found, SHOWN));
    return (await prompts.yesNo({ message: question, initial: false })) === true;
  });
}
