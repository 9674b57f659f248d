/**
 * The ids the field speaks in, as types. The words themselves stand in
 * data/vocabulary.json, so that a contributor adds a setting or a kind of work
 * in one place and the compiler learns it from there.
 */
import words from '../../data/vocabulary.json' with { type: 'json' };

export const vocabulary = words;

export type Track = keyof typeof words.tracks;
export type RungId = 'entry' | 'coordinator' | 'senior' | 'manager' | 'director' | 'executive';
export type CredentialStatus = keyof typeof words.credentialStatuses;
export type EducationLevel = keyof typeof words.educationLevels;
export type Field = keyof typeof words.fields;
export type FieldGroup = keyof typeof words.fieldGroups;
export type ProgramId = keyof typeof words.programs;
export type ExperienceKind = keyof typeof words.experienceKinds;
export type KindGroup = keyof typeof words.kindGroups;
export type Setting = keyof typeof words.settings;
export type Topic = keyof typeof words.topics;
export type Population = keyof typeof words.populations;

/** The ids of a table of the vocabulary, in its order. */
export function idsOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}

/** The education levels from lowest to highest; their order is the order in data. */
export const educationLevels: EducationLevel[] = idsOf(words.educationLevels);

/** True when `level` is `least` or higher. */
export function atLeastLevel(level: EducationLevel, least: EducationLevel): boolean {
  return educationLevels.indexOf(level) >= educationLevels.indexOf(least);
}

/** The fields meant by a list that may name groups ("health"); a group that is also a field stands for the group. */
export function expandFields(named: readonly (Field | FieldGroup)[]): Set<Field> {
  const groups = words.fieldGroups as Record<string, string[]>;
  return new Set(named.flatMap((name) => (groups[name] ?? [name]) as Field[]));
}

/** The kinds of work meant by a list that may name groups ("coordinating"). */
export function expandKinds(
  named: readonly (ExperienceKind | KindGroup)[],
): ReadonlySet<ExperienceKind> {
  const found = expanded.get(named);
  if (found !== undefined) return found;
  const groups = words.kindGroups as Record<string, string[]>;
  const kinds = new Set(named.flatMap((name) => (groups[name] ?? [name]) as ExperienceKind[]));
  expanded.set(named, kinds);
  return kinds;
}

/** A rule's own list is expanded once, not for every job. */
const expanded = new WeakMap<object, ReadonlySet<ExperienceKind>>();
