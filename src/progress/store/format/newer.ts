/**
 * Reading what a newer carepath wrote. Its new ids and shapes would be taken for
 * damage, so the entries that carry them are left out; as such a record is never
 * written, nothing is lost.
 */
import { recordIssues, writtenPath } from './problems.ts';

/**
 * The value without the entries that this format does not know, and their paths.
 * A problem outside any section stays; the caller's check will find it.
 */
export function withoutUnknown(value: unknown): { kept: unknown; leftOut: string[] } {
  const places = new Map<string, readonly PropertyKey[]>();
  for (const { path } of recordIssues(value)) {
    const entry = path.slice(0, path[0] === 'change' ? 1 : 2);
    places.set(JSON.stringify(entry), entry);
  }
  // Sections first, then keys, last entries before first, so that indexes stay true.
  const entries = [...places.values()].filter(([section]) => !NEEDED.has(section));
  const kept = structuredClone(value);
  for (const entry of entries.reverse()) remove(kept, entry);
  return { kept, leftOut: entries.reverse().map(writtenPath) };
}

/** Without these it is no record at all. */
const NEEDED: ReadonlySet<PropertyKey | undefined> = new Set(['format', 'revision', undefined]);

function remove(inside: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (typeof inside !== 'object' || inside === null || key === undefined) return;
  if (rest.length > 0) remove(Reflect.get(inside, key), rest);
  else if (Array.isArray(inside)) inside.splice(Number(key), 1);
  else Reflect.deleteProperty(inside, key);
}
