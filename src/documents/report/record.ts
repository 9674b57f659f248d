/** What the record holds: education, experience, credentials, continuing education. */
import { renewalStanding } from '../../advice/renewal.ts';
import { statusToday } from '../../advice/requirements/holding.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import { namesIn } from '../../career/names.ts';
import { type CredentialStatus, vocabulary } from '../../career/vocabulary.ts';
import type {
  ContinuingEducation,
  Education,
  Experience,
  HeldCredential,
} from '../../progress/record.ts';
import { toNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted, writtenNumber } from '../../values/written-number.ts';
import { type Block, heading, type Line, type Mark, paragraph, table } from '../tree.ts';

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
      ['Date', 'Title', 'Provider', 'Approved by', 'Topics', { title: 'Hours', align: 'right' }],
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
  const { school, completed, accredited } = study;
  return [studyName(study), school ?? '', completion(completed, today), yesNo(accredited)];
}

/** The title of a study, else its program, else "bachelor's degree in nursing". */
export function studyName({ level, field, title, program }: Education): string {
  if (title !== undefined) return title;
  if (program !== undefined) return vocabulary.programs[program];
  const name = vocabulary.educationLevels[level];
  return level === 'high-school' ? name : `${name} in ${vocabulary.fields[field]}`;
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
  const [hours] = renewalStanding(held, facts)?.hours ?? [];
  const status = statusToday(held, { today: toNumber(facts.today) });
  return [
    credentialTitle(held, facts),
    held.state ?? '',
    [{ mark: statusMarks[status] }, vocabulary.credentialStatuses[status]],
    held.issued === undefined ? '' : writtenDay(held.issued),
    held.expires === undefined ? 'no date told' : writtenDay(held.expires),
    hours === undefined ? '' : `${writtenNumber(hours.done)} of ${writtenNumber(hours.need)} h`,
  ];
}

/** "Certified Case Manager (CCM)"; the id of one that data/ does not know. */
export function credentialTitle({ credential }: HeldCredential, { career }: Facts): string {
  const known = career.credentials.find(({ id }) => id === credential);
  return known === undefined ? credential : `${known.name} (${known.abbreviation})`;
}

const statusMarks: Record<CredentialStatus, Mark> = {
  active: 'met',
  restricted: 'unknown',
  lapsed: 'unmet',
  retired: 'skipped',
};

function courseRow({
  date,
  title,
  provider,
  approvedBy,
  topics,
  hours,
}: ContinuingEducation): Line[] {
  const named = topics.map((topic) => vocabulary.topics[topic]).join(', ');
  return [
    writtenDay(date),
    title ?? '',
    provider ?? '',
    approvedBy ?? '',
    named,
    writtenNumber(hours),
  ];
}
