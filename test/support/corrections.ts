/** Folders of corrections, as a user brings them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCareer } from '../../src/career/career.ts';
import { loadOwnData } from '../../src/career/override.ts';
import { Failure } from '../../src/values/failure.ts';

/** File name below the folder → what is in it; a string is written as it stands. */
export type Files = Record<string, unknown>;

/** A folder with these files, removed when the test is over. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'carepath-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** What a folder of corrections makes of the career. */
export async function corrected(files: Files) {
  const own = await loadOwnData(folderWith(files), '/');
  return { own, career: loadCareer(own.tables) };
}

/** The refusal of a folder; throws when nothing was refused. */
export async function refused(files: Files): Promise<Failure> {
  const error: unknown = await loadOwnData(folderWith(files), '/').catch((thrown) => thrown);
  if (error instanceof Failure) return error;
  throw new Error('nothing was refused');
}

/** A fee that is sound. */
export const fee = {
  what: 'total',
  label: 'Application and exam',
  usd: 445,
  year: 2027,
  sources: ['ccmc-faqs'],
  confidence: 'high',
};
