/** What the record holds: education, experience, credentials, continuing education. */
import { renewalStanding } from '../../advice/renewal.ts';
import { statusToday } from '../../advice/requirements/holding.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import { namesIn } from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type {
  ContinuingEducation,
  Education,
  Experience,
  HeldCredential,
} from '../../progress/record.ts';
import { toNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted, writtenNumber } from '../../values/written-number.ts';
import { type Block, heading, type Line, paragraph, table } from '../tree.ts';

export function recordSections(facts: Facts): Block[] {
  const { education, experience, credentials, continuingEducation = [] } = facts.record ?? {};
  const nameOf = namesIn(facts.career);
  const total = continuingEducation.reduce((sum, { hours }) => sum + hours, 0);
  return [
    heading(2, 'Education'),
    table(
      ['Study', 'School', 'Completed', 'Accredited'],
      (education ?? []).map((each) => studyRow(each, facts.today)),
      emptyWords(education),
    ),
    heading(2, 'Experience'),
    table(
      ['Work', 'Employer', 'From', 'To', 'Hours a week', 'Kinds of work', 'Supervised by'],
      (experience ?? []).map((each) => jobRow(each, nameOf)),
      emptyWords(experience),
    ),
    heading(2, 'Credentials'),
    table(
      ['Credential', 'State', 'Status', 'Issued', 'Expires', 'Continuing education for renewal'],
      (credentials ?? []).map((each) => credentialRow(each, facts)),
      emptyWords(credentials),
    ),
    heading(2, 'Continuing education'),
    table(
      ['Date', 'Title', 'Provider', 'Topics', { title: 'Hours', align: 'right' }],
      continuingEducation.map(courseRow),
      emptyWords(facts.record?.continuingEducation),
    ),
    ...(total === 0 ? [] : [paragraph(`${counted(total, 'contact hour')} in all.`)]),
  ];
}

/** An empty list means none; a section never told means we do not know. */
function emptyWords(section: readonly unknown[] | undefined): string {
  return section === undefined ? 'Not told yet.' : 'None.';
}

function studyRow(study: Education, today: string): Line[] {
  const { level, field, title, program, school, completed, accredited } = study;
  const named = program === undefined ? undefined : vocabulary.programs[program];
  const general =
    level === 'high-school'
      ? vocabulary.educationLevels[level]
      : `${vocabulary.educationLevels[level]} in ${vocabulary.fields[field]}`;
  return [title ?? named ?? general, school ?? '', completion(completed, today), yesNo(accredited)];
}

function completion(completed: string | null, today: string): string {
  if (completed === null) return 'in progress';
  return `${completed > today ? 'planned for ' : ''}${writtenDay(completed)}`;
}

function yesNo(told: boolean | undefined): string {
  if (told === undefined) return 'not told';
  return told ? 'yes' : 'no';
}

function jobRow(job: Experience, nameOf: (id: string) => string): Line[] {
  const { title, employer, from, to, hoursPerWeek, totalHours, kinds, supervisedBy } = job;
  const perDiem = totalHours === undefined ? '' : `${writtenNumber(totalHours)} in all`;
  return [
    title,
    employer ?? '',
    writtenDay(from),
    to === null ? 'ongoing' : writtenDay(to),
    hoursPerWeek == null ? perDiem : writtenNumber(hoursPerWeek),
    kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', '),
    supervisedBy === undefined
      ? 'not told'
      : supervisedBy.map(nameOf).join(', ') || 'no one certified',
  ];
}

function credentialRow(held: HeldCredential, facts: Facts): Line[] {
  const known = facts.career.credentials.find(({ id }) => id === held.credential);
  const [hours] = renewalStanding(held, facts)?.hours ?? [];
  return [
    known === undefined ? held.credential : `${known.name} (${known.abbreviation})`,
    held.state ?? '',
    vocabulary.credentialStatuses[statusToday(held, { today: toNumber(facts.today) })],
    held.issued === undefined ? '' : writtenDay(held.issued),
    held.expires === undefined ? 'no date told' : writtenDay(held.expires),
    hours === undefined ? '' : `${writtenNumber(hours.done)} of ${writtenNumber(hours.need)} h`,
  ];
}

function courseRow({ date, title, provider, topics, hours }: ContinuingEducation): Line[] {
  const named = topics.map((topic) => vocabulary.topics[topic]).join(', ');
  return [writtenDay(date), title ?? '', provider ?? '', named, writtenNumber(hours)];
}
