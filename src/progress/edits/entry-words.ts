/** An entry of the record in a few words: in what is said about a change, and to find it by. */
import type { NameOf } from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type { Day } from '../../values/day.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import type { EntryOf, EntrySection } from './sections.ts';

/** What it takes to speak about entries. */
export interface Telling {
  today: Day;
  nameOf: NameOf;
}

type Words = { [Section in EntrySection]: (entry: EntryOf<Section>, told: Telling) => string[] };

const words: Words = {
  education: ({ title, program, level, field, school, completed }, { today }) => [
    title ?? studyName(program, level, field),
    school ?? '',
    completion(completed, today),
  ],
  credentials: ({ credential, state, status, expires }, { nameOf }) => [
    nameOf(credential),
    state ?? '',
    status,
    expires === undefined ? '' : `through ${writtenDay(expires)}`,
  ],
  experience: ({ title, employer, from, to }) => [
    employer === undefined ? title : `${title} at ${employer}`,
    to === null ? `from ${writtenDay(from)}` : `${writtenDay(from)} to ${writtenDay(to)}`,
  ],
  exams: ({ exam, date, passed }, { nameOf }) => [
    nameOf(exam),
    `${passed ? 'passed' : 'failed'} on ${writtenDay(date)}`,
  ],
  continuingEducation: ({ hours, topics, title, date }) => [
    `${counted(hours, 'contact hour')}${topics.length > 0 ? ` of ${topicList(topics)}` : ''}`,
    title ?? '',
    writtenDay(date),
  ],
  contacts: ({ name, role, organization }) => [name, role ?? '', organization ?? ''],
  conversations: ({ contact, about, date }) => [
    `conversation with ${contact}`,
    about ?? '',
    writtenDay(date),
  ],
  applications: ({ title, employer, stage, date }) => [
    `${title} at ${employer}`,
    stage,
    writtenDay(date),
  ],
};

/** "Care coordinator at St. Ann, from Nov 1, 2026": one harmless line. */
export function entryWords<Section extends EntrySection>(
  section: Section,
  entry: EntryOf<Section>,
  told: Telling,
): string {
  const parts = words[section](entry, told).filter((part) => part !== '');
  return harmlessLine(parts.join(', '));
}

function studyName(
  program: EntryOf<'education'>['program'],
  level: EntryOf<'education'>['level'],
  field: EntryOf<'education'>['field'],
): string {
  if (program !== undefined) return vocabulary.programs[program];
  const name = vocabulary.educationLevels[level];
  return level === 'high-school' ? name : `${name} in ${vocabulary.fields[field]}`;
}

function completion(completed: Day | null, today: Day): string {
  if (completed === null) return 'in progress';
  return `${completed > today ? 'planned for' : 'completed'} ${writtenDay(completed)}`;
}

function topicList(topics: EntryOf<'continuingEducation'>['topics']): string {
  return topics.map((topic) => vocabulary.topics[topic]).join(' and ');
}
