/** Check-up of a person's store: the record and every file beside it. */

import type { ProgressRecord } from '../record.ts';
import { examineBeside } from './examine/beside.ts';
import type { Finding } from './examine/finding.ts';
import { examinePlace } from './examine/place.ts';
import { examineRecord } from './examine/record.ts';
import { storeFiles } from './files.ts';

export interface Examination {
  findings: Finding[];
  /** Undefined where there is none, or none that can be read. */
  record: ProgressRecord | undefined;
}

/** How the store of the record at `path` stands. Changes nothing. */
export async function examineStore(path: string): Promise<Examination> {
  const files = storeFiles(path);
  const { findings, record } = examineRecord(files);
  return {
    findings: [...findings, ...examinePlace(files), ...(await examineBeside(files, record))],
    record,
  };
}
