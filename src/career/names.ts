/** What ids are called in a sentence, and which id a written name means. */
import { idForm } from '../values/nearest.ts';
import type { Career } from './career.ts';
import { vocabulary } from './vocabulary.ts';

/** An id → its name in a sentence: "RN license", "CCM", "NCLEX-RN"; an unknown id is its own name. */
export type NameOf = (id: string) => string;

/** Names of credentials and exams; the table is read when the first name is asked for. */
export function namesIn(career: Pick<Career, 'credentials'>): NameOf {
  const exams = new Map<string, string>(Object.entries(vocabulary.exams));
  return (id) => {
    const exam = exams.get(id);
    if (exam !== undefined) return exam;
    const credential = career.credentials.find((each) => each.id === id);
    if (credential === undefined) return id;
    const { abbreviation, kind } = credential;
    return kind === 'license' ? `${abbreviation} license` : abbreviation;
  };
}

/** Names a person may write → the id they mean. */
export type WrittenNames = ReadonlyMap<string, string>;

/** Written names of a table of the vocabulary: its ids and its labels. */
export function namesInTable(table: Readonly<Record<string, string>>): WrittenNames {
  return new Map(
    Object.entries(table).flatMap(([id, label]) => [
      [writtenForm(label), id],
      [id, id],
    ]),
  );
}

/** Written names of credentials: ids, abbreviations, aliases, full names. */
export function namesOfCredentials(career: Pick<Career, 'credentials'>): WrittenNames {
  const names = new Map<string, string>();
  for (const { id, name, abbreviation, aliases = [] } of career.credentials) {
    for (const each of [name, abbreviation, ...aliases]) names.set(writtenForm(each), id);
  }
  for (const { id } of career.credentials) names.set(id, id);
  return names;
}

/** Written names of the states, the district and the territories: codes and names. */
export function namesOfStates(career: Pick<Career, 'states'>): WrittenNames {
  return new Map(
    career.states.flatMap(({ code, name }) => [
      [writtenForm(name), code],
      [writtenForm(code), code],
    ]),
  );
}

/** The form in which names are compared: lower case, words joined by hyphens, no other signs. */
export function writtenForm(written: string): string {
  return idForm(written.replace(/['’]/g, '').replace(/[.,()]/g, ' '))
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
