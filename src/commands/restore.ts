/** `carepath restore [version|file]`: goes back to a kept version or a backup, as a new revision. */
import { sameContent } from '../progress/differences.ts';
import { emptyRecord, type ProgressRecord } from '../progress/record.ts';
import { recordInFile } from '../progress/store/outside-record.ts';
import { damageOf, setDamagedAside } from '../progress/store/restore.ts';
import { keptVersions, newestKept, recordAt } from '../progress/store/versions.ts';
import { Failure } from '../values/failure.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import type { WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';
import { replaceRecord } from './replace-record.ts';
import { listVersions } from './restore/list-versions.ts';

export async function run(
  context: Context,
  [written]: string[],
  options: WritingOptions,
): Promise<void> {
  const { recordPath, today } = context;
  const damage = damageOf(recordPath);
  if (written === undefined) return listVersions(context, damage);
  const { after, words } = chosen(context, written);
  const before = damage === undefined ? await readRecord(context) : newestKept(recordPath);
  if (damage !== undefined) tellDamage(context, damage, before);
  else if (before !== undefined && sameContent(before, after)) {
    context.out(`Your record already says what it said at ${words}.\n`);
    context.note('Nothing was changed.\n');
    return;
  }
  await replaceRecord(
    context,
    {
      before: before ?? emptyRecord(),
      after,
      text: `Restored ${words}`,
      question: `Go back to ${words}?`,
      prepare: async () => {
        const kept = await setDamagedAside(recordPath, today);
        if (kept !== undefined) context.note(`The damaged record is kept as ${kept}\n`);
      },
    },
    options,
  );
}

/** A number is a revision; anything else, "./7" too, is a file. */
function chosen(context: Context, written: string): { after: ProgressRecord; words: string } {
  const [, digits] = /^r?(\d+)$/.exec(written) ?? [];
  if (digits === undefined) {
    return { after: recordInFile(context.io.cwd, written), words: harmlessLine(written) };
  }
  const revision = Number(digits);
  const after = recordAt(context.recordPath, revision);
  if (after === undefined) throw notKept(context, revision);
  const { change } = after;
  const day = change === undefined ? '' : ` of ${writtenDay(change.date)}`;
  return { after, words: `revision ${revision}${day}` };
}

function notKept({ recordPath }: Context, revision: number): Failure {
  const kept = keptVersions(recordPath);
  const numbers = kept.filter(({ readable }) => readable).map((each) => each.revision);
  const damaged = kept.some((each) => each.revision === revision);
  return new Failure({
    what: damaged
      ? `Revision ${revision} is damaged, or was written by a newer carepath.`
      : `Revision ${revision} is not kept.`,
    fix:
      numbers.length === 0
        ? 'No version is kept here. A backup can be named by its file: carepath restore <file>'
        : `Kept are ${numbers.at(-1)} to ${numbers[0]}; "carepath restore" lists them.`,
  });
}

function tellDamage(
  context: Context,
  problems: readonly string[],
  newest: ProgressRecord | undefined,
): void {
  const than = newest === undefined ? 'an empty record' : `revision ${newest.revision}`;
  context.note(`The record cannot be read: ${harmlessLine(problems[0] ?? '')}\n`);
  context.note(`Differences are told from ${than}, the newest that can be read.\n`);
}
