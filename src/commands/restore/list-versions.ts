/** Bare `carepath restore`: what there is to go back to. */
import { backupsBeside } from '../../progress/store/backup.ts';
import { keptHistory } from '../../progress/store/history.ts';
import { drawHistory } from '../../terminal/history-view.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { type Context, writeJson } from '../context.ts';
import { shellWord } from '../shell-word.ts';

/** Lists kept versions and the backups beside the record, newest first; says so when the record is damaged. */
export async function listVersions(
  context: Context,
  damage: readonly string[] | undefined,
): Promise<void> {
  const versions = keptHistory(context.recordPath);
  const backups = backupsBeside(context.recordPath);
  if (context.global.json) {
    const files = backups.map(({ path, record }) => ({ path, revision: record.revision }));
    writeJson(context, { format: 1, damaged: damage !== undefined, versions, backups: files });
    return;
  }
  context.out(await drawHistory(context.screen, versions));
  for (const { path, record } of backups) {
    const { revision } = record;
    context.out(
      context.screen.terminal
        ? `Backup of revision ${revision}: ${harmlessLine(path)}\n`
        : `backup\t${revision}\t${harmlessLine(path)}\n`,
    );
  }
  if (damage !== undefined) {
    context.note(`The record cannot be read: ${harmlessLine(damage[0] ?? '')}\n`);
  }
  // Where the record can be read, the newest version is what stands already.
  const readable = versions.filter((each) => each.readable);
  const newest = readable[damage === undefined ? 1 : 0]?.revision;
  const [backup] = backups;
  const example = newest ?? (backup && shellWord(backup.path));
  context.note(
    example === undefined
      ? 'There is nothing to go back to: no version and no backup was found.\n'
      : `Go back to one: carepath restore ${example}\n`,
  );
}
