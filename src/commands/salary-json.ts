/** Pay as `--json` gives it: raw numbers, USD a year. */
import { rungsOf } from '../advice/pay.ts';
import type { PartPay } from '../advice/pay-answer.ts';
import type { ComparedArea } from '../advice/pay-comparison.ts';
import { inUsPrices, type OccupationPay } from '../advice/pay-figures.ts';
import type { Career } from '../career/career.ts';
import type { PayTier } from '../career/schema/pay.ts';
import type { PayQuestion } from './salary-question.ts';

/** What was asked, with what the record added. */
export function questionJson({ standing, rung, track, license, area }: PayQuestion): object {
  return {
    rung: rung?.id ?? null,
    targetRung: standing.target.rung.id,
    track,
    license: license ?? null,
    area: area.code,
  };
}

/** A tier of the article with what checking it found. */
export function tierJson(career: Career, tier: PayTier): object {
  const { number, id, name, fromUsd, toUsd, orMore, years, checked, sources, confidence } = tier;
  return {
    number,
    id,
    name,
    rungs: rungsOf(career, tier).map((rung) => rung.id),
    fromUsd,
    toUsd,
    orMore,
    years: years ?? null,
    confidence,
    sources,
    checked,
    checkedSources: tier.checkedSources,
  };
}

/** An occupation and the part of its range that stands for a rung. */
export function partJson({ band, part, pay, range }: PartPay): object {
  return {
    ...occupationJson(pay),
    primary: part.primary === true,
    license: band.license ?? null,
    band: {
      from: part.from ?? null,
      to: part.to ?? null,
      fromUsd: range?.[0] ?? null,
      toUsd: range?.[1] ?? null,
      confidence: band.confidence,
      sources: band.sources,
    },
    bandNote: part.note ?? null,
  };
}

/** All figures of an occupation in an area; null where none is published. */
export function occupationJson(pay: OccupationPay): object {
  const { soc, title, note, area, wage, parity, change, outlook } = pay;
  const { employment, mean, p10, p25, p50, p75, p90, note: released } = wage;
  return {
    soc,
    title,
    area,
    employment: employment ?? null,
    mean: mean ?? null,
    p10: p10 ?? null,
    p25: p25 ?? null,
    p50: p50 ?? null,
    p75: p75 ?? null,
    p90: p90 ?? null,
    priceParity: parity ?? null,
    realP50: p50 === undefined || parity === undefined ? null : inUsPrices(p50, parity),
    medianChange: change ?? null,
    outlook: outlook?.projections ?? [],
    entryEducation: outlook?.entryEducation ?? null,
    relatedExperience: outlook?.relatedExperience ?? null,
    note: note ?? null,
    released: released ?? null,
  };
}

/** One state of a comparison. */
export function comparisonJson({ code, name, pay, real, band }: ComparedArea): object {
  return {
    code,
    name,
    ...occupationJson(pay),
    realP50: real ?? null,
    band: band === undefined ? null : { fromUsd: band[0], toUsd: band[1] },
  };
}
