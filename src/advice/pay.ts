/** What the article says a rung pays, and what checking it found. */
import type { Career } from '../career/career.ts';
import type { Rung } from '../career/schema/growth.ts';
import type { PayTier } from '../career/schema/pay.ts';

export interface RungPay {
  rung: Rung;
  tier: PayTier;
  /** False where the article names no pay for the rung and the highest tier stands in. */
  byArticle: boolean;
}

/** The article's pay tier of a rung; throws when data/ names a tier that it lacks. */
export function payOf(career: Career, rung: Rung): RungPay {
  const tier = career.payTiers.find((each) => each.number === rung.tier);
  if (tier === undefined) throw new Error(`no pay tier ${rung.tier}`);
  const sharing = career.rungs.filter((each) => each.tier === rung.tier);
  return { rung, tier, byArticle: sharing[0]?.id === rung.id };
}

/** The rungs that a tier stands for, the lowest first. */
export function rungsOf(career: Career, tier: PayTier): Rung[] {
  return career.rungs.filter((rung) => rung.tier === tier.number);
}
