/** What was done to the record, as far back as its versions are kept. */
import type { Day } from '../../values/day.ts';
import { storeFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { readRecord } from './found.ts';
import { CHANGED_OUTSIDE } from './revision.ts';
import { keptVersions, recordAt } from './versions.ts';

export interface HistoryEntry {
  /** Null for what was done outside carepath since: the next change makes it a revision. */
  revision: number | null;
  /** Null where nothing says, or where the version is damaged. */
  date: Day | null;
  /** What was done, in words. */
  text: string;
  /** The revision that it took back. */
  undoes: number | null;
  /** The revision that took it back: it stands no more. */
  takenBackBy: number | null;
  /** False where the version is damaged: nothing can be restored from it. */
  readable: boolean;
}

/** The changes to the record at `path`, newest first. Throws a Failure (3) when the record cannot be read. */
export function storedHistory(path: string): HistoryEntry[] {
  return changedOutside(path) ? [outside, ...keptHistory(path)] : keptHistory(path);
}

/** The changes of which a version is kept, newest first; the record itself may be damaged. */
export function keptHistory(path: string): HistoryEntry[] {
  const kept = keptVersions(path);
  const takenBackBy = new Map(kept.flatMap(({ revision, undoes }) => pair(undoes, revision)));
  return kept.map(({ revision, text, date, undoes, readable }) => ({
    revision,
    date: date ?? null,
    text: text ?? (readable ? 'Nothing says what was changed' : 'This version is damaged'),
    undoes: undoes ?? null,
    takenBackBy: takenBackBy.get(revision) ?? null,
    readable,
  }));
}

function pair<T, U>(key: T | undefined, value: U): [T, U][] {
  return key === undefined ? [] : [[key, value]];
}

const outside: HistoryEntry = {
  revision: null,
  date: null,
  text: CHANGED_OUTSIDE,
  undoes: null,
  takenBackBy: null,
  readable: true,
};

/** True when the record at `path` is not what its own revision was. Throws a Failure (3) when it cannot be read. */
export function changedOutside(path: string): boolean {
  const found = readRecord(storeFiles(path));
  const version = found === undefined ? undefined : recordAt(path, found.record.revision);
  return version !== undefined && recordText(version) !== recordText(found?.record);
}
