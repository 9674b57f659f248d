/** Sources by the ids that an answer cites. */
import type { Source } from '../career/schema/source.ts';
import type { Context } from './context.ts';

/** The register's entries for some ids, each once, in the order cited. */
export function sourcesCited(context: Context, ids: Iterable<string>): Source[] {
  const byId = new Map(context.career.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Every source id anywhere inside a piece of career data, in order. */
export function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : citedIn(inner),
  );
}
