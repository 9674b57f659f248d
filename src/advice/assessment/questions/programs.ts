/** Which programs lead to a level in a field: what "Which program was it?" offers. */
import {
  type EducationLevel,
  type Field,
  type ProgramId,
  vocabulary,
} from '../../../career/vocabulary.ts';
import type { Option } from '../question.ts';

const programs: readonly [EducationLevel, Field, ProgramId[]][] = [
  ['certificate', 'nursing', ['cna-training', 'lpn']],
  ['certificate', 'medical-assisting', ['ma-certificate']],
  ['certificate', 'public-health', ['chw-training']],
  ['certificate', 'health-other', ['chw-training', 'cna-training', 'ma-certificate']],
  ['certificate', 'human-services', ['chw-training']],
  ['diploma', 'nursing', ['lpn', 'rn-diploma']],
  ['diploma', 'medical-assisting', ['ma-certificate']],
  ['associate', 'nursing', ['adn', 'lpn-to-rn']],
  ['bachelor', 'nursing', ['bsn', 'rn-to-bsn', 'accelerated-bsn']],
  ['bachelor', 'social-work', ['bsw']],
  ['bachelor', 'health-administration', ['bachelor-health-administration']],
  ['bachelor', 'public-health', ['bachelor-public-health']],
  ['master', 'nursing', ['msn']],
  ['master', 'social-work', ['msw', 'msw-advanced']],
  ['master', 'health-administration', ['mha']],
];

/** The programs to choose from; empty where none is known for the level and field. */
export function programsFor(level: EducationLevel, field: Field | undefined): Option[] {
  const row = programs.find((each) => each[0] === level && each[1] === field);
  return (row?.[2] ?? []).map((value) => ({ value, label: vocabulary.programs[value] }));
}

/** Degrees that name one program and no other: a bachelor's in social work is a BSW. */
const certain: readonly ProgramId[] = ['bsw', 'msn', 'mha'];

/** The program that level and field leave no doubt about. */
export function impliedProgram(level: unknown, field: unknown): ProgramId | undefined {
  const row = programs.find((each) => each[0] === level && each[1] === field);
  const only = row?.[2].length === 1 ? row[2][0] : undefined;
  return only !== undefined && certain.includes(only) ? only : undefined;
}
