/** `carepath due`: what falls due, in date order; quiet when nothing does. */
import { type DueItem, dueWithin } from '../advice/due.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import { readStored } from '../progress/store/read.ts';
import { type DueAnswer, drawDue, drawDueBriefly } from '../terminal/due-view.ts';
import { type Day, toNumber } from '../values/day.ts';
import { usageFailure } from '../values/failure.ts';
import { harmlessLine } from '../values/harmless.ts';
import { acceptedDays, readDay, writtenDay } from '../values/written-day.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';

interface Options {
  within?: string;
  brief?: boolean;
}

const USUAL = '90d';
/** As far ahead as the next thing due is looked for, where none is near: in days, ten years. */
const FAR = 3653;
/** A line that is not wrapped where the width is not known. */
const BRIEF_WIDTH = 80;

export async function run(
  context: Context,
  _args: string[],
  { within, brief }: Options,
): Promise<void> {
  const until = lastDay(context, within ?? USUAL);
  const facts = brief === true ? await quietFacts(context) : await factsOf(context);
  const days = toNumber(until) - toNumber(context.today);
  const answer = { today: context.today, until, due: dueWithin(facts, days) };
  if (context.global.json) writeJson(context, asJson(answer));
  else if (brief === true) tellBriefly(context, answer);
  else tell(context, answer, facts);
}

/** What a shell profile shows at every start says nothing beside what is due. */
async function quietFacts({ career, recordPath, today }: Context): Promise<Facts> {
  return { career, record: (await readStored(recordPath)).record, today };
}

/** "90d", "+3m" or a day. Throws a Failure (2) for anything else, and for a day that is over. */
function lastDay({ today }: Context, written: string): Day {
  const distance = /^\d{1,4}[dwmy]$/i.test(written.trim()) ? `+${written.trim()}` : written;
  const day = readDay(distance, today, 'end');
  if (day === undefined) {
    throw usageFailure(
      `--within "${harmlessLine(written)}" is no length of time that carepath reads.`,
      `Write 90d, 12w, 6m or 1y, or a day: ${acceptedDays}.`,
    );
  }
  if (day >= today) return day;
  throw usageFailure(`--within ${writtenDay(day)} is over.`, 'Name a day from today on.');
}

function tellBriefly({ screen, out }: Context, answer: DueAnswer): void {
  const width = screen.terminal ? screen.width : BRIEF_WIDTH;
  const line = drawDueBriefly(screen, answer, width - 1);
  if (line !== '') out(`${line}\n`);
}

function tell(context: Context, answer: DueAnswer, facts: Facts): void {
  context.out(drawDue(context.screen, answer));
  if (answer.due.length > 0) return;
  const [next] = dueWithin(facts, FAR);
  const after = next === undefined ? '' : ` Next, on ${writtenDay(next.date)}: ${next.what}.`;
  context.note(`Nothing is due by ${writtenDay(answer.until)}.${harmlessLine(after)}\n`);
}

function asJson({ today, until, due }: DueAnswer): object {
  const row = ({ detail, date, ...item }: DueItem) => ({
    date,
    days: toNumber(date) - toNumber(today),
    ...item,
    detail: detail ?? null,
  });
  return { format: 1, asOf: today, until, due: due.map(row) };
}
