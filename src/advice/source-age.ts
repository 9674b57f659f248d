/** How old a source and the facts that rest on it are, and which have outlived their shelf. */
import type { Shelf, ShelfLives } from '../career/schema/shelf-lives.ts';
import type { Source } from '../career/schema/source.ts';
import type { SourcedFact } from '../career/sourced-facts.ts';
import { addMonths, type Day, dayNumber, daysInMonth, toDay, toNumber } from '../values/day.ts';
import { compareText } from '../values/order.ts';

/**
 * The last day that a written time can mean: "2026-10-08", "2026-10", "May
 * 2025", "2026", "2025/26", and of other texts the last year they name
 * ("2015 edition"). Never later than `seen`; undefined when no time is named.
 */
export function lastDayOf(written: string, seen: Day): Day | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : endOfPeriod(written, seen);
  return day === undefined || day <= seen ? day : seen;
}

function endOfPeriod(written: string, seen: Day): Day | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month) return endOfMonth(Number(month[1]), Number(month[2]));
  const named = /^([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(written);
  const place = months.indexOf(named?.[1] ?? '');
  if (named && place >= 0) return endOfMonth(Number(named[2]), place + 1);
  const year = yearsIn(written).findLast((each) => each <= Number(seen.slice(0, 4)));
  return year === undefined ? undefined : endOfMonth(year, 12);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2019–20" names 2019 and 2020. */
function yearsIn(written: string): number[] {
  return [...written.matchAll(/\b((?:19|20)\d{2})(?:[–/-](\d{2})(?!\d))?/g)].flatMap(
    ([, year = '', short]) =>
      short === undefined ? [Number(year)] : [Number(year), Number(year.slice(0, 2) + short)],
  );
}

function endOfMonth(year: number, month: number): Day {
  return toDay(dayNumber(year, month, daysInMonth(year, month)));
}

export interface DatedSource {
  source: Source;
  day: Day;
  /** `dated`: by the date the page shows; `seen`: undated, so by the day it was read. */
  by: 'dated' | 'seen';
}

/** A source with the day its age is counted from. */
export function dated(source: Source): DatedSource {
  const { asOf, seen } = source;
  const day = asOf === undefined ? undefined : lastDayOf(asOf, seen);
  return day === undefined ? { source, day: seen, by: 'seen' } : { source, day, by: 'dated' };
}

export interface AgedFact {
  fact: SourcedFact;
  shelf: Shelf;
  /** The time the fact is of, or the day of its newest source. */
  day: Day;
  /** The newest source first. */
  sources: DatedSource[];
  /** The last day it is relied on; undefined when it does not grow old. */
  goodUntil: Day | undefined;
}

/** Every fact with its age; throws when data/ names a source or a shelf that it lacks. */
export function agedFacts(
  facts: readonly SourcedFact[],
  register: readonly Source[],
  { shelves }: ShelfLives,
): AgedFact[] {
  const sources = new Map(register.map((source) => [source.id, dated(source)]));
  const known = new Map(shelves.map((shelf) => [shelf.id, shelf]));
  return facts.map((fact) => {
    const cited = fact.sources
      .map((id) => found(sources, id, 'source'))
      .sort((one, other) => compareText(other.day, one.day));
    const shelf =
      fact.shelf === undefined
        ? shortest(cited.map(({ source }) => found(known, source.shelf, 'shelf')))
        : found(known, fact.shelf, 'shelf');
    const day = dayOf(fact, cited);
    return { fact, shelf, day, sources: cited, goodUntil: goodUntil(day, shelf) };
  });
}

function found<T>(table: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = table.get(id);
  if (value === undefined) throw new Error(`data/ has no ${what} "${id}"`);
  return value;
}

/** Of several kinds of source, the one that has to be looked at first. */
function shortest(shelves: readonly Shelf[]): Shelf {
  const [first, ...others] = shelves;
  if (first === undefined) throw new Error('a fact without a source');
  const life = ({ months = Number.POSITIVE_INFINITY }: Shelf) => months;
  return others.reduce((least, each) => (life(each) < life(least) ? each : least), first);
}

function dayOf({ statedFor }: SourcedFact, [newest]: readonly DatedSource[]): Day {
  if (newest === undefined) throw new Error('a fact without a source');
  const stated = statedFor === undefined ? undefined : lastDayOf(statedFor, newest.source.seen);
  return stated ?? newest.day;
}

function goodUntil(day: Day, { months: life }: Shelf): Day | undefined {
  return life === undefined ? undefined : toDay(addMonths(toNumber(day), life));
}

/** True when the fact has outlived its shelf on `today`. */
export function isStale({ goodUntil }: AgedFact, today: Day): boolean {
  return goodUntil !== undefined && goodUntil < today;
}
