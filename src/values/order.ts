/** Order that is the same on every machine: by code unit, never by locale. */

/** Negative when `one` comes first, 0 when they are equal; days and ids sort by it as they should. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
