/** `carepath report`: progress as a document, on standard output or in a file. */
import { progressReport } from '../advice/progress-report.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import { byteOrderMark, csv } from '../documents/csv.ts';
import { html } from '../documents/html.ts';
import { markdown } from '../documents/markdown.ts';
import { recordTable } from '../documents/record-table.ts';
import { reportDocument } from '../documents/report.ts';
import { writeDocument } from '../progress/store/document-file.ts';
import type { Day } from '../values/day.ts';
import { usageFailure } from '../values/failure.ts';
import { harmlessJson } from '../values/harmless.ts';
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

const formats = ['md', 'html', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

/** What the name of a file says about its format. */
const endings: ReadonlyMap<string, Format> = new Map([
  ...formats.map((format) => [format, format] as const),
  ['htm', 'html'],
]);

export async function run(context: Context, _args: string[], options: Options): Promise<void> {
  const { output = '-' } = options;
  const format = formatOf(context, options, output);
  const since = sinceOf(context, options, format);
  const facts = await factsOf(context);
  const text = drawn(format, facts, context.on, since);
  if (format === 'csv' && facts.record === undefined) {
    context.note('Nothing was recorded yet; the table has no rows.\n');
  }
  if (output === '-') return context.out(text);
  const path = await writeDocument(output, format === 'csv' ? byteOrderMark + text : text, {
    cwd: context.io.cwd,
    replace: context.global.yes,
    record: context.recordPath,
    // The table is the whole record, people's names and numbers included.
    ownerOnly: format === 'csv',
  });
  context.note(`Wrote ${path}\n`);
}

/** An option that names the format, before the name of the file. */
function formatOf({ global }: Context, { format }: Options, output: string): Format {
  if (format !== undefined) return oneOf('--format', format, formats);
  if (global.json) return 'json';
  const [, ending = ''] = /\.([a-z]+)$/i.exec(output) ?? [];
  return endings.get(ending.toLowerCase()) ?? 'md';
}

/** A table of entries tells no changes. */
function sinceOf(context: Context, { since }: Options, format: Format): Day | undefined {
  if (format === 'csv' && since !== undefined) {
    throw usageFailure(
      '--since has no place in csv: that is a table of the whole record.',
      'Leave it out, or take it with --format md, html or json.',
    );
  }
  return pastDay(context, '--since', since);
}

function drawn(format: Format, facts: Facts, on: Day, since: Day | undefined): string {
  if (format === 'csv') return csv(recordTable(facts));
  const report = progressReport(facts, on);
  if (format === 'json') {
    return harmlessJson(`${JSON.stringify(reportJson(report, since), null, 2)}
`);
  }
  const document = reportDocument(report, since);
  return format === 'html' ? html(document) : markdown(document);
}
