/** What judging a requirement answers: not "is it true?" but "when is it true?". */
import type { Career } from '../../career/career.ts';
import type { Confidence } from '../../career/schema/basics.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import type { Day } from '../../values/day.ts';
import type { Span } from '../../values/span.ts';

/** `unknown`: the published rules, or what we were told, do not decide it. */
export type Verdict = 'met' | 'unknown' | 'unmet';

/** What a judgement rests on. Without a record every fact about the person is unknown. */
export interface Facts {
  career: Career;
  record: ProgressRecord | undefined;
  /** The day from which the ten years of judged days start. */
  today: Day;
}

/** One requirement with its reasons; the tree has the shape of the requirement. */
export interface ProofNode {
  kind: string;
  /** What is asked: "12 months full-time under a CCM". */
  label: string;
  /** On the day asked about. */
  verdict: Verdict;
  /** When it is met, as spans from today on. */
  met: Span[];
  /** When it is not met for certain, but may be. */
  may: Span[];
  /** What the record shows for it: "0 months, 21 days"; absent where nothing counts up. */
  have?: string;
  /** What is asked, where it counts up: "12 months". */
  need?: string;
  /** Recorded and of the kind asked for, but not counted, with the reason; absent where it is met. */
  leftOut?: string[];
  /** The reason in a sentence. */
  why: string;
  sources: string[];
  confidence?: Confidence;
  note?: string;
  /** The question that would decide an unknown. */
  ask?: string;
  of?: ProofNode[];
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The first day, on or after the day asked about, on which it is met for certain; null: none in ten years. */
  readonly earliest: Day | null;
  /** The last day of that span; null: no end in sight. */
  readonly until: Day | null;
  /** What that day rests on: "you renew your RN license by Oct 31, 2027". */
  readonly assuming: string[];
  /** The first day on which it may be met, when that is earlier or there is no certain day. */
  readonly possible: { date: Day; if: string[] } | null;
  /** What is not met on the day asked about, in words. */
  readonly missing: string[];
  /** Questions whose answers would decide, the most decisive first. */
  readonly ask: string[];
  /** The spans on which all of it is met, from today on. */
  readonly met: Span[];
  readonly proof: ProofNode;
}
