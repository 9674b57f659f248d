/** The fields that entries of a section have. */
import type { EntrySection } from '../edits/sections.ts';
import { always, type EntryKindName, entryKinds } from './entry-kinds.ts';
import { type EntryField, flagOf } from './field.ts';
import { milestoneFields } from './milestone.ts';

/** The fields that can be told of an entry, or of a milestone; a note and evidence go with everything. */
export function fieldsOf(section: EntrySection | 'milestones'): readonly EntryField[] {
  if (section === 'milestones') return [...milestoneFields, ...always];
  const kind = kindOf(section);
  return kind === undefined ? always : entryKinds[kind].fields;
}

/** What `carepath add` calls entries of a section; undefined for those that it does not take. */
export function kindOf(section: EntrySection): EntryKindName | undefined {
  const names = Object.keys(entryKinds) as EntryKindName[];
  return names.find((name) => entryKinds[name].section === section);
}

/** Every field of every section, one for each flag: what `carepath edit` takes. */
export function allFields(): EntryField[] {
  const all = [...Object.values(entryKinds).flatMap((kind) => kind.fields), ...milestoneFields];
  const byFlag = new Map<string, EntryField>();
  for (const field of all) {
    const about = shared[field.name] ?? field.about;
    if (!byFlag.has(flagOf(field))) byFlag.set(flagOf(field), { ...field, about });
  }
  return [...byFlag.values()];
}

/** What is said of fields that several kinds of entry have. */
const shared: Readonly<Record<string, string>> = {
  title: 'the title of a job, a degree or a course',
  from: 'the first day of a study or a job',
  date: 'the day of an exam, a course or a milestone',
};
