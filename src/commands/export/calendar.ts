/** `carepath export --calendar`: what is due, for any calendar program. */
import { type DueItem, dueWithin } from '../../advice/due.ts';
import { calendar } from '../../documents/calendar.ts';
import { type Day, toNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import { type Context, writeJson } from '../context.ts';
import { factsOf } from '../facts.ts';
import { lastDay } from '../last-day.ts';
import { nothingDue } from '../nothing-due.ts';
import { intoFile } from './into-file.ts';

/** Most licenses run two years: the next renewal of each is in it. */
const USUAL = '2y';

/** Writes the calendar and says how to use it; an empty one too, with a warning. */
export async function exportCalendar(
  context: Context,
  { within = USUAL, output }: { within?: string; output?: string },
): Promise<void> {
  const until = lastDay(context, within);
  const facts = await factsOf(context);
  const due = dueWithin(facts, toNumber(until) - toNumber(context.today));
  const text = calendar(facts, due, context.example);
  const path = await intoFile(context, text, output);
  if (context.global.json) writeJson(context, asJson(context, { until, due, text, path }));
  else if (path === undefined) context.out(text);
  const about =
    due.length > 0
      ? howToUse(context, { until, due, path })
      : `${nothingDue(facts, until)}\nThe calendar is empty; some programs refuse such a file.\n`;
  context.note(path === undefined ? about : `Wrote ${path}\n${about}`);
}

interface Made {
  until: Day;
  due: readonly DueItem[];
  text: string;
  /** Undefined on standard output. */
  path: string | undefined;
}

function asJson({ today }: Context, { until, due, text, path }: Made): object {
  return {
    format: 1,
    asOf: today,
    until,
    events: due.length,
    path: path ?? null,
    calendar: path === undefined ? text : null,
  };
}

function howToUse({ screen }: Context, { until, due, path }: Omit<Made, 'text'>): string {
  const late = due.filter(({ overdue }) => overdue).length;
  const overdue = late === 0 ? '' : `, ${late} of them overdue and put on today`;
  const file =
    path === undefined && screen.terminal
      ? 'In a file: carepath export --calendar -o due.ics\n'
      : '';
  return `${counted(due.length, 'event')} through ${writtenDay(until)}${overdue}.
${file}Import it in your calendar program. Import a newer one later, and most programs move the events instead of doubling them.
`;
}
