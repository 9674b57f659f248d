/** A source in a line: what it is, whose, how old, where. */
import type { Source } from '../career/schema/source.ts';
import { writtenDay } from '../values/written-day.ts';

/** "OEWS May 2025 (BLS, as of 2026-05-15) https://…". */
export function sourceLine({ title, publisher, url, asOf, seen }: Source): string {
  const age = asOf === undefined ? `undated, seen ${writtenDay(seen)}` : `as of ${asOf}`;
  return `${title} (${publisher}, ${age})${url === undefined ? '' : ` ${url}`}`;
}
