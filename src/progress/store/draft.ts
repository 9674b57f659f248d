/** The draft of a self-assessment beside the record: what was answered so far. */
import { isUtf8 } from 'node:buffer';
import { unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../../values/failure.ts';
import { jsonProblems } from '../../values/json-text.ts';
import { unfinishedPath } from './claim.ts';
import { discard, makeFolder, moveOver, secureFolder, writeWhole } from './disk.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { readBytes } from './record-file.ts';
import { codeOf, writeRefused } from './refusal.ts';

/**
 * The draft beside the record at `path`, for the caller to check; undefined when
 * there is none. Throws a Failure when it cannot be read.
 */
export function readDraft(path: string): unknown {
  const files = storeFiles(path);
  const bytes = bytesOf(files);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) throw damagedDraft(files, ['it is not UTF-8 text']);
  const text = new TextDecoder().decode(bytes);
  const problems = jsonProblems(text);
  if (problems.length > 0) throw damagedDraft(files, problems);
  return JSON.parse(text);
}

/**
 * Replaces the draft in one step, so that a kill leaves the old one or the new.
 * Throws a Failure when the disk refuses, or when the present draft is damaged:
 * answers may still be saved from it by hand.
 */
export async function writeDraft(path: string, content: object): Promise<void> {
  readDraft(path);
  const files = storeFiles(path);
  const unfinished = unfinishedPath(files);
  try {
    makeFolder(files.versions);
    writeWhole(unfinished, recordText(content));
    await moveOver(unfinished, files.draft);
    secureFolder(dirname(files.draft));
  } catch (error) {
    discard(unfinished);
    throw writeRefused(error, { ...files, told: files.draft });
  }
}

/** Removes the draft; nothing happens when there is none. */
export function removeDraft(path: string): void {
  const files = storeFiles(path);
  try {
    unlinkSync(files.draft);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw writeRefused(error, { ...files, told: files.draft });
  }
}

function bytesOf(files: StoreFiles): Uint8Array | undefined {
  try {
    return readBytes(files.draft)?.bytes;
  } catch (error) {
    throw damagedDraft(files, [error instanceof Error ? error.message : String(error)]);
  }
}

function damagedDraft(files: StoreFiles, problems: string[]): Failure {
  return new Failure({
    what: `The draft of your self-assessment at ${files.draft} cannot be read.`,
    details: problems,
    fix: 'Nothing was changed, and your record is not affected. Correct the file by hand, or remove it to start the assessment anew.',
  });
}
