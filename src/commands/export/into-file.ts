/** An export goes into a file that only its owner may open, where one is asked for. */
import { writeDocument } from '../../progress/store/document-file.ts';
import type { Context } from '../context.ts';

/**
 * Writes the text to the file and resolves to its full path; to undefined, with
 * nothing written, where none is named or it is standard output. Throws a
 * Failure (1) as `writeDocument` does.
 */
export async function intoFile(
  { io, global, recordPath }: Context,
  text: string,
  output = '-',
): Promise<string | undefined> {
  if (output === '-') return undefined;
  return writeDocument(output, text, {
    cwd: io.cwd,
    replace: global.yes,
    record: recordPath,
    ownerOnly: true,
  });
}
