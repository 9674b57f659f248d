/** Fields of an entry that carepath does not know: the person's own, or those of another program. */
import type { listSections } from '../answers/answers.ts';
import { education, experience, heldCredential } from '../shape.ts';

type ListSection = (typeof listSections)[number];

const known: Record<ListSection, ReadonlySet<string>> = {
  education: new Set(Object.keys(education.shape)),
  credentials: new Set(Object.keys(heldCredential.shape)),
  experience: new Set(Object.keys(experience.shape)),
};

/** The fields of the entry that carepath does not know. */
export function ownFields(section: ListSection, entry: object): Record<string, unknown> {
  return fieldsWhere(entry, (name) => !known[section].has(name));
}

/** The entry without them. */
export function knownFields(section: ListSection, entry: object): Record<string, unknown> {
  return fieldsWhere(entry, (name) => known[section].has(name));
}

function fieldsWhere(entry: object, wanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => wanted(name)));
}
