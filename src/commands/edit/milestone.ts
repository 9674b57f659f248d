/** `carepath edit 3.2`: note, evidence and days of a milestone. */
import { changeMilestone } from '../../progress/edits/milestone-change.ts';
import { fieldsOf } from '../../progress/fields/of-section.ts';
import type { GivenOptions } from '../add/given.ts';
import { changeRecord, type WritingOptions } from '../change-record.ts';
import type { Context } from '../context.ts';
import { milestoneNumbered } from '../done.ts';
import { readRecord } from '../read-record.ts';
import { decide } from './decide.ts';

/** Changes what is noted about a milestone; where it stands is for `carepath done` to say. */
export async function editMilestone(
  context: Context,
  written: string,
  options: GivenOptions & WritingOptions,
): Promise<void> {
  const { step, milestone } = milestoneNumbered(context, written);
  const { today, career } = context;
  const record = await readRecord(context);
  const about = { id: milestone.id, name: milestone.text, today };
  const changes = await decide(context, options, {
    what: `milestone ${milestone.id}`,
    entry: record?.milestones?.[milestone.id] ?? {},
    fields: fieldsOf('milestones'),
    reading: { today, career },
    problems: () => [],
    summary: (now) => changeMilestone(record ?? { format: 1, revision: 0 }, about, now).text,
  });
  if (changes === undefined) {
    context.note('Nothing was changed.\n');
    return;
  }
  await changeRecord(context, (now) => changeMilestone(now, about, changes), options, {
    next: `The rest of step ${step.number}: carepath steps ${step.number}`,
  });
}
