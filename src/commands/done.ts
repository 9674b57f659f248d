/** `carepath done <milestone>`: tick off a milestone, or say that it is started, skipped or open again. */
import type { Milestone, Step } from '../career/schema/growth.ts';
import { setMilestone } from '../progress/edits/milestones.ts';
import { type MilestoneProgress, milestoneStatuses } from '../progress/record.ts';
import { usageFailure } from '../values/failure.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';
import { pastDay } from './past-day.ts';

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
  const progress: MilestoneProgress = {
    status,
    date: pastDay(context, '--date', options.date) ?? context.today,
    ...(options.note === undefined ? {} : { note: options.note }),
    ...(options.evidence === undefined ? {} : { evidence: options.evidence }),
  };
  await changeRecord(
    context,
    (record) => setMilestone(record, milestone.id, progress, milestone.text),
    options,
    { next: `The rest of step ${step.number}: carepath steps ${step.number}` },
  );
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
