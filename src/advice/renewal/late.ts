/** What is still possible once a credential has expired. */
import type { Confidence } from '../../career/schema/basics.ts';
import type { Credential } from '../../career/schema/credential.ts';
import { addMonths, type Day, toDay, toNumber } from '../../values/day.ts';

export interface LateRenewal {
  /** The last day of a late renewal; undefined where none is published. */
  until: Day | undefined;
  /** What it asks besides: "a documented compelling reason". */
  asks: string[];
  /** True: hours earned after expiry do not count; undefined: not published. */
  hoursByExpiry: boolean | undefined;
  /** Other ways to keep a title, each with its last day. */
  otherWays: { label: string; until: Day }[];
  /** The rule in words. */
  text: string;
  confidence: Confidence;
  sources: string[];
}

/** The rules for who is late; undefined where none are published. */
export function lateRenewal({ lapse }: Credential, deadline: Day): LateRenewal | undefined {
  if (lapse === undefined) return undefined;
  const { lateDays, asks = [], hoursByExpiry, otherWays = [], text, confidence, sources } = lapse;
  const end = toNumber(deadline);
  return {
    until: lateDays === undefined ? undefined : toDay(end + lateDays),
    asks,
    hoursByExpiry,
    otherWays: otherWays.map(({ label, months }) => ({
      label,
      until: toDay(addMonths(end, months)),
    })),
    text,
    confidence,
    sources,
  };
}
