/**
 * What the work pays: BLS wages by occupation and area, price levels, outlook,
 * and which occupations stand for a rung. USD a year, before tax.
 */
import * as z from 'zod';
import { backed, id, isoDay, rungId, schemaLink, statement, track } from './basics.ts';

/** A code of the Standard Occupational Classification. */
export const soc = z.string().regex(/^\d{2}-\d{4}$/, 'occupation codes look like 29-1141');
/** O*NET divides some occupations further: ".00" is the whole, ".08" a part. */
export const onetCode = z
  .string()
  .regex(/^\d{2}-\d{4}\.\d{2}$/, 'O*NET codes look like 29-1141.00');
/** "US", or the two letters of a state, DC or a territory. */
export const area = z.string().regex(/^[A-Z]{2}$/, 'areas are "US" or two capital letters');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'months look like 2025-05');
const usd = z.number().int().positive();

/** Percentiles describe everyone in the occupation; they are not years of experience. */
export const percentile = z.enum(['p10', 'p25', 'p50', 'p75', 'p90']);

/** A figure is absent where BLS did not release it; `note` then says so. */
export const wage = z
  .strictObject({
    employment: z.number().int().positive().optional(),
    mean: usd.optional(),
    p10: usd.optional(),
    p25: usd.optional(),
    p50: usd.optional(),
    p75: usd.optional(),
    p90: usd.optional(),
    note: z.string().min(1).optional(),
  })
  .refine(
    (row) =>
      row.note !== undefined ||
      [row.employment, row.mean, row.p10, row.p25, row.p50, row.p75, row.p90].every(
        (figure) => figure !== undefined,
      ),
    { message: 'a row that lacks a figure says why in its note' },
  )
  .refine(
    (row) => {
      const known = [row.p10, row.p25, row.p50, row.p75, row.p90].filter((p) => p !== undefined);
      return known.every((value, index) => value >= (known[index - 1] ?? 0));
    },
    { message: 'percentiles never fall' },
  );

export const wageTable = z.strictObject({
  ...schemaLink,
  /** The month the survey is named after. */
  release: month,
  published: isoDay,
  notes: z.array(z.string().min(1)),
  occupations: z.array(
    z.strictObject({
      soc,
      title: z.string().min(1),
      note: z.string().min(1).optional(),
      areas: z.record(area, wage),
    }),
  ),
  ...backed,
});

/** The medians of an earlier release, kept only to show change. */
export const medianTable = z.strictObject({
  ...schemaLink,
  release: month,
  notes: z.array(z.string().min(1)),
  /** Pay at or above this was printed without a figure in that release. */
  topCodedFrom: usd,
  occupations: z.array(
    z.strictObject({
      soc,
      medians: z.record(area, usd),
      /** Areas whose median lay at or above `topCodedFrom`. */
      topCoded: z.array(area).min(1).optional(),
      /** Areas for which no median was released or found. */
      missing: z.array(area).min(1).optional(),
    }),
  ),
  ...backed,
});

/** Price levels, US = 100. Real pay is pay / (parity / 100). */
export const priceParities = z.strictObject({
  ...schemaLink,
  year: z.number().int(),
  published: isoDay,
  notes: z.array(z.string().min(1)),
  areas: z.record(area, z.number().positive()),
  ...backed,
});

export const projection = z.strictObject({
  from: z.number().int(),
  to: z.number().int(),
  /** Thousands of jobs, the self-employed included: not to be mixed with OEWS employment. */
  jobsFromThousand: z.number().positive().optional(),
  jobsToThousand: z.number().positive().optional(),
  growthPercent: z.number(),
  /** Thousands of openings a year, those left by people who leave the occupation included. */
  openingsThousand: z.number().positive().optional(),
  ...backed,
});

/** BLS's own words for what an occupation asks of someone who enters it. */
export const outlook = z.strictObject({
  ...schemaLink,
  notes: z.array(z.string().min(1)),
  occupations: z.array(
    z.strictObject({
      /** "00-0000" is all occupations together. */
      soc,
      title: z.string().min(1),
      entryEducation: z.string().min(1).optional(),
      relatedExperience: z.string().min(1).optional(),
      training: z.string().min(1).optional(),
      projections: z.array(projection).min(1),
    }),
  ),
});

/** An occupation that stands for a rung, and the part of its pay range that does. */
export const bandOccupation = z
  .strictObject({
    soc,
    /** Both absent: the occupation is named without a band. */
    from: percentile.optional(),
    to: percentile.optional(),
    /** The occupation to show first; one a band. */
    primary: z.literal(true).optional(),
    note: z.string().min(1).optional(),
  })
  .refine((part) => (part.from === undefined) === (part.to === undefined), {
    message: 'a band has both ends or none',
  });

export const payBand = z
  .strictObject({
    rung: rungId,
    track,
    /** Where pay splits by license within a track; absent: any. */
    license: id.optional(),
    occupations: z.array(bandOccupation).min(1),
    ...backed,
  })
  .refine((band) => band.occupations.filter((part) => part.primary).length === 1, {
    message: 'one occupation of a band is primary',
  });

/** A job title and the O*NET occupations whose lists of titles name it. */
export const hiddenTitle = z.strictObject({
  title: z.string().min(1),
  listedUnder: z
    .array(
      z.strictObject({
        code: onetCode,
        name: z.string().min(1),
        /** `reported`: named by people in the job; `alternate`: from O*NET's longer list. */
        as: z.enum(['reported', 'alternate']),
      }),
    )
    .min(1),
  note: z.string().min(1).optional(),
});

export const payBands = z.strictObject({
  ...schemaLink,
  notes: z.array(z.string().min(1)),
  bands: z.array(payBand),
  titles: z.strictObject({
    attribution: z.string().min(1),
    notes: z.array(z.string().min(1)),
    list: z.array(hiddenTitle),
    ...backed,
  }),
  /** What BLS itself says about case management in these occupations. */
  statements: z.array(statement),
});

export type Percentile = z.infer<typeof percentile>;
export type Wage = z.infer<typeof wage>;
export type WageTable = z.infer<typeof wageTable>;
export type MedianTable = z.infer<typeof medianTable>;
export type PriceParities = z.infer<typeof priceParities>;
export type Projection = z.infer<typeof projection>;
export type Outlook = z.infer<typeof outlook>;
export type BandOccupation = z.infer<typeof bandOccupation>;
export type PayBand = z.infer<typeof payBand>;
export type HiddenTitle = z.infer<typeof hiddenTitle>;
export type PayBands = z.infer<typeof payBands>;
