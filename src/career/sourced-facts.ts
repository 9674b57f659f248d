/** Every fact in data/ that names where it comes from, with the place it stands at. */
import type { Confidence } from './schema/basics.ts';
import type { ShelfLives } from './schema/shelf-lives.ts';

/** The tables of data/ by name, as `Career.everything` holds them. */
export type Tables = ReadonlyMap<string, unknown>;

export interface SourcedFact {
  /** The file below data/: "credentials/ccm.json". */
  file: string;
  /** The way inside the file: "programs[adn].cost.low"; "" where the file is one fact. */
  path: string;
  sources: readonly string[];
  confidence: Confidence | undefined;
  /** The time the fact itself says it is of, as written: "2026", "2025/26", "2026-10". */
  statedFor: string | undefined;
  /** The shelf that its place names; undefined where its sources decide. */
  shelf: string | undefined;
}

type Entry = Record<string, unknown>;

/** All of them, file by file. */
export function sourcedFacts(tables: Tables, { facts }: ShelfLives): SourcedFact[] {
  return [...tables].flatMap(([table, content]) => {
    const places = facts.filter((each) => each.table === table);
    if (!Array.isArray(content)) return factsIn(`${table}.json`, content, places);
    return content.flatMap((entry) =>
      factsIn(`${table}/${String(Object(entry).id)}.json`, entry, places),
    );
  });
}

function factsIn(file: string, content: unknown, places: ShelfLives['facts']): SourcedFact[] {
  const found: SourcedFact[] = [];
  const walk = (value: unknown, path: string, around: Entry | undefined) => {
    if (typeof value !== 'object' || value === null) return;
    const own: Entry | undefined = Array.isArray(value) ? undefined : { ...value };
    const place = placeOf(path, places);
    const at = { file, path, shelf: place?.shelf };
    const sourced = own !== undefined && isCited(own.sources) ? own : undefined;
    if (sourced !== undefined) found.push(factFrom(sourced, at));
    else if (
      around !== undefined &&
      path !== '' &&
      place?.path === bare(path) &&
      !citesInside(value)
    ) {
      // Windows stand inside an exam and grow old sooner than it does.
      found.push({ ...factFrom(around, at), confidence: undefined, statedFor: undefined });
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, step(path, key, value, inner), sourced ?? around);
    }
  };
  walk(content, '', undefined);
  return found;
}

function factFrom(entry: Entry, place: Pick<SourcedFact, 'file' | 'path' | 'shelf'>): SourcedFact {
  const { sources, checkedSources, confidence } = entry;
  return {
    ...place,
    sources: [sources, checkedSources].flatMap((ids) =>
      Array.isArray(ids) ? ids.map(String) : [],
    ),
    confidence: confidences.find((each) => each === confidence),
    statedFor: statedFor(entry),
  };
}

/** True as well for an empty list: it states nothing. */
function citesInside(value: object): boolean {
  if (Object.keys(value).length === 0) return true;
  return Object.entries(value).some(
    ([key, inner]: [string, unknown]) =>
      key === 'sources' || (typeof inner === 'object' && inner !== null && citesInside(inner)),
  );
}

/** Ids of sources, and not the register of them. */
function isCited(sources: unknown): boolean {
  return Array.isArray(sources) && sources.every((each) => typeof each === 'string');
}

const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** The day it was published says more than the year it counts. */
function statedFor({ published, asOf, year }: Entry): string | undefined {
  const stated = [published, asOf, year].find((each) => each !== undefined);
  return stated === undefined ? undefined : String(stated);
}

/** The declared place that a path lies in, the closest one. */
function placeOf(
  path: string,
  places: ShelfLives['facts'],
): ShelfLives['facts'][number] | undefined {
  const inside = (outer: string) =>
    outer === '' || bare(path) === outer || bare(path).startsWith(`${outer}.`);
  return places
    .filter((each) => inside(each.path))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

/** Without places in lists: "programs[adn].cost.low" → "programs.cost.low". */
function bare(path: string): string {
  return path.replace(/\[[^\]]*\]/g, '');
}

function step(path: string, key: string, list: object, inner: unknown): string {
  if (!Array.isArray(list)) return path === '' ? key : `${path}.${key}`;
  return `${path}[${nameOf(inner) ?? key}]`;
}

/** What an entry of a list goes by; undefined where only its place tells it apart. */
function nameOf(entry: unknown): string | undefined {
  const { id, code, soc, number } = Object(entry);
  const name = [id, code, soc, number].find((each) => each !== undefined);
  return name === undefined ? undefined : String(name);
}
