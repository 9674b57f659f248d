/** Where figures come from: every number has a source, every source is sound and used. */
import { type DataFile, type Problem, places, strings, table } from './files.ts';

/** Numbers that order, count or point: they state nothing about the world. */
const notFacts = new Set([
  'number',
  'step',
  'steps',
  'level',
  'atLeast',
  'point',
  'tier',
  'passPercent',
  'withinMonths',
  'duration',
]);

/** Files whose figures are a choice of ours. */
const ourOwn = new Set(['data/shelf-lives.json']);

/** Figures that no source stands behind: neither beside them nor around them. */
export function unbackedFigures(files: DataFile[]): Problem[] {
  return files
    .filter(({ file }) => !ourOwn.has(file))
    .flatMap(({ file, content }) =>
      [...places(content)]
        .filter(({ value }) => typeof value === 'number')
        .filter(({ path }) => !notFacts.has(lastName(path)))
        .filter(({ around }) => !around.some(isBacked))
        .map(({ path }) => ({ file, path, message: 'is a figure without a source' })),
    );
}

/** Sources stand beside the figures, or once for each kind of them, as in data/onet.json. */
function isBacked(object: Record<string, unknown>): boolean {
  if (strings(object.sources).length > 0) return true;
  const kinds = Object.values(Object(object.kinds)).map((kind) => strings(Object(kind).sources));
  return kinds.length > 0 && kinds.every((cited) => cited.length > 0);
}

/** The field a value stands in, through lists: "steps[2]" is "steps". */
function lastName(path: string): string {
  return path.replace(/(\[\d+\])+$/, '').replace(/^.*\./, '');
}

/** Entries of the register that nothing cites, that share an id, or whose address is none. */
export function sourceProblems(files: DataFile[]): Problem[] {
  const cited = new Set(
    files
      .filter(({ file }) => file !== 'data/sources.json')
      .flatMap(({ content }) => [...places(content)])
      .filter(({ key }) => key === 'sources' || key === 'checkedSources')
      .flatMap(({ value }) => strings(value)),
  );
  const register = table(files, 'sources');
  const entries = [...places(register)].filter(({ key }) => key === 'id');
  const ids = entries.map(({ value }) => String(value));
  return entries.flatMap(({ path, value, around }) => {
    const id = String(value);
    const messages = [
      ...(cited.has(id) ? [] : [`source "${id}" is cited nowhere`]),
      ...(ids.indexOf(id) === ids.lastIndexOf(id) ? [] : [`source "${id}" stands here twice`]),
      ...addressProblems(around[0]?.url),
    ];
    return messages.map((message) => ({ file: 'data/sources.json', path, message }));
  });
}

function addressProblems(url: unknown): string[] {
  if (url === undefined) return [];
  const written = String(url);
  if (!URL.canParse(written)) return [`"${written}" is no address`];
  const { protocol, hostname } = new URL(written);
  const sound = /^https?:$/.test(protocol) && hostname.includes('.') && !/\s/.test(written);
  return sound ? [] : [`"${written}" is no address of a page`];
}
