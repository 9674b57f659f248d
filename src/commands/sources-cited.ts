/** Sources by the ids that an answer cites. */
import type { Source } from '../career/schema/source.ts';
import type { Context } from './context.ts';

/** The register's entries for some ids, each once, in the order cited. */
export function sourcesCited(context: Context, ids: Iterable<string>): Source[] {
  const byId = new Map(context.career.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
