/** `carepath backup [file]`: a copy of the record that carepath itself never touches again. */
import { usualBackup, writeBackup } from '../progress/store/backup.ts';
import { storedText } from '../progress/store/stored-text.ts';
import { Failure } from '../values/failure.ts';
import type { WritingOptions } from './change-record.ts';
import { type Context, writeJson } from './context.ts';
import { tellElsewhere } from './read-record.ts';
import { shellWord } from './shell-word.ts';

export async function run(
  context: Context,
  [file]: string[],
  { dryRun = false }: WritingOptions,
): Promise<void> {
  const { recordPath, today, io, global } = context;
  const stored = storedText(recordPath);
  if (stored === undefined) {
    tellElsewhere(context);
    throw new Failure({ what: `There is no record at ${recordPath}, and so nothing to back up.` });
  }
  if (file === '-') return context.out(stored.text);
  const { revision } = stored;
  if (dryRun) {
    const path = file ?? usualBackup(recordPath, today, revision);
    return tell(context, {
      path,
      revision,
      dryRun,
      text: `Would write revision ${revision} to ${path}`,
    });
  }
  const place = { file, cwd: io.cwd, today, replace: global.yes };
  const { path, written } = await writeBackup(recordPath, stored, place);
  const text = written
    ? `Backed up revision ${revision} to ${path}`
    : `The backup ${path} is there already, and says the same`;
  tell(context, { path, revision, text });
  context.note(`Go back to it: carepath restore ${shellWord(path)}\n`);
}

interface Answer {
  path: string;
  revision: number;
  text: string;
  dryRun?: boolean;
}

function tell(context: Context, answer: Answer): void {
  if (context.global.json) writeJson(context, { format: 1, ...answer });
  else context.out(`${answer.text}\n`);
}
