/** `carepath salary --compare TX,CA,FL`: one occupation across states. */
import { payOf } from '../advice/pay.ts';
import { bandsFor, licensesOn, primaryOf } from '../advice/pay-bands.ts';
import { comparePay, orders } from '../advice/pay-comparison.ts';
import { COUNTRY } from '../advice/pay-figures.ts';
import type { PayTier } from '../career/schema/pay.ts';
import type { BandOccupation } from '../career/schema/wages.ts';
import { drawPayComparison } from '../terminal/salary-comparison-view.ts';
import { bandName } from '../terminal/salary-words.ts';
import { themeFor } from '../terminal/theme.ts';
import { usageFailure } from '../values/failure.ts';
import { writtenMonth } from '../values/written-day.ts';
import { type Context, writeJson } from './context.ts';
import { oneOf } from './one-of.ts';
import { comparisonJson, questionJson } from './salary-json.ts';
import {
  comparedAreas,
  occupationNamed,
  type PayOptions,
  type PayQuestion,
} from './salary-question.ts';
import { sourcesCited } from './sources-cited.ts';

/** Prints the comparison; throws a Failure (2) for a state, an order or an occupation it does not know. */
export async function compareStates(
  context: Context,
  question: PayQuestion,
  options: PayOptions,
): Promise<void> {
  const { career, screen, today } = context;
  const subject = subjectOf(context, question, options);
  const { soc, part, tier, band } = subject;
  const order = options.sort === undefined ? 'nominal' : oneOf('--sort', options.sort, orders);
  const asked = { soc, order, ...(part === undefined ? {} : { part }) };
  const areas = comparePay(career, {
    ...asked,
    areas: comparedAreas(context, options.compare ?? ''),
  });
  const [country] = comparePay(career, { ...asked, areas: [unitedStates] });
  if (country === undefined) throw new Error('no national wages');
  const { wages, priceParities, mediansBefore } = career;
  const tables = [wages, priceParities, mediansBefore].flatMap((each) => each.sources);
  const sources = sourcesCited(context, [...tables, ...(tier?.sources ?? [])]);
  if (context.global.json) {
    const { release } = wages;
    const rows = { areas: areas.map(comparisonJson), country: comparisonJson(country) };
    const sorted = { ...questionJson(question), soc, release, sort: order };
    writeJson(context, { format: 1, asOf: today, ...sorted, ...rows, sources });
    return;
  }
  const { dot } = themeFor(screen);
  const own = question.standing.facts.record?.profile?.state;
  const title = [country.pay.title, soc, writtenMonth(`${wages.release}-01`)].join(` ${dot} `);
  context.out(await drawPayComparison(screen, { title, areas, country, own, band, tier, sources }));
}

const unitedStates = { code: COUNTRY, name: 'United States' };

interface Subject {
  soc: string;
  /** The part of its range that stands for the rung; undefined for an occupation by itself. */
  part: BandOccupation | undefined;
  band: string | undefined;
  tier: PayTier | undefined;
}

/** The occupation asked for, else the one that stands for the rung asked for or worked toward. */
function subjectOf(context: Context, question: PayQuestion, options: PayOptions): Subject {
  const { career } = context;
  if (options.occupation !== undefined) {
    const soc = occupationNamed(context, options.occupation);
    return { soc, part: undefined, band: undefined, tier: undefined };
  }
  const { track, standing } = question;
  const rung = question.rung ?? standing.target.rung;
  const [first] = licensesOn(career, track);
  const license = question.license ?? first;
  const [band] = bandsFor(career, { rung: rung.id, track, license });
  if (band === undefined) {
    throw usageFailure(
      `No occupation stands for ${rung.name} with this license.`,
      'Name one: --occupation 29-2061, or another --license.',
    );
  }
  if (question.license === undefined && band.license !== undefined) {
    const name = career.credentials.find(({ id }) => id === band.license)?.abbreviation;
    context.note(`Shown with the ${name} license; --license names another.\n`);
  }
  const part = primaryOf(band);
  const { tier, byArticle } = payOf(career, rung);
  return {
    soc: part.soc,
    part,
    band: `${rung.name}, ${bandName(part)} [${band.confidence}]`,
    tier: byArticle ? tier : undefined,
  };
}
