/** Everything that is checked about data/, in one list. */
import { sourceProblems, unbackedFigures } from './backing.ts';
import type { DataFile, Problem } from './files.ts';
import { unreachable } from './reachable.ts';
import { referenceProblems } from './references.ts';
import { shapeProblems } from './shape.ts';

/** What is wrong with these files. Ways are walked only through files that have their shape. */
export function dataProblems(files: DataFile[]): Problem[] {
  const shape = shapeProblems(files);
  return [
    ...shape,
    ...referenceProblems(files),
    ...sourceProblems(files),
    ...unbackedFigures(files),
    ...(shape.length === 0 ? unreachable(files) : []),
  ];
}
