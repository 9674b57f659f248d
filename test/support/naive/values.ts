/** What the independent checker answers with, and what it is told of the world. */
import type { Career } from '../../../src/career/career.ts';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { monthsLater } from './calendar.ts';

export type Value = 'unmet' | 'may' | 'met';
export type Answer = (day: number) => Value;

export interface World {
  record: ProgressRecord | undefined;
  today: number;
  career: Pick<Career, 'credentials' | 'steps'>;
  /** Members of the groups of fields and of kinds of work. */
  groups: Record<string, readonly string[]>;
  /** Levels of education, lowest first. */
  levels: readonly string[];
  /** The credentials whose rules are being judged, the innermost last; none for a rung or a step. */
  judging: readonly string[];
}

/** Where a requirement stands. */
export interface Place {
  /** The parts of the `all` around it, for "after the degree". */
  beside: readonly Requirement[];
  confidence: string | undefined;
}

const ORDER: Value[] = ['unmet', 'may', 'met'];

/** The worst of several; of none, met. */
export function lowest(values: readonly Value[]): Value {
  return ORDER.find((value) => values.includes(value)) ?? 'met';
}

/** The best of several; of none, unmet. */
export function highest(values: readonly Value[]): Value {
  return ORDER.findLast((value) => values.includes(value)) ?? 'unmet';
}

/** Yes, no, or not told. */
export function toldOf(fact: boolean | undefined): Value {
  if (fact === undefined) return 'may';
  return fact ? 'met' : 'unmet';
}

/** True when one of the ids is one of those asked for, groups spelled out. */
export function amongst(ids: readonly string[], asked: readonly string[], world: World): boolean {
  const members = asked.flatMap((name) => world.groups[name] ?? [name]);
  return ids.some((id) => members.includes(id));
}

/** The answer to a question, the person's or the issuer's. */
export function answered(key: string, { record }: World): boolean | undefined {
  const told = record?.confirmations?.[key];
  return typeof told === 'object' ? told.value : told;
}

/** What the issuer of the credential being judged said of one thing about one entry of the record. */
export function issuerSays(entry: string, about: string, world: World): boolean | undefined {
  const credential = world.judging.at(-1);
  return credential === undefined ? undefined : answered(`${credential}/${entry}/${about}`, world);
}

/** The first day of the window that ends on this day; without one, the beginning of time. */
export function windowStart(day: number, years: number | undefined): number {
  return years === undefined ? Number.NEGATIVE_INFINITY : monthsLater(day, -Math.round(12 * years));
}
