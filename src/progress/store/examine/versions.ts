/** Check-up of the kept versions, and of how the record stands to them. */
import type { ProgressRecord } from '../../record.ts';
import type { StoreFiles } from '../files.ts';
import { changedOutside } from '../history.ts';
import { KEPT_VERSIONS, type KeptVersion, keptVersions } from '../versions.ts';
import type { Finding } from './finding.ts';

/** How many versions are kept, which are damaged, and whether the record stands at the newest. */
export function examineVersions(files: StoreFiles, record: ProgressRecord | undefined): Finding[] {
  const check = 'versions';
  const kept = keptOrNot(files);
  if (kept === undefined) {
    const what = `${files.versions} cannot be opened`;
    return [{ check, status: 'problem', what, fix: 'make it a folder that you may read' }];
  }
  if (kept.length === 0) return [{ check, status: 'ok', what: 'none yet' }];
  const [newest, oldest] = [kept[0]?.revision, kept.at(-1)?.revision];
  const span = newest === oldest ? `revision ${newest}` : `revisions ${oldest} to ${newest}`;
  const count = `${kept.length} of the last ${KEPT_VERSIONS} kept: ${span}`;
  return [
    { check, status: 'ok', what: count },
    ...damaged(kept),
    ...(record === undefined ? [] : unsettled(files, record, newest)),
  ];
}

function keptOrNot(files: StoreFiles): KeptVersion[] | undefined {
  try {
    return keptVersions(files.told);
  } catch {
    return undefined;
  }
}

function damaged(kept: readonly KeptVersion[]): Finding[] {
  const found = kept.filter(({ readable }) => !readable).map(({ revision }) => revision);
  if (found.length === 0) return [];
  return [
    {
      check: 'versions',
      status: 'note',
      what: `damaged: ${found.join(', ')}; carepath cannot go back to them`,
      fix: 'nothing to do, unless many are: then check the disk',
    },
  ];
}

/** A command was cut off, or the record was changed by hand: the next change sees to it. */
function unsettled(
  files: StoreFiles,
  { revision }: ProgressRecord,
  newest: number | undefined,
): Finding[] {
  const behind = newest !== undefined && revision < newest;
  if (!behind && !changedOutside(files.told)) return [];
  return [
    {
      check: 'versions',
      status: 'note',
      what: behind
        ? `the record stands at revision ${revision}, behind the newest version`
        : `the record was changed outside carepath since revision ${revision}`,
      fix: behind
        ? 'nothing to do: the next change settles it'
        : 'nothing to do: the next change keeps it as a revision of its own',
    },
  ];
}
