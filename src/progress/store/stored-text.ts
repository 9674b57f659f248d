/** The record's text as it may leave the store. */
import { harmlessJson } from '../../values/harmless.ts';
import { storeFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { readRecord } from './found.ts';

export interface StoredText {
  readonly text: string;
  readonly revision: number;
}

/**
 * The record at `path` as text, undefined when there is none. One written by a
 * newer carepath comes as its file has it, as what this one cannot read must not
 * get lost. Either drives no terminal. Throws a Failure (3) when the record cannot be read.
 */
export function storedText(path: string): StoredText | undefined {
  const found = readRecord(storeFiles(path));
  if (found === undefined) return undefined;
  const text = found.newer ? new TextDecoder().decode(found.bytes) : recordText(found.record);
  return { text: harmlessJson(text), revision: found.record.revision };
}
