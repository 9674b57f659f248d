/** Readiness and its demands in words, the same on a screen and in a document. */
import type { RungDemand } from '../career/schema/growth.ts';
import { counted } from '../values/written-number.ts';
import { isMet, type RungReadiness } from './readiness.ts';
import type { Verdict } from './requirements/judgement.ts';

/** "ready", "ready, 3 usual demands open", "not yet, 2 required missing", "undetermined, 1 required not known". */
export function readinessWords({ verdict, demands, met, total }: RungReadiness): string {
  const hard = (wanted: Verdict) =>
    demands.filter(({ demand, judgement }) => demand.hard && judgement.verdict === wanted).length;
  if (verdict === 'not yet') return `not yet, ${hard('unmet')} required missing`;
  if (verdict === 'undetermined') return `undetermined, ${hard('unknown')} required not known`;
  const open = demands.filter((each) => !isMet(each)).length;
  if (met === total) return 'ready';
  // Whoever meets less than half of a rung would be misled by the word alone.
  const word = met * 2 < total ? 'nothing required missing' : 'ready';
  return `${word}, ${counted(open, 'usual demand')} open`;
}

/** The same for a narrow place: "ready", "ready, 3 usual open", "2 required missing", "1 required unknown". */
export function shortReadiness(standing: RungReadiness): string {
  return readinessWords(standing)
    .replace(/^not yet, |^undetermined, |^nothing required missing, /, '')
    .replace(/ demands? open$/, ' open')
    .replace('not known', 'unknown');
}

const origins: Record<RungDemand['origins'][number], string> = {
  article: 'the article',
  bls: 'BLS',
  'skill-targets': 'our skill targets',
  proposal: 'our proposal',
};

/** Who asks for it: "the article, BLS". */
export function originWords({ origins: named }: RungDemand): string {
  return named.map((each) => origins[each]).join(', ');
}

/** What the origins of demands are, and that none of them is official. */
export const originNote =
  'No official standard exists: no state licenses the title of care coordinator, and postings differ. ' +
  'Each demand therefore says who asks for it: the article, the entry requirements that BLS publishes ' +
  'for the nearest occupations, our skill targets, or our own proposal. Required ones have to be met ' +
  'before carepath says "ready"; usual ones count in the share.';
