/** `carepath history`: what was done to the record, newest first. */
import { storedHistory } from '../progress/store/history.ts';
import { KEPT_VERSIONS } from '../progress/store/versions.ts';
import { drawHistory } from '../terminal/history-view.ts';
import { type Context, writeJson } from './context.ts';
import { readRecord } from './read-record.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  limit?: string;
}

export async function run(context: Context, _args: string[], options: Options): Promise<void> {
  const limit = wholeNumber('--limit', options.limit);
  const record = await readRecord(context);
  const all = storedHistory(context.recordPath);
  const shown = all.slice(0, limit);
  if (context.global.json) {
    writeJson(context, { format: 1, revision: record?.revision ?? 0, history: shown });
    return;
  }
  context.out(await drawHistory(context.screen, shown));
  if (all.length === 0) {
    context.note('Nothing was recorded yet.\n');
    return;
  }
  const older = all.length - shown.length;
  if (older > 0) context.note(`${older} older, without --limit.\n`);
  else if ((all.at(-1)?.revision ?? 1) > 1) {
    context.note(`What came before is no longer kept: carepath keeps ${KEPT_VERSIONS} versions.\n`);
  }
  context.note('carepath undo takes back the last change; carepath restore goes further back.\n');
}
