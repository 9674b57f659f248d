/**
 * Corrections that a user brings: a folder laid out like data/, whose entries
 * stand in place of those shipped. Checked, unlike data/ itself, before use.
 */
import { exitCodes, Failure, usageFailure } from '../values/failure.ts';
import { jsonProblems } from '../values/json-text.ts';
import { didYouMean } from '../values/nearest.ts';
import { counted } from '../values/written-number.ts';
import { type OwnFile, readOwnFiles, readTable, tableNames } from './load.ts';
import { type Change, type Merged, merge } from './merge.ts';
import { registersOf, unknownIds } from './references.ts';
import type { Tables } from './sourced-facts.ts';
import { type Path, writtenPath } from './written-path.ts';

export interface OwnData {
  folder: string;
  /** The tables that the folder touches, whole: theirs laid over ours. */
  tables: Tables;
  changes: OwnChange[];
}

export interface OwnChange extends Change {
  /** Below the folder: "credentials/ccm.json". */
  file: string;
}

interface Problem {
  file: string;
  path: Path;
  message: string;
}

/** What one file brings for a table. */
interface Brought {
  file: string;
  table: string;
  content: unknown;
  /** The path within the file, of a path within `content`. */
  within: (path: Path) => Path;
}

/**
 * The corrections in a folder (`folder` as written, from `cwd`). Throws a
 * Failure: exit code 2 when it is no folder, 1 with every problem of every file.
 */
export async function loadOwnData(folder: string, cwd: string): Promise<OwnData> {
  const files = readOwnFiles(folder, cwd)?.filter(({ name }) => !name.startsWith('schema/'));
  if (files === undefined) {
    throw usageFailure(
      `There is no folder ${folder} that can be read.`,
      'It holds JSON files named like those in data/, such as credentials/ccm.json.',
    );
  }
  const readings = files.map(readFile);
  const problems = readings.flatMap((reading) => reading.problems);
  const brought = readings.flatMap((reading) => reading.brought ?? []);
  const { tableProblems } = await import('./schema/tables.ts');
  const tables = new Map<string, unknown>();
  const changes: OwnChange[] = [];
  for (const each of brought) {
    const merged = merge(tables.get(each.table) ?? readTable(each.table), each.content);
    const wrong = [...merged.problems, ...shapeProblems(each, merged)];
    problems.push(...wrong.map(({ path, message }) => problemIn(each, path, message)));
    if (wrong.length > 0) continue;
    tables.set(each.table, merged.value);
    changes.push(...merged.changes.map((change) => ({ ...change, file: each.file })));
  }
  if (problems.length === 0) problems.push(...unknownNames(brought, tables));
  if (problems.length > 0) throw refusal(folder, problems);
  return { folder, tables, changes };

  function shapeProblems({ table }: Brought, merged: Merged): Merged['problems'] {
    if (merged.value === undefined) return [];
    return tableProblems(table, merged.value).map(({ path, message }) => ({
      path: merged.ownPath(path),
      message,
    }));
  }
}

interface Reading {
  problems: Problem[];
  brought?: Brought;
}

/** A file as something to lay over a table, or what is wrong with it. */
function readFile({ name, text }: OwnFile): Reading {
  const wrong = (message: string): Reading => ({ problems: [{ file: name, path: [], message }] });
  const [table = '', entry, ...deeper] = name.replace(/\.json$/, '').split('/');
  const known = tableNames();
  if (!known.includes(table) || deeper.length > 0) {
    return wrong(`is no file of data/. ${didYouMean(table, known, `Known: ${known.join(', ')}.`)}`);
  }
  const broken = jsonProblems(text);
  if (broken.length > 0) {
    return { problems: broken.map((message) => ({ file: name, path: [], message })) };
  }
  const content: unknown = JSON.parse(text);
  if (table === 'vocabulary') return readWords(content, wrong);
  if (entry === undefined) {
    return { problems: [], brought: { file: name, table, content, within: (path) => path } };
  }
  return readEntry({ file: name, table, entry, content, wrong });
}

/** The program is built around these words; a copy of the file is let pass, since whoever copies data/ has one. */
function readWords(content: unknown, wrong: (message: string) => Reading): Reading {
  return JSON.stringify(content) === JSON.stringify(readTable('vocabulary'))
    ? { problems: [] }
    : wrong('cannot be changed here: the program is built around these words. Delete the file.');
}

interface EntryFile {
  file: string;
  table: string;
  /** The name of the file, which is the entry's id. */
  entry: string;
  content: unknown;
  wrong: (message: string) => Reading;
}

function readEntry({ file, table, entry, content, wrong }: EntryFile): Reading {
  if (!Array.isArray(readTable(table))) return wrong(`is no file of data/. Use ${table}.json.`);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return wrong('expected an object { … }, as in the file of that name in data/');
  }
  const own = { id: entry, ...content };
  if (own.id !== entry) {
    return wrong(`has the id "${own.id}"; name the file ${own.id}.json, or write "${entry}"`);
  }
  return { problems: [], brought: { file, table, content: [own], within: ([, ...path]) => path } };
}

function problemIn({ file, within }: Brought, path: Path, message: string): Problem {
  return { file, path: within(path), message };
}

/** What the user's entries name and neither data/ nor the folder has. */
function unknownNames(brought: readonly Brought[], own: Tables): Problem[] {
  const tables = new Map(tableNames().map((name) => [name, own.get(name) ?? readTable(name)]));
  const known = registersOf(tables);
  return brought.flatMap((each) =>
    unknownIds(each.content, each.table, known).map(({ path, register, id }) => {
      const other = register === 'source' ? 'Add it to sources.json.' : '';
      const hint = didYouMean(id, [...known[register]], other);
      return problemIn(each, path, `there is no ${register} "${id}". ${hint}`.trim());
    }),
  );
}

function refusal(folder: string, problems: readonly Problem[]): Failure {
  return new Failure({
    what: `${counted(problems.length, 'problem')} in ${folder}: nothing of it is used.`,
    details: problems.map(({ file, path, message }) =>
      path.length === 0 ? `${file}: ${message}` : `${file} at ${writtenPath(path)}: ${message}`,
    ),
    fix: 'Correct the files, or run without --data and CAREPATH_DATA. The JSON Schemas in data/schema let an editor check them.',
    code: exitCodes.failed,
  });
}
