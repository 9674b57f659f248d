/** Taking back one command at a time. */
import { Failure } from '../../values/failure.ts';
import type { Edit } from '../edit.ts';
import { emptyRecord, type ProgressRecord } from '../record.ts';
import { storeFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { CHANGED_OUTSIDE } from './revision.ts';
import { KEPT_VERSIONS, openVersions, recordAt } from './versions.ts';

/**
 * The edit that takes back the last change not yet taken back, for `changeStored`
 * or a dry run. An undo is a change like any other, marked with the revision it
 * took back; so the next one steps over both, and repeated undo walks back
 * without going in circles. Throws a Failure when nothing is left to take back,
 * or the version it needs is no longer kept.
 */
export function undoEdit(path: string): (record: ProgressRecord) => Edit {
  return (record) => {
    const kept = recordAt(path, record.revision);
    if (kept !== undefined && recordText(kept) !== recordText(record)) {
      // A dry run sees what was changed by hand before the store has kept it.
      return takingBack(CHANGED_OUTSIDE, record.revision + 1, kept);
    }
    const { revision, change } = lastStanding(path, record);
    const text = change?.text ?? '';
    return takingBack(text, revision, before(path, revision, text));
  };
}

function takingBack(text: string, undoes: number, record: ProgressRecord): Edit {
  return { record, text: `Took back: ${text}`, undoes };
}

/** The record as it was right after the last change that stands. */
function lastStanding(path: string, record: ProgressRecord): ProgressRecord {
  let standing = record;
  while (standing.change?.undoes !== undefined) {
    standing = before(path, standing.change.undoes, standing.change.text);
  }
  if (standing.revision > 0 && standing.change !== undefined) return standing;
  throw new Failure({ what: 'There is nothing to take back.' });
}

/** The record before a revision. */
function before(path: string, revision: number, change: string): ProgressRecord {
  const kept = recordAt(path, revision - 1);
  if (kept !== undefined) return kept;
  if (revision === 1) return emptyRecord();
  openVersions(storeFiles(path));
  throw new Failure({
    what: `This cannot be taken back: "${change}". The version before it is no longer kept.`,
    details: [`carepath keeps the last ${KEPT_VERSIONS} versions.`],
    fix: 'Nothing was changed. Correct the entry itself, or remove it.',
  });
}
