/** Which occupations stand for a rung: our inference, since nobody publishes pay by rung. */
import type { Career } from '../career/career.ts';
import type { BandOccupation, PayBand } from '../career/schema/wages.ts';
import type { RungId, Track } from '../career/vocabulary.ts';
import type { ProgressRecord } from '../progress/record.ts';

export interface BandQuestion {
  rung: RungId;
  track: Track;
  /** The license that pay splits by within a track; undefined when it is not known. */
  license: string | undefined;
}

/** The bands of a rung on a track: one, or one a license where that is not known, the better paid first. */
export function bandsFor({ payBands }: Career, { rung, track, license }: BandQuestion): PayBand[] {
  return payBands.bands
    .filter((band) => band.rung === rung && band.track === track)
    .filter((band) => license === undefined || (band.license ?? license) === license)
    .reverse();
}

/** The occupation to show first; throws when data/ names none. */
export function primaryOf({ occupations, rung, track }: PayBand): BandOccupation {
  const primary = occupations.find((each) => each.primary === true);
  if (primary === undefined) throw new Error(`no primary occupation for ${rung}, ${track}`);
  return primary;
}

/** The licenses that pay splits by on a track, the better paid first as data/ lists them last. */
export function licensesOn({ payBands }: Career, track: Track): string[] {
  const licenses = payBands.bands
    .filter((band) => band.track === track)
    .flatMap(({ license }) => license ?? []);
  return [...new Set(licenses)].reverse();
}

/** The license that pay goes by for a person on a track; undefined where none is held or none matters. */
export function licenseOf(
  career: Career,
  record: ProgressRecord | undefined,
  track: Track,
): string | undefined {
  const held = (record?.credentials ?? []).filter(({ status }) => status === 'active');
  return licensesOn(career, track).find((id) => held.some(({ credential }) => credential === id));
}
