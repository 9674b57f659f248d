/** `carepath export --all`: the whole record, to take along or to hand to another program. */
import { emptyRecord } from '../progress/record.ts';
import { writeDocument } from '../progress/store/document-file.ts';
import { storedText } from '../progress/store/stored-text.ts';
import { usageFailure } from '../values/failure.ts';
import type { Context } from './context.ts';
import { tellElsewhere } from './read-record.ts';
import { shellWord } from './shell-word.ts';

interface Options {
  all?: boolean;
  output?: string;
}

export async function run(context: Context, _args: string[], options: Options): Promise<void> {
  if (options.all !== true) {
    throw usageFailure('What to export is missing.', 'carepath export --all: the whole record.');
  }
  const stored = storedText(context.recordPath);
  if (stored === undefined) {
    tellElsewhere(context);
    context.note('Nothing was recorded yet; this is an empty record.\n');
  }
  const text = stored?.text ?? `${JSON.stringify(emptyRecord(), null, 2)}\n`;
  const { output = '-' } = options;
  if (output === '-') return context.out(text);
  const path = await writeDocument(output, text, {
    cwd: context.io.cwd,
    replace: context.global.yes,
    ownerOnly: true,
  });
  context.note(`Wrote ${path}\nTake it in elsewhere: carepath import ${shellWord(path)}\n`);
}
