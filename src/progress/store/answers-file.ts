/** The text of a file of answers, wherever the person keeps it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageFailure } from '../../values/failure.ts';
import { codeOf } from './refusal.ts';

/** The text of `file`, seen from the folder `cwd`. Throws a Failure (2) when it cannot be read. */
export function answersText(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT';
    throw usageFailure(
      missing ? `There is no file ${file}.` : `${file} cannot be read.`,
      'Give --answers a file of answers, or - for standard input.',
      missing || !(error instanceof Error) ? [] : [error.message],
    );
  }
}
