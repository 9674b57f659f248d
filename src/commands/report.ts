/** `carepath report`: progress as a document, on standard output or in a file. */
import { progressReport } from '../advice/progress-report.ts';
import { markdown } from '../documents/markdown.ts';
import { reportDocument } from '../documents/report.ts';
import { writeDocument } from '../progress/store/document-file.ts';
import type { Context } from './context.ts';
import { factsOf } from './facts.ts';
import { oneOf } from './one-of.ts';
import { pastDay } from './past-day.ts';
import { reportJson } from './report-json.ts';

interface Options {
  format?: string;
  output?: string;
  since?: string;
}

const formats = ['md', 'json'] as const;

export async function run(context: Context, _args: string[], options: Options): Promise<void> {
  const format = formatOf(context, options);
  const report = progressReport(await factsOf(context), context.on);
  const text =
    format === 'json'
      ? `${JSON.stringify(reportJson(report), null, 2)}\n`
      : markdown(reportDocument(report, pastDay(context, '--since', options.since)));
  const { output = '-' } = options;
  if (output === '-') return context.out(text);
  const path = await writeDocument(output, text, {
    cwd: context.io.cwd,
    replace: context.global.yes,
  });
  context.note(`Wrote ${path}\n`);
}

function formatOf(context: Context, { format }: Options): (typeof formats)[number] {
  if (format !== undefined) return oneOf('--format', format, formats);
  return context.global.json ? 'json' : 'md';
}
