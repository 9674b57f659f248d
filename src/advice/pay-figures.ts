/** What BLS publishes about an occupation in a state: wages, their change, real terms, outlook. */
import type { Career } from '../career/career.ts';
import type { BandOccupation, Projection, Wage } from '../career/schema/wages.ts';

/** The area of the national figures. */
export const COUNTRY = 'US';

export interface OccupationPay {
  soc: string;
  title: string;
  note: string | undefined;
  /** "US", or the two letters of a state. */
  area: string;
  /** USD a year; empty where BLS released nothing, or nothing is held. */
  wage: Wage;
  /** Price level, United States = 100; undefined where none is published. */
  parity: number | undefined;
  change: MedianChange | undefined;
  outlook: OccupationOutlook | undefined;
}

/** How the median moved since the release before. */
export type MedianChange =
  | { since: string; fromUsd: number; percent: number }
  /** Why it cannot be worked out: no figure was printed above a ceiling, or none was released. */
  | { since: string; unknown: 'top-coded' | 'missing' };

interface OccupationOutlook {
  entryEducation: string | undefined;
  relatedExperience: string | undefined;
  /** The newest first. National. */
  projections: Projection[];
}

/** The figures of one occupation in one area; throws for a code that data/ lacks. */
export function payIn(career: Career, soc: string, area: string): OccupationPay {
  const occupation = career.wages.occupations.find((each) => each.soc === soc);
  if (occupation === undefined) throw new Error(`no wages for ${soc}`);
  const { title, note, areas } = occupation;
  const wage = areas[area] ?? {};
  return {
    soc,
    title,
    note,
    area,
    wage,
    parity: career.priceParities.areas[area],
    change: wage.p50 === undefined ? undefined : changeOf(career, { soc, area, now: wage.p50 }),
    outlook: outlookOf(career, soc),
  };
}

function changeOf(
  { mediansBefore }: Career,
  { soc, area, now }: { soc: string; area: string; now: number },
): MedianChange {
  const since = mediansBefore.release;
  const before = mediansBefore.occupations.find((each) => each.soc === soc);
  const fromUsd = before?.medians[area];
  if (fromUsd !== undefined) return { since, fromUsd, percent: (now / fromUsd - 1) * 100 };
  return { since, unknown: before?.topCoded?.includes(area) === true ? 'top-coded' : 'missing' };
}

function outlookOf({ outlook }: Career, soc: string): OccupationOutlook | undefined {
  const found = outlook.occupations.find((each) => each.soc === soc);
  if (found === undefined) return undefined;
  const { entryEducation, relatedExperience, projections } = found;
  return {
    entryEducation,
    relatedExperience,
    projections: [...projections].sort((one, other) => other.from - one.from),
  };
}

/**
 * What pay in an area buys at the average prices of the country, where `parity`
 * is 100. To the ten dollars that BLS rounds to.
 */
export function inUsPrices(usd: number, parity: number): number {
  return Math.round(usd / (parity / 100) / 10) * 10;
}

/** The two ends of a rung's part of the range; undefined where a figure or the band is missing. */
export function bandIn({ from, to }: BandOccupation, wage: Wage): [number, number] | undefined {
  const low = from === undefined ? undefined : wage[from];
  const high = to === undefined ? undefined : wage[to];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** True when a figure lies where the release before printed none, so that the two do not compare. */
export function isTopCodedBefore({ p75 = 0, p90 = 0 }: Wage, { mediansBefore }: Career): boolean {
  return Math.max(p75, p90) >= mediansBefore.topCodedFrom;
}
