/** How a record is written: readable by a person, the same bytes every time. */

/** The text of a record's file; throws a RangeError for what is nested too deeply to write. */
export function recordText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
