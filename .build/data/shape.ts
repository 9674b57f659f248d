/** Has each file the shape that its "$schema" names? */
import { problemsIn } from '../../src/career/schema/problems.ts';
import { tables } from '../../src/career/schema/tables.ts';
import { writtenPath } from '../../src/career/written-path.ts';
import type { DataFile, Problem } from './files.ts';

/** What keeps each file from having its shape, in words a contributor can act on. */
export function shapeProblems(files: DataFile[]): Problem[] {
  return files.flatMap(({ file, content }) => {
    const name = schemaName(content);
    const depth = file.split('/').length - 2;
    const link = `${depth === 0 ? './' : '../'.repeat(depth)}schema/${name}.schema.json`;
    const schema = name === undefined ? undefined : tables[name];
    if (schema === undefined || !linksTo(content, link)) {
      const known = Object.keys(tables).join(', ');
      return [{ file, path: '$schema', message: `names no schema of data/schema: ${known}` }];
    }
    const problems = problemsIn(schema, content);
    return problems.map(({ path, message }) => ({ file, path: writtenPath(path), message }));
  });
}

function schemaName(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null || !('$schema' in content)) return undefined;
  return /([^/]+)\.schema\.json$/.exec(String(content.$schema))?.[1];
}

function linksTo(content: unknown, link: string): boolean {
  return typeof content === 'object' && content !== null && '$schema' in content
    ? content.$schema === link
    : false;
}
