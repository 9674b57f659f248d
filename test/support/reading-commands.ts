/** The command lines that read the record: what tests run to see every view of it. */
import { registry } from '../../src/cli/registry/index.ts';

/**
 * By the command's name in the registry, "" being home: the lines that show all
 * that the command shows. A command that is missing here and below fails a test.
 */
export const readingLines: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  steps: ['steps', 'steps 1', 'steps 3'],
  skills: ['skills', 'skills communication', 'skills --rung manager'],
  ladder: ['ladder', 'ladder senior'],
  salary: ['salary', 'salary --rung senior', 'salary --compare TX,OH'],
  due: ['due', 'due --within 9y', 'due --brief --within 9y'],
  report: ['report --since -1y'],
  certs: ['certs', 'certs ccm', 'certs rn --state OH'],
  'certs check': ['ccm', 'acm-rn', 'c-swcm', 'chw', 'rn'].map((id) => `certs check ${id} --why`),
  'certs compare': ['certs compare ccm acm-rn cmgt-bc'],
  'certs renewals': ['certs renewals'],
  states: ['states', 'states OH'],
  profile: ['profile'],
  list: ['list', 'list experience'],
  history: ['history'],
  restore: ['restore'],
  export: ['export --all'],
  data: ['data --stale', 'data bls-oews-2025-05'],
  doctor: ['doctor'],
  demo: ['demo'],
};

/** The same for documents that no one but a program reads, and that know no JSON. */
export const documentLines: readonly string[] = [
  'report --format html',
  'report --format csv',
  'export --calendar --within 9y',
];

/** Commands that write, or that do not look at the record: they have tests of their own. */
export const otherCommands: readonly string[] = [
  ...['assess', 'welcome', 'help', 'done', 'confirm', 'edit', 'remove', 'undo', 'import', 'backup'],
  ...['add', 'add education', 'add experience', 'add credential', 'add exam', 'add ce'],
  ...['add skill', 'add note'],
];

/** The commands of the registry that neither list knows: each has to be put into one. */
export function unlistedCommands(): string[] {
  const listed = [...Object.keys(readingLines), ...otherCommands];
  return registry.map(({ name }) => name).filter((name) => !listed.includes(name));
}
