/** `carepath due`: what falls due, in date order; quiet when nothing does. */
import { type DueItem, dueWithin } from '../advice/due.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import { readStored } from '../progress/store/read.ts';
import { type DueAnswer, drawDue, drawDueBriefly } from '../terminal/due-view.ts';
import { toNumber } from '../values/day.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { lastDay } from './last-day.ts';
import { nothingDue } from './nothing-due.ts';

interface Options {
  within?: string;
  brief?: boolean;
}

const USUAL = '90d';
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

function tellBriefly({ screen, out }: Context, answer: DueAnswer): void {
  const width = screen.terminal ? screen.width : BRIEF_WIDTH;
  const line = drawDueBriefly(screen, answer, width - 1);
  if (line !== '') out(`${line}\n`);
}

function tell(context: Context, answer: DueAnswer, facts: Facts): void {
  context.out(drawDue(context.screen, answer));
  if (answer.due.length === 0) context.note(`${nothingDue(facts, answer.until)}\n`);
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
