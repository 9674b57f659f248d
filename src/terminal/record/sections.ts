/** The sections of the record as tables, in the order in which they are listed. */
import type { ProgressRecord } from '../../progress/record.ts';
import { drawTable, type TableSpec } from '../table.ts';
import * as growth from './growth-tables.ts';
import * as people from './people-tables.ts';
import type { RecordView, SectionTable } from './view.ts';
import * as work from './work-tables.ts';

interface Section {
  title: string;
  /** What to say where nothing is recorded. */
  empty: string;
  table: SectionTable;
}

const add = (what: string, word: string) =>
  `Nothing recorded. carepath add ${word} records ${what}.`;

export const sections = {
  profile: {
    title: 'Profile',
    empty: 'Nothing recorded. carepath profile --state OH --goal coordinator records it.',
    table: growth.profile,
  },
  education: { title: 'Education', empty: add('a study', 'education'), table: work.education },
  credentials: {
    title: 'Credentials',
    empty: add('a license or certification', 'credential'),
    table: work.credentials,
  },
  experience: { title: 'Experience', empty: add('a job', 'experience'), table: work.experience },
  exams: { title: 'Exams', empty: add('an exam', 'exam'), table: work.exams },
  continuingEducation: {
    title: 'Continuing education',
    empty: add('contact hours', 'ce'),
    table: work.continuingEducation,
  },
  confirmations: {
    title: 'Answers',
    empty: 'Nothing answered. carepath certs check names the questions; carepath confirm answers.',
    table: growth.confirmations,
  },
  skills: {
    title: 'Skills',
    empty: 'Nothing rated. carepath assess takes you through the skills.',
    table: growth.skills,
  },
  milestones: {
    title: 'Milestones',
    empty: 'Nothing ticked off. carepath steps lists the milestones; carepath done ticks one off.',
    table: growth.milestones,
  },
  assessments: {
    title: 'Assessments',
    empty: 'No assessment taken. carepath assess takes one.',
    table: growth.assessments,
  },
  contacts: { title: 'Contacts', empty: 'No contacts recorded.', table: people.contacts },
  conversations: {
    title: 'Conversations',
    empty: 'No conversations recorded.',
    table: people.conversations,
  },
  applications: {
    title: 'Applications',
    empty: 'No applications recorded.',
    table: people.applications,
  },
} as const satisfies { [Name in keyof ProgressRecord]?: Section };

export type SectionName = keyof typeof sections;

/** One section as a table; without rows where nothing is recorded. */
export function sectionTable(
  name: SectionName,
  record: ProgressRecord | undefined,
  view: RecordView,
): TableSpec {
  const { table, empty } = sections[name];
  return {
    columns: table.columns,
    rows: record === undefined ? [] : table.rows(record, view),
    empty,
  };
}

/**
 * Every section that holds something, each under its title; in a pipe each line
 * begins with the section's name. "" when nothing is recorded.
 */
export async function drawSections(
  names: readonly SectionName[],
  record: ProgressRecord | undefined,
  view: RecordView,
): Promise<string> {
  const drawn: string[] = [];
  for (const name of names) {
    const { columns, rows } = sectionTable(name, record, view);
    if (rows.length === 0) continue;
    drawn.push(
      view.screen.terminal
        ? `${view.theme.strong(sections[name].title)}\n${await drawTable(view.screen, { columns, rows })}`
        : await drawTable(view.screen, { columns, rows: rows.map((cells) => [name, ...cells]) }),
    );
  }
  return drawn.join(view.screen.terminal ? '\n' : '');
}
