/** Spans of days: what "when is it true?" is answered with. */
import type { Day } from './day.ts';

/** From the first day to the last, both included; null: no end in sight. */
export type Span = [from: Day, to: Day | null];
