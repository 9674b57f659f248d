/** `carepath export`: what is due as a calendar, or the whole record, to take along. */
import { emptyRecord } from '../progress/record.ts';
import { storedText } from '../progress/store/stored-text.ts';
import { type Failure, usageFailure } from '../values/failure.ts';
import type { Context } from './context.ts';
import { intoFile } from './export/into-file.ts';
import { tellElsewhere } from './read-record.ts';
import { shellWord } from './shell-word.ts';

interface Options {
  all?: boolean;
  calendar?: boolean;
  within?: string;
  output?: string;
}

export async function run(context: Context, _args: string[], options: Options): Promise<void> {
  if (wanted(options) === 'record') return exportRecord(context, options);
  const { exportCalendar } = await import('./export/calendar.ts');
  return exportCalendar(context, options);
}

function wanted({ all, calendar, within, output = '' }: Options): 'record' | 'calendar' {
  if (all === true) {
    if (calendar === true) throw choose('--all and --calendar are two files.');
    if (within !== undefined) throw choose('--within goes with --calendar.');
    return 'record';
  }
  if (calendar === true || /\.ics$/i.test(output)) return 'calendar';
  throw choose('What to export is missing.');
}

function choose(what: string): Failure {
  return usageFailure(what, undefined, [
    'carepath export --calendar   what is due, for your calendar program',
    'carepath export --all        the whole record',
  ]);
}

async function exportRecord(context: Context, { output }: Options): Promise<void> {
  const stored = storedText(context.recordPath);
  if (stored === undefined) {
    tellElsewhere(context);
    context.note('Nothing was recorded yet; this is an empty record.\n');
  }
  const text = stored?.text ?? `${JSON.stringify(emptyRecord(), null, 2)}\n`;
  const path = await intoFile(context, text, output);
  if (path === undefined) return context.out(text);
  context.note(`Wrote ${path}\nTake it in elsewhere: carepath import ${shellWord(path)}\n`);
}
