/** `carepath import <file>`: takes in a whole record in place of this one, as one revision. */
import { sameContent } from '../progress/differences.ts';
import { emptyRecord, type ProgressRecord } from '../progress/record.ts';
import { recordInBytes, recordInFile } from '../progress/store/outside-record.ts';
import { harmlessLine } from '../values/harmless.ts';
import type { WritingOptions } from './change-record.ts';
import { type Context, writeJson } from './context.ts';
import { readRecord } from './read-record.ts';
import { replaceRecord } from './replace-record.ts';

export async function run(
  context: Context,
  [file = '-']: string[],
  options: WritingOptions,
): Promise<void> {
  const name = file === '-' ? 'Standard input' : harmlessLine(file);
  const after = await recordFrom(context, file, name);
  const before = (await readRecord(context)) ?? emptyRecord();
  if (sameContent(before, after)) return tellSame(context, before, name);
  await replaceRecord(
    context,
    {
      before,
      after,
      text: file === '-' ? 'Imported a record' : `Imported ${name}`,
      question: 'Replace your whole record by this one?',
    },
    options,
  );
}

async function recordFrom({ io }: Context, file: string, name: string): Promise<ProgressRecord> {
  if (file !== '-') return recordInFile(io.cwd, file);
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return recordInBytes(Buffer.concat(chunks), name);
}

function tellSame(context: Context, { revision }: ProgressRecord, name: string): void {
  const text = `${name} says what your record says already`;
  if (context.global.json) writeJson(context, { format: 1, revision, text });
  else context.out(`${text}.\n`);
  context.note('Nothing was changed.\n');
}
