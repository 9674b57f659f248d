/** Milestones of the ten steps: started, done, skipped, open again. */
import { harmlessLine } from '../../values/harmless.ts';
import type { Edit } from '../edit.ts';
import type { MilestoneProgress, ProgressRecord } from '../record.ts';

const said: Record<MilestoneProgress['status'], string> = {
  open: 'Opened again',
  started: 'Started',
  done: 'Done',
  skipped: 'Skipped',
};

/**
 * Sets where a milestone ("3.2") stands. What was noted before is kept where
 * nothing new is said. `name` is the milestone's own text, for the words.
 */
export function setMilestone(
  record: ProgressRecord,
  id: string,
  progress: MilestoneProgress,
  name: string,
): Edit {
  const before = record.milestones?.[id];
  const now = { ...before, ...progress };
  return {
    record: { ...record, milestones: { ...record.milestones, [id]: now } },
    text: `${said[progress.status]}: ${id} ${harmlessLine(name)}`,
  };
}
