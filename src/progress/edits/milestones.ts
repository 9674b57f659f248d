/** Milestones of the ten steps: started, done, skipped, open again. */
import { harmlessLine } from '../../values/harmless.ts';
import type { Edit } from '../edit.ts';
import type { MilestoneProgress, ProgressRecord } from '../record.ts';
import { changedFields } from './field-words.ts';

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
  const what = `${id} ${harmlessLine(name)}`;
  if (before !== undefined && before.status === now.status) {
    const differing = changedFields(before, now);
    return differing.length === 0
      ? { record, text: `Already so: ${what}` }
      : {
          record: withMilestone(record, id, now),
          text: `Changed ${what}: ${differing.join(', ')}`,
        };
  }
  const told = [now.note, now.evidence].filter((each) => each !== undefined).map(harmlessLine);
  return {
    record: withMilestone(record, id, now),
    text: [`${said[progress.status]}: ${what}`, ...told].join('; '),
  };
}

function withMilestone(record: ProgressRecord, id: string, now: MilestoneProgress): ProgressRecord {
  return { ...record, milestones: { ...record.milestones, [id]: now } };
}
