/** Whose pay is asked about: options, and where they say nothing the record. */
import { licenseOf, licensesOn } from '../advice/pay-bands.ts';
import type { Area } from '../advice/pay-comparison.ts';
import { COUNTRY } from '../advice/pay-figures.ts';
import { type Standing, standingOf } from '../advice/standing.ts';
import { namesOfCredentials, writtenForm } from '../career/names.ts';
import type { Rung } from '../career/schema/growth.ts';
import { type Track, vocabulary } from '../career/vocabulary.ts';
import { usageFailure } from '../values/failure.ts';
import { nearest } from '../values/nearest.ts';
import type { Context } from './context.ts';
import { factsOf } from './facts.ts';
import { rungNamed, trackNamed } from './named.ts';
import { stateNamed } from './state-named.ts';

export interface PayOptions {
  rung?: string;
  track?: string;
  license?: string;
  state?: string;
  occupation?: string;
  compare?: string;
  sort?: string;
}

export interface PayQuestion {
  standing: Standing;
  /** The rung asked for; undefined where none was named. */
  rung: Rung | undefined;
  track: Track;
  license: string | undefined;
  area: Area;
}

const country: Area = { code: COUNTRY, name: 'United States' };

/** The question of one command line; throws a Failure (2) for a name it does not know. */
export async function payQuestion(context: Context, options: PayOptions): Promise<PayQuestion> {
  const facts = await factsOf(context);
  const standing = standingOf(facts, context.on);
  const rung = options.rung === undefined ? undefined : rungNamed(context, options.rung);
  const asked = options.license === undefined ? undefined : licenseNamed(context, options.license);
  const track = trackFor(options, asked, standing);
  const license = asked?.id ?? licenseOf(context.career, facts.record, track);
  const area = areaNamed(context, options.state ?? facts.record?.profile?.state);
  return { standing, rung, track, license, area };
}

interface License {
  id: string;
  track: Track;
}

/** A license that pay splits by, by any of its names. */
function licenseNamed({ career }: Context, written: string): License {
  const id = namesOfCredentials(career).get(writtenForm(written));
  const licenses = (['nursing', 'social-work', 'unlicensed'] as const).flatMap((track) =>
    licensesOn(career, track).map((each): License => ({ id: each, track })),
  );
  const found = licenses.find((each) => each.id === id);
  if (found !== undefined) return found;
  const names = licenses.map((each) => each.id.replace(/-license$/, ''));
  throw usageFailure(
    `Pay does not split by "${written}".`,
    `--license takes ${names.join(' or ')}; elsewhere the track decides.`,
  );
}

function trackFor({ track }: PayOptions, license: License | undefined, standing: Standing): Track {
  if (track === undefined) return license?.track ?? standing.track.track;
  const named = trackNamed(track);
  if (license === undefined || license.track === named) return named;
  throw usageFailure(
    `Pay splits by license on the track ${vocabulary.tracks[license.track]} only.`,
    'Leave out --license, or --track.',
  );
}

/** A state whose wages are held, or the country; says so where it stands in for a place. */
function areaNamed(context: Context, written: string | undefined): Area {
  if (written === undefined || isCountry(written)) return country;
  const state = stateNamed(context, written);
  if (state === undefined) return country;
  const { code, name } = state;
  if (context.career.wages.occupations.some(({ areas }) => areas[code] !== undefined)) {
    return { code, name };
  }
  context.note(`No wages are held for ${name}; these are of the United States.\n`);
  return country;
}

function isCountry(written: string): boolean {
  return ['us', 'usa', 'united-states'].includes(writtenForm(written));
}

/** The states to compare: "TX,CA,FL", or "all". Throws a Failure (2) for what is no state. */
export function comparedAreas(context: Context, written: string): Area[] {
  const { states, wages } = context.career;
  const held = states.filter(({ code }) =>
    wages.occupations.some(({ areas }) => areas[code] !== undefined),
  );
  if (writtenForm(written) === 'all') return held.map(({ code, name }) => ({ code, name }));
  const areas = written
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => areaNamed(context, each));
  const compared = areas.filter(
    ({ code }, place) =>
      code !== COUNTRY && areas.findIndex((each) => each.code === code) === place,
  );
  if (compared.length > 0) return compared;
  throw usageFailure('--compare names no state.', 'For example: --compare TX,CA,FL, or all.');
}

/** An occupation by its code, its title or a part of it; throws a Failure (2) with the list. */
export function occupationNamed({ career }: Context, written: string): string {
  const { occupations } = career.wages;
  const form = writtenForm(written);
  const titled = occupations.map(({ soc, title }) => ({ soc, title, form: writtenForm(title) }));
  const exact = titled.find((each) => each.soc === written.trim() || each.form === form);
  const part = titled.filter((each) => each.form.includes(form));
  const [only] = part;
  if (exact !== undefined) return exact.soc;
  if (only !== undefined && part.length === 1) return only.soc;
  const close = nearest(
    form,
    titled.map((each) => each.form),
  );
  const meant = part.length > 0 ? part : titled.filter((each) => close.includes(each.form));
  throw usageFailure(
    part.length > 1
      ? `"${written}" can mean ${part.length} occupations.`
      : `There is no occupation "${written}" here.`,
    'Write its code.',
    (meant.length > 0 ? meant : titled).map(({ soc, title }) => `${soc}  ${title}`),
  );
}
