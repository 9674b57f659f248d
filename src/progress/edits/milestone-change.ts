/** What is noted about a milestone, apart from where it stands. */
import type { Day } from '../../values/day.ts';
import { harmlessLine } from '../../values/harmless.ts';
import type { Edit } from '../edit.ts';
import type { MilestoneProgress, ProgressRecord } from '../record.ts';
import { type FieldChanges, withFields } from './entry-change.ts';
import { changedFields } from './field-words.ts';

/**
 * Changes note, evidence and days of a milestone ("3.2"). One of which nothing
 * was told so far stays open, from `today` on. `name` is the milestone's text.
 */
export function changeMilestone(
  record: ProgressRecord,
  { id, name, today }: { id: string; name: string; today: Day },
  changes: FieldChanges,
): Edit {
  const before: MilestoneProgress = record.milestones?.[id] ?? { status: 'open', date: today };
  const after = withFields(before, changes);
  const differing = changedFields(before, after);
  const words = `${id} (${harmlessLine(name).replace(/\.$/, '')})`;
  if (differing.length === 0) return { record, text: `Already so: milestone ${words}` };
  return {
    record: { ...record, milestones: { ...record.milestones, [id]: after } },
    text: `Changed milestone ${words}: ${differing.join(', ')}`,
  };
}
