/** What a rung pays on a track, by the article and by BLS, side by side. */
import type { Career } from '../career/career.ts';
import type { Rung } from '../career/schema/growth.ts';
import type { BandOccupation, PayBand } from '../career/schema/wages.ts';
import type { Track } from '../career/vocabulary.ts';
import { payOf, type RungPay } from './pay.ts';
import { bandsFor } from './pay-bands.ts';
import { bandIn, type OccupationPay, payIn } from './pay-figures.ts';

/** Whose pay is asked about, and where. */
export interface PayPlace {
  track: Track;
  /** The license that pay splits by; undefined where none is known or none matters. */
  license: string | undefined;
  /** "US", or the two letters of a state whose wages are held. */
  area: string;
}

/** An occupation that stands for a rung. */
export interface PartPay {
  band: PayBand;
  part: BandOccupation;
  pay: OccupationPay;
  /** The part of its pay range that stands for the rung. */
  range: [number, number] | undefined;
}

export interface RungPayAnswer extends RungPay {
  /** The primary occupation of each license first; empty where none stands for the rung. */
  parts: PartPay[];
}

/** The pay of one rung. */
export function rungPay(
  career: Career,
  rung: Rung,
  { track, license, area }: PayPlace,
): RungPayAnswer {
  const bands = bandsFor(career, { rung: rung.id, track, license });
  const parts = bands.flatMap((band) =>
    band.occupations.map((part): PartPay => {
      const pay = payIn(career, part.soc, area);
      return { band, part, pay, range: bandIn(part, pay.wage) };
    }),
  );
  const isPrimary = ({ part }: PartPay) => part.primary === true;
  return {
    ...payOf(career, rung),
    parts: [...parts.filter(isPrimary), ...parts.filter((each) => !isPrimary(each))],
  };
}
