/** Work that must follow a degree: from which day on it counts. */
import type { Requirement } from '../../../career/schema/requirement.ts';
import { type DayNumber, toNumber } from '../../../values/day.ts';
import { type Study, studiesFor } from '../education-match.ts';
import type { Scene } from '../scene.ts';

/** Sure: only what is certain; perhaps: also what may be. */
export type Sureness = 'sure' | 'perhaps';

/**
 * The first day of work that counts: the day after the education asked for beside
 * it was completed. Infinity when it never is.
 */
export function firstDayAfterStudy(scene: Scene, sureness: Sureness): DayNumber {
  if (scene.record?.education === undefined) {
    return sureness === 'sure' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  const completed = scene.study && completion(scene.study, scene, sureness);
  return completed === undefined ? Number.NEGATIVE_INFINITY : completed + 1;
}

/** The day by which a requirement's education is completed; undefined when it asks for none. */
function completion(node: Requirement, scene: Scene, sureness: Sureness): DayNumber | undefined {
  if (node.kind === 'education') {
    return Math.min(
      Number.POSITIVE_INFINITY,
      ...studiesFor(node, scene).map((study) => completionOf(study, scene, sureness)),
    );
  }
  if (node.kind !== 'all' && node.kind !== 'any') return undefined;
  const days = node.of
    .map((part) => completion(part, scene, sureness))
    .filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  return node.kind === 'all' ? Math.max(...days) : Math.min(...days);
}

function completionOf({ entry, doubts }: Study, scene: Scene, sureness: Sureness): DayNumber {
  if (sureness === 'sure' && (doubts.length > 0 || entry.completed === null)) {
    return Number.POSITIVE_INFINITY;
  }
  // In progress without a date: tomorrow at the earliest.
  return entry.completed === null ? scene.today + 1 : toNumber(entry.completed);
}
