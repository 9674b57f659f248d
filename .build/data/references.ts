/** Does every id that a file names exist? */
import { registersOf, unknownIds } from '../../src/career/references.ts';
import { writtenPath } from '../../src/career/written-path.ts';
import type { DataFile, Problem } from './files.ts';

/** Ids that are named and that no file defines. */
export function referenceProblems(files: DataFile[]): Problem[] {
  const known = registersOf(tablesOf(files));
  return files.flatMap(({ file, content }) =>
    unknownIds(content, tableOf(file), known).map(({ path, register, id }) => ({
      file,
      path: writtenPath(path),
      message: `there is no ${register} "${id}"`,
    })),
  );
}

/** The tables by name, a folder being a list of its files. */
function tablesOf(files: DataFile[]): Map<string, unknown> {
  const tables = new Map<string, unknown>(
    files.map(({ file, content }) => [tableOf(file), content]),
  );
  const credentials = files.filter(({ file }) => tableOf(file) === 'credentials');
  return tables.set(
    'credentials',
    credentials.map(({ content }) => content),
  );
}

/** "data/credentials/ccm.json" → "credentials". */
function tableOf(file: string): string {
  return file.replace(/^data\//, '').replace(/\/.*|\.json$/, '');
}
