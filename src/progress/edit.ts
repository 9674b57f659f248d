/** A change to the record as a value: `--dry-run` prints it, the store applies it. */
import type { ProgressRecord } from './record.ts';

export interface Edit {
  /** The record as it will be; revision and change are the store's to set. */
  record: ProgressRecord;
  /** What changes, in words, one line: "Added experience e3k: Care coordinator at St. Ann". */
  text: string;
  /** The revision that this edit takes back; only undo sets it. */
  undoes?: number;
}
