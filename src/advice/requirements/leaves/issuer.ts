/** What only the issuer can decide: rules that are not published, programs that are closed. */
import type {
  ClosedRequirement,
  UnpublishedRequirement,
} from '../../../career/schema/requirement.ts';
import { toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, between, MAY, MET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import type { Scene } from '../scene.ts';

/** A rule that exists and is published nowhere: it may be met on every day. */
export function unpublishedLeaf(rule: UnpublishedRequirement): Leaf {
  return {
    label: rule.what,
    days: always(MAY),
    why: () => `Not published: ask ${rule.ask}.`,
    provided: () => [`${rule.ask} accepts it: ${rule.what}`],
    asks: () => [`Ask ${rule.ask}: ${rule.what}`],
  };
}

/** Closed to newcomers from a day on. */
export function closedLeaf(rule: ClosedRequirement, scene: Scene): Leaf {
  return {
    label: 'Open to new applicants',
    days: between(0, toNumber(rule.since) - scene.today - 1, MET),
    why: () => `Closed to new applicants since ${writtenDay(rule.since)}, as last known.`,
  };
}
