/**
 * Lays what a user brings over a table of data/. Lists whose entries have an id
 * are merged entry by entry, and the fields given stand in place of those shipped.
 */
import type { Path } from './written-path.ts';

export interface Merged {
  value: unknown;
  changes: Change[];
  /** What keeps an entry from being laid over another; paths lead into what the user brought. */
  problems: { path: Path; message: string }[];
  /** A path into `value` as a path into what the user brought. */
  ownPath: (path: Path) => Path;
}

/** One entry, or some fields of the table itself, that now differ from data/. */
export interface Change {
  /** The entry's id; undefined for fields of the table itself. */
  entry: string | undefined;
  kind: 'changed' | 'added';
  fields: string[];
}

type Entry = Readonly<Record<string, unknown>>;

/** What an entry may go by, the most telling first. */
const identities = ['id', 'code', 'soc', 'skill', 'number'];
/** Fields that are small tables themselves: merged key by key. */
const keyed = new Set(['areas', 'medians', 'targets', 'needs']);

/** A table with what the user brought for it: a list of entries, or an object with lists in it. */
export function merge(shipped: unknown, own: unknown): Merged {
  if (Array.isArray(shipped)) {
    return Array.isArray(own) ? mergeLists(shipped, own) : refused('a list [ … ]');
  }
  return isEntry(shipped) && isEntry(own) ? mergeFields(shipped, own) : refused('an object { … }');
}

function refused(expected: string): Merged {
  const message = `expected ${expected}, as in the file of that name in data/`;
  return { value: undefined, changes: [], problems: [{ path: [], message }], ownPath: same };
}

function same(path: Path): Path {
  return path;
}

function mergeFields(shipped: Entry, own: Entry): Merged {
  const lists = new Map<PropertyKey, Merged>();
  const merged = Object.entries(own).map(([key, brought]): [string, unknown] => {
    const before = shipped[key];
    if (!Array.isArray(before) || !Array.isArray(brought) || identityOf(before) === undefined) {
      return [key, laidOver(key, before, brought)];
    }
    const list = mergeLists(before, brought);
    lists.set(key, list);
    return [key, list.value];
  });
  const value = { ...shipped, ...Object.fromEntries(merged) };
  const fields = changedFields(shipped, value).filter((key) => !lists.has(key));
  return {
    value,
    changes: [
      ...(fields.length === 0 ? [] : [{ entry: undefined, kind: 'changed' as const, fields }]),
      ...[...lists.values()].flatMap(({ changes }) => changes),
    ],
    problems: [...lists].flatMap(([key, { problems }]) =>
      problems.map(({ path, message }) => ({ path: [key, ...path], message })),
    ),
    ownPath: (path) => {
      const list = lists.get(path[0] ?? '');
      return list === undefined ? path : [...path.slice(0, 1), ...list.ownPath(path.slice(1))];
    },
  };
}

function mergeLists(shipped: readonly unknown[], own: readonly unknown[]): Merged {
  const identity = identityOf(shipped) ?? 'id';
  const value: unknown[] = [...shipped];
  /** Place in the merged list → place in the user's. */
  const places = new Map<PropertyKey, number>();
  const changes: Change[] = [];
  const problems: Merged['problems'] = [];
  for (const [place, entry] of own.entries()) {
    const id = isEntry(entry) ? entry[identity] : undefined;
    if (!isEntry(entry) || id === undefined) {
      const message = `has no "${identity}", so nothing says which entry it corrects`;
      problems.push({ path: [place], message });
      continue;
    }
    const at = value.findIndex((each) => isEntry(each) && each[identity] === id);
    if (places.has(at)) {
      problems.push({ path: [place, identity], message: `"${String(id)}" stands here twice` });
      continue;
    }
    const before = value[at];
    places.set(at < 0 ? value.length : at, place);
    if (isEntry(before)) {
      value[at] = mergeEntries(before, entry);
      const fields = changedFields(before, mergeEntries(before, entry));
      if (fields.length > 0) changes.push({ entry: String(id), kind: 'changed', fields });
    } else {
      value.push(entry);
      changes.push({ entry: String(id), kind: 'added', fields: Object.keys(entry) });
    }
  }
  const ownPath = ([place = -1, ...rest]: Path): Path => [places.get(place) ?? place, ...rest];
  return {
    value,
    changes,
    problems,
    ownPath: (path) => (path.length === 0 ? path : ownPath(path)),
  };
}

function mergeEntries(before: Entry, own: Entry): Entry {
  const fields = Object.entries(own).map(([key, brought]): [string, unknown] => [
    key,
    laidOver(key, before[key], brought),
  ]);
  return { ...before, ...Object.fromEntries(fields) };
}

function laidOver(key: string, before: unknown, brought: unknown): unknown {
  return keyed.has(key) && isEntry(before) && isEntry(brought)
    ? { ...before, ...brought }
    : brought;
}

/** The fields that differ; of small tables the rows: "areas.OH". */
function changedFields(before: Entry, after: Entry): string[] {
  return Object.keys(after).flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (key === '$schema' || JSON.stringify(old) === JSON.stringify(now)) return [];
    if (!keyed.has(key) || !isEntry(old) || !isEntry(now)) return [key];
    return changedFields(old, now).map((row) => `${key}.${row}`);
  });
}

/** The field that tells the entries of a list apart; undefined when they have none. */
function identityOf(list: readonly unknown[]): string | undefined {
  return identities.find(
    (name) => list.length > 0 && list.every((each) => isEntry(each) && each[name] !== undefined),
  );
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
