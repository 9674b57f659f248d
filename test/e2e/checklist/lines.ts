/** The command lines that the checklist runs: every command, and what it shows as its examples. */
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgsStringToArgv } from 'string-argv';
import { registry } from '../../../src/cli/registry/index.ts';
import type { CommandSpec } from '../../../src/cli/registry/spec.ts';
import { carepath, freshHome, type Result, recordFolder, recordPath, TODAY } from '../carepath.ts';

/** All commands; whoever adds one is checked without a word here. */
export const commands: CommandSpec[] = registry;

/** Commands that change the record say what they would do with --dry-run. */
export function writes({ options = [] }: CommandSpec): boolean {
  return options.some(({ flags }) => flags.includes('--dry-run'));
}

/** Commands whose examples are no answers to compare: they ask, lead elsewhere, or look at the machine. */
const apart = new Set(['assess', 'welcome', 'demo', 'help', 'add', 'doctor']);

/** The examples in the help of a command, as arguments; what needs a shell or a file is left out. */
export function examplesOf({ name, examples }: CommandSpec): string[][] {
  return examples
    .map(([line]) => line)
    .filter((line) => line.startsWith(`carepath ${name}`))
    .filter((line) => !/[|<>]|-o |--data |corrections/.test(line))
    .map((line) => parseArgsStringToArgv(line).slice(1));
}

/** Bare carepath, the documents, and every example of every command that only reads. */
export const readingLines: string[][] = [
  [],
  ['report'],
  ['export', '--all'],
  ['export', '--calendar'],
  ...commands.filter((spec) => !writes(spec) && !apart.has(spec.name)).flatMap(examplesOf),
];

/** Reading commands that write a document of their own format, or into a file. */
export function isDocument([name]: string[]): boolean {
  return name === 'report' || name === 'export';
}

/** A home with the record of an example person. */
export function homeOf(person: string): string {
  const home = freshHome();
  recordFolder(home);
  copyFileSync(
    fileURLToPath(new URL(`../../../examples/${person}.json`, import.meta.url)),
    recordPath(home),
  );
  return home;
}

/** What a line answers for the nurse of the examples, on the day of the tests. */
export function asNurse(line: string[], env: Record<string, string> = {}): Promise<Result> {
  return carepath([...line, '--as-of', TODAY], { home: homeOf('bedside-rn'), env });
}

/** The same for a line that only reads: run once, however many checks look at it. */
export function answerOf(line: string[]): Promise<Result> {
  const key = JSON.stringify(line);
  const kept = answers.get(key) ?? asNurse(line);
  answers.set(key, kept);
  return kept;
}

const answers = new Map<string, Promise<Result>>();

/** The lines as they are typed: "carepath certs ccm". */
export function typed(line: string[]): string {
  return ['carepath', ...line].join(' ');
}

/** Runs `work` for each item, a few at a time; the results keep the order. */
export async function forEachOf<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      made[next[0]] = await work(next[1]);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return made;
}

/** The problems of all items, empty where all is well: one test tells of every command that fails. */
export async function problemsOf<Item>(
  items: readonly Item[],
  look: (item: Item) => Promise<string | false | undefined>,
): Promise<string[]> {
  const found = await forEachOf(items, look);
  return found.filter((problem) => typeof problem === 'string');
}
