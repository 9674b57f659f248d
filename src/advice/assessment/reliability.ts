/** Can the answers be told apart from ticking one box all the way down? */

/** Fewer answers than this say nothing about a pattern. */
const ENOUGH = 8;
/** From this share of equal answers on, a result is called unreliable. */
const SAME_SHARE = 0.9;

export interface SameAnswers {
  level: number;
  /** How many of the answers are this level. */
  same: number;
  of: number;
}

/** The level that nine of ten answers share; undefined when they differ, or are too few to tell. */
export function sameAnswers(levels: readonly number[]): SameAnswers | undefined {
  if (levels.length < ENOUGH) return undefined;
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  for (const [level, same] of counts) {
    if (same / levels.length >= SAME_SHARE) return { level, same, of: levels.length };
  }
  return undefined;
}
