/** Check-up of the record's file: there, readable, of a format that this carepath writes. */

import { Failure } from '../../../values/failure.ts';
import { counted } from '../../../values/written-number.ts';
import { entrySections } from '../../edits/sections.ts';
import { type ProgressRecord, RECORD_FORMAT } from '../../record.ts';
import { record as shape } from '../../shape.ts';
import type { StoreFiles } from '../files.ts';
import { readRecord } from '../found.ts';
import { newestKeptRevision } from '../lost.ts';
import type { Finding } from './finding.ts';

export interface ExaminedRecord {
  findings: Finding[];
  /** Undefined where there is none, or none that can be read. */
  record: ProgressRecord | undefined;
}

/** How the record stands. Never throws: what reading throws is what was found. */
export function examineRecord(files: StoreFiles): ExaminedRecord {
  try {
    const found = readRecord(files);
    if (found === undefined) return { findings: [lost(files) ?? none], record: undefined };
    const { record, newer, bytes } = found;
    const findings = newer ? [writtenByNewer(record)] : [readable(record, bytes.length)];
    return { findings: [...findings, ...unknownFields(record)], record };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { findings: [unreadable(error)], record: undefined };
  }
}

const none: Finding = {
  check: 'record',
  status: 'note',
  what: 'there is none yet',
  fix: 'carepath assess makes one, as does carepath add',
};

/** A record that is gone, with its versions still there. */
function lost(files: StoreFiles): Finding | undefined {
  const revision = newestKeptRevision(files.told);
  if (revision === undefined) return undefined;
  return {
    check: 'record',
    status: 'problem',
    what: `${files.told} is gone, and its versions are kept`,
    fix: `carepath restore ${revision} brings the newest back`,
  };
}

function readable(record: ProgressRecord, size: number): Finding {
  const entries = entrySections.reduce((sum, name) => sum + (record[name]?.length ?? 0), 0);
  const parts = [
    `revision ${record.revision}`,
    `format ${record.format}`,
    counted(entries, 'entry', 'entries'),
    counted(size, 'byte'),
  ];
  return { check: 'record', status: 'ok', what: parts.join(', ') };
}

function writtenByNewer({ format }: ProgressRecord): Finding {
  return {
    check: 'record',
    status: 'problem',
    what: `written by a newer carepath in format ${format}; this one writes format ${RECORD_FORMAT}, so it can read the record and not change it`,
    fix: 'update carepath',
  };
}

function unreadable({ details, fix }: Failure): Finding {
  const [first = 'it cannot be read', ...others] = details;
  const more = others.length === 0 ? '' : ` (and ${counted(others.length, 'problem')} more)`;
  const found: Finding = {
    check: 'record',
    status: 'problem',
    what: `cannot be read: ${first}${more}`,
  };
  return fix === undefined ? found : { ...found, fix: fix.replace(/\s*\n\s*/g, ' ') };
}

/** Fields of a newer format, of a slip, or of the person's own. */
function unknownFields(record: ProgressRecord): Finding[] {
  const known = new Set(Object.keys(shape.shape));
  const others = Object.keys(record).filter((name) => !known.has(name));
  if (others.length === 0) return [];
  return [
    {
      check: 'record',
      status: 'note',
      what: `carepath does not know ${others.join(', ')}, and keeps it as it is`,
      fix: 'nothing to do, unless it is a slip',
    },
  ];
}
