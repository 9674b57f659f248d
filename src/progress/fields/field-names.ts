/** The names that may be written for the values of a field. */
import type { Career } from '../../career/career.ts';
import {
  namesInTable,
  namesOfCredentials,
  type WrittenNames,
  writtenForm,
} from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import { aliases } from './aliases.ts';
import type { WordTable } from './field.ts';

/** The tables of the career that names are taken from. */
export type NameSource = Pick<Career, 'credentials' | 'rungs' | 'states'>;

/** Names of a table of the vocabulary, by id, label or alias. */
export function wordNames(table: WordTable): WrittenNames {
  return new Map([...namesInTable(vocabulary[table]), ...Object.entries(aliases[table] ?? {})]);
}

/** Exams of their own, and those that are named like the certification they are for. */
export function examNames(career: NameSource): WrittenNames {
  const licenses = new Set(
    career.credentials.filter(({ kind }) => kind === 'license').map(({ id }) => id),
  );
  const certifications = [...namesOfCredentials(career)].filter(([, id]) => !licenses.has(id));
  return new Map([...certifications, ...namesInTable(vocabulary.exams)]);
}

/** What one may aim for: a rung or a credential. */
export function goalNames(career: NameSource): WrittenNames {
  const rungs = career.rungs.flatMap(({ id, name }): [string, string][] => [
    [writtenForm(name), id],
    [id, id],
  ]);
  return new Map([...namesOfCredentials(career), ...rungs]);
}
