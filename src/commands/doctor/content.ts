/** Check-up of what the record says: ids that stand twice, or that mean nothing here. */
import type { Career } from '../../career/career.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import { entrySections } from '../../progress/edits/sections.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import type { Finding } from '../../progress/store/examine/finding.ts';

/** Entries that share an id, and names that the career data do not have. */
export function examineContent(record: ProgressRecord, career: Career): Finding[] {
  const found = [...repeated(record), ...unknown(record, career), ...strayTalks(record)];
  return found.length > 0
    ? found
    : [{ check: 'content', status: 'ok', what: 'all names are known' }];
}

function repeated(record: ProgressRecord): Finding[] {
  return entrySections.flatMap((section) => {
    const ids = (record[section] ?? []).map(({ id }) => id);
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    if (twice.length === 0) return [];
    return {
      check: 'content',
      status: 'problem' as const,
      what: `${section}: ${twice.join(', ')} stands for several entries, so that edit and remove find only the first`,
      fix: 'give each an id of its own in the file, or remove one and add it again',
    };
  });
}

function unknown(record: ProgressRecord, { credentials, rungs, skills, steps }: Career): Finding[] {
  const known = new Set(credentials.map(({ id }) => id));
  const goals = new Set([...known, ...rungs.map(({ id }) => id)]);
  const exams = new Set([...known, ...Object.keys(vocabulary.exams)]);
  const skillIds = new Set(skills.map(({ id }) => id));
  const milestones = new Set(steps.flatMap((step) => step.milestones.map(({ id }) => id)));
  const { goal } = record.profile ?? {};
  return [
    names('goal', goal === undefined ? [] : [goal], goals),
    names(
      'credentials',
      (record.credentials ?? []).map((each) => each.credential),
      known,
    ),
    names(
      'exams',
      (record.exams ?? []).map((each) => each.exam),
      exams,
    ),
    names(
      'skills',
      (record.skills ?? []).map((each) => each.skill),
      skillIds,
    ),
    names('milestones', Object.keys(record.milestones ?? {}), milestones),
    names(
      'supervisors',
      (record.experience ?? []).flatMap((each) => each.supervisedBy ?? []),
      known,
    ),
  ].flat();
}

function names(section: string, written: readonly string[], known: ReadonlySet<string>): Finding[] {
  const strange = [...new Set(written.filter((name) => !known.has(name)))];
  if (strange.length === 0) return [];
  return [
    {
      check: 'content',
      status: 'note',
      what: `${section}: the career data have no ${strange.join(', ')}, so nothing follows from it`,
      fix: 'correct it (carepath edit, carepath profile), or update carepath',
    },
  ];
}

/** Conversations with nobody: their contact was removed. */
function strayTalks({ contacts = [], conversations = [] }: ProgressRecord): Finding[] {
  const people = new Set(contacts.map(({ id }) => id));
  const stray = conversations.filter(({ contact }) => !people.has(contact)).map(({ id }) => id);
  if (stray.length === 0) return [];
  return [
    {
      check: 'content',
      status: 'note',
      what: `conversations ${stray.join(', ')} are with a contact that is not in the record`,
      fix: 'nothing to do, or remove them',
    },
  ];
}
