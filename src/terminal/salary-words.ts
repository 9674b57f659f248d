/** Pay in words: percentiles, bands, change, real terms, outlook. */
import type { MedianChange, OccupationPay } from '../advice/pay-figures.ts';
import { inUsPrices } from '../advice/pay-figures.ts';
import type { BandOccupation, Percentile, Projection } from '../career/schema/wages.ts';
import { dollars } from '../values/money.ts';
import { writtenMonth } from '../values/written-day.ts';
import { counted, writtenNumber } from '../values/written-number.ts';

const percentiles: Record<Percentile, string> = {
  p10: 'P10',
  p25: 'P25',
  p50: 'the median',
  p75: 'P75',
  p90: 'P90',
};

/** "P25 to the median"; "" where the occupation stands for the rung without a band. */
export function bandName({ from, to }: BandOccupation): string {
  return from === undefined || to === undefined ? '' : `${percentiles[from]} to ${percentiles[to]}`;
}

/** "P10 $62,000, P25 $70,000, median $82,510, …"; what BLS did not release is left out. */
export function percentileWords({ wage }: OccupationPay): string {
  const names = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
  return names
    .flatMap((name) => {
      const usd = wage[name];
      const label = name === 'p50' ? 'median' : percentiles[name];
      return usd === undefined ? [] : [`${label} ${dollars(usd)}`];
    })
    .join(', ');
}

/** "+4.2%", "-0.3%"; at most one decimal. */
export function signedPercent(percent: number): string {
  return `${percent > 0 ? '+' : ''}${writtenNumber(percent)}%`;
}

/** How the median moved, or why that cannot be said. */
export function changeWords(change: MedianChange): string {
  const since = writtenMonth(`${change.since}-01`);
  if ('percent' in change) {
    return `${signedPercent(change.percent)} since ${since}, from ${dollars(change.fromUsd)}`;
  }
  return change.unknown === 'top-coded'
    ? `not known: in ${since} no figure was printed for pay this high`
    : `not known: no median was released for ${since}`;
}

/** What the median buys at the average prices of the country; undefined where it cannot be said. */
export function realWords({ wage, parity, area }: OccupationPay, year: number): string | undefined {
  if (wage.p50 === undefined || parity === undefined || area === 'US') return undefined;
  const off = Math.abs(parity - 100);
  const level =
    off < 0.05
      ? 'prices are those of the country'
      : `prices are ${off.toFixed(1)}% ${parity < 100 ? 'below' : 'above'} the country's`;
  return `median ${dollars(inUsPrices(wage.p50, parity))} at U.S. average prices: ${level} (${year})`;
}

/** "+4.9% in 2024–34, 189,100 openings a year [high]". */
export function outlookWords({
  from,
  to,
  growthPercent,
  openingsThousand,
  confidence,
}: Projection): string {
  const openings =
    openingsThousand === undefined
      ? ''
      : `, ${writtenNumber(Math.round(openingsThousand * 1000))} openings a year`;
  return `${signedPercent(growthPercent)} in ${from}–${String(to).slice(2)}${openings} [${confidence}]`;
}

/** "138,540 jobs"; "" where not released. */
export function jobsWords({ wage }: Pick<OccupationPay, 'wage'>): string {
  return wage.employment === undefined ? '' : counted(wage.employment, 'job');
}
