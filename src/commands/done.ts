/** `carepath done <milestone>`: tick off a milestone, or say that it is started, skipped or open again. */
import type { Milestone, Step } from '../career/schema/growth.ts';
import { setMilestone } from '../progress/edits/milestones.ts';
import { type MilestoneProgress, milestoneStatuses } from '../progress/record.ts';
import { usageFailure } from '../values/failure.ts';
import { asking } from './ask.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';
import { pastDay } from './past-day.ts';
import { readRecord } from './read-record.ts';

interface Options extends WritingOptions {
  date?: string;
  note?: string;
  evidence?: string;
  status?: string;
}

export async function run(
  context: Context,
  [written = '']: string[],
  options: Options,
): Promise<void> {
  const { step, milestone } = milestoneNumbered(context, written);
  const status =
    options.status === undefined ? 'done' : oneOf('--status', options.status, milestoneStatuses);
  const note = options.note ?? (await reasonFor(context, status, milestone.id));
  const date = pastDay(context, '--date', options.date);
  const told = {
    status,
    ...(note === undefined ? {} : { note }),
    ...(options.evidence === undefined ? {} : { evidence: options.evidence }),
  };
  await changeRecord(
    context,
    (record) => {
      // Said again, it keeps the day it was said with.
      const before = record.milestones?.[milestone.id];
      const kept = before?.status === status ? before.date : undefined;
      const progress: MilestoneProgress = { ...told, date: date ?? kept ?? context.today };
      return setMilestone(record, milestone.id, progress, milestone.text);
    },
    options,
    { next: `The rest of step ${step.number}: carepath steps ${step.number}` },
  );
}

/** Why a milestone is skipped on purpose: asked where nobody said, and there is someone to ask. */
async function reasonFor(
  context: Context,
  status: MilestoneProgress['status'],
  id: string,
): Promise<string | undefined> {
  if (status !== 'skipped') return undefined;
  const told = (await readRecord(context))?.milestones?.[id]?.note;
  if (told !== undefined) return undefined;
  if (!context.interactive) {
    context.note(
      `Say why, for the day you ask yourself: carepath done ${id} --status skipped --note "..."\n`,
    );
    return undefined;
  }
  const reason = await asking(context, (prompts) =>
    prompts.text({ message: 'Why? (Enter leaves it open)' }),
  );
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : undefined;
}

/** The milestone with this number ("3.2") and its step; throws a Failure (2) that says which there are. */
export function milestoneNumbered(
  context: Context,
  written: string,
): { step: Step; milestone: Milestone } {
  const form = written.trim().replace(',', '.');
  const { steps } = context.career;
  for (const step of steps) {
    const milestone = step.milestones.find(({ id }) => id === form);
    if (milestone !== undefined) return { step, milestone };
  }
  const near = steps.find(({ number }) => String(number) === form.split('.')[0]);
  throw usageFailure(
    `There is no milestone "${written}".`,
    near === undefined
      ? 'Write step and number, such as 3.2; "carepath steps" lists the steps.'
      : `Step ${near.number} has ${near.milestones[0]?.id} to ${near.milestones.at(-1)?.id}; "carepath steps ${near.number}" shows them.`,
  );
}
