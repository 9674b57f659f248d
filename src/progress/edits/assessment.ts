/** One assessment as one change: the sections it asked for, its ratings, its snapshot. */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../values/day.ts';
import { counted } from '../../values/written-number.ts';
import { type Answers, listSections, NO_ID } from '../answers/answers.ts';
import type { Edit } from '../edit.ts';
import type { Assessment, Profile, ProgressRecord, SkillRating } from '../record.ts';
import { knownFields, ownFields } from './own-fields.ts';
import { type EntryOf, nextId } from './sections.ts';

const SELF = 'self';

type ListSection = (typeof listSections)[number];

/**
 * The record with these answers. Sections that the answers name are replaced,
 * ratings and the snapshot are appended. The record itself comes back when
 * nothing is different, so that the same answers twice are one change.
 */
export function assessmentEdit(record: ProgressRecord, answers: Answers, today: Day): Edit {
  const after: ProgressRecord = { ...record };
  if (answers.profile !== undefined) after.profile = newProfile(record.profile, answers.profile);
  for (const section of listSections) {
    const entries = answers[section];
    if (entries !== undefined)
      Object.assign(after, { [section]: withIds(record, section, entries) });
  }
  if (answers.confirmations !== undefined) after.confirmations = answers.confirmations;
  const ratings = newRatings(record, answers, today);
  if (ratings.length > 0) after.skills = [...(record.skills ?? []), ...ratings];
  const snapshot = snapshotOf(answers, today);
  if (snapshot !== undefined && !isDeepStrictEqual(record.assessments?.at(-1), snapshot)) {
    after.assessments = [...(record.assessments ?? []), snapshot];
  }
  return {
    record: isDeepStrictEqual(record, after) ? record : after,
    text: `Took the assessment: ${told(answers)}`,
  };
}

const asked = ['name', 'state', 'track', 'goal', 'hoursPerWeek', 'budget'] as const;

/** What this carepath does not ask for stays. */
function newProfile(before: Profile | undefined, given: Profile): Profile {
  const kept: Profile = { ...before };
  for (const field of asked) delete kept[field];
  return { ...kept, ...given };
}

/**
 * An entry that says what an old one said keeps its id; others get the next one
 * free. Fields that carepath does not know stay with the id, as no answer names them.
 */
function withIds<Section extends ListSection>(
  record: ProgressRecord,
  section: Section,
  entries: readonly EntryOf<Section>[],
): EntryOf<Section>[] {
  const old: readonly EntryOf<ListSection>[] = record[section] ?? [];
  const result: EntryOf<Section>[] = [];
  const taken = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    const same = old.find((each) => !taken.has(each.id) && saysTheSame(section, each, entry));
    const id = entry.id !== NO_ID ? entry.id : (same?.id ?? freeId(record, section, old, result));
    const before = old.find((each) => each.id === id);
    taken.add(id);
    result.push({ ...(before && ownFields(section, before)), ...entry, id });
  }
  return result;
}

function saysTheSame(section: ListSection, old: object, entry: object): boolean {
  return isDeepStrictEqual(
    { ...knownFields(section, old), id: NO_ID },
    knownFields(section, entry),
  );
}

/** Free among the old entries too, so that an id never comes to mean something else. */
function freeId(
  record: ProgressRecord,
  section: ListSection,
  old: readonly { id: string }[],
  added: readonly { id: string }[],
): string {
  return nextId({ ...record, [section]: [...old, ...added] }, section);
}

function newRatings(record: ProgressRecord, { skills = {} }: Answers, today: Day): SkillRating[] {
  const own = (record.skills ?? []).filter(({ by }) => by === SELF);
  return Object.entries(skills)
    .map(([skill, answer]): SkillRating => ({ skill, ...answer, date: today, by: SELF }))
    .filter((rating) => {
      const last = own.findLast(({ skill }) => skill === rating.skill);
      return !isDeepStrictEqual(last, rating);
    });
}

/** Facts alone are no assessment to look back at. */
function snapshotOf({ skills, fit }: Answers, today: Day): Assessment | undefined {
  if (skills === undefined && fit === undefined) return undefined;
  const levels = Object.entries(skills ?? {}).map(([skill, { level }]) => [skill, level]);
  return {
    date: today,
    levels: Object.fromEntries(levels),
    ...(fit === undefined ? {} : { fit }),
  };
}

/** "profile, 2 jobs, 24 skills". */
function told({
  profile,
  education,
  credentials,
  experience,
  confirmations,
  fit,
  skills,
}: Answers) {
  const parts = [
    profile === undefined ? '' : 'profile',
    education === undefined ? '' : counted(education.length, 'school'),
    credentials === undefined ? '' : counted(credentials.length, 'credential'),
    experience === undefined ? '' : counted(experience.length, 'job'),
    confirmations === undefined ? '' : 'confirmations',
    fit === undefined ? '' : 'fit',
    skills === undefined ? '' : counted(Object.keys(skills).length, 'skill'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing answered';
}
