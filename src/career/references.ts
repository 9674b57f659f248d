/** Does every id that career data names exist? */
import type { Tables } from './sourced-facts.ts';
import type { Path } from './written-path.ts';

type Register =
  | 'source'
  | 'skill'
  | 'credential'
  | 'exam'
  | 'milestone'
  | 'organization'
  | 'resource'
  | 'topic'
  | 'need'
  | 'job'
  | 'occupation';

export type Registers = Readonly<Record<Register, ReadonlySet<string>>>;

/** An id that is named and that nothing defines. */
export interface UnknownId {
  path: Path;
  register: Register;
  id: string;
}

/** Fields whose strings are ids of a register. */
const byKey: Readonly<Record<string, Register>> = {
  sources: 'source',
  checkedSources: 'source',
  skill: 'skill',
  skills: 'skill',
  credentials: 'credential',
  unlessHolding: 'credential',
  supervisedBy: 'credential',
  license: 'credential',
  exams: 'exam',
  jobs: 'job',
  needs: 'need',
  soc: 'occupation',
};

/** The field `any` of a requirement, by the requirement's kind. */
const anyOf: Readonly<Record<string, Register>> = {
  credential: 'credential',
  eligibility: 'credential',
  exam: 'exam',
};

/** Fields that mean something else outside the steps. */
const ofSteps: Readonly<Record<string, Register>> = {
  organizations: 'organization',
  resources: 'resource',
  topics: 'topic',
};

/** The ids that `content`, which belongs to `table`, names and `known` lacks. */
export function unknownIds(
  content: unknown,
  table: string,
  known: Registers,
  path: Path = [],
): UnknownId[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(content) ? Number(key) : key];
    const register = Array.isArray(content) ? undefined : registerOf(key, { ...content }, table);
    if (register === undefined) return unknownIds(value, table, known, at);
    return [
      ...strings(value)
        .filter((id) => !id.startsWith('https:') && !known[register].has(id))
        .map((id) => ({ path: at, register, id })),
      ...unknownIds(value, table, known, at),
    ];
  });
}

function registerOf(
  key: string,
  { kind }: Record<string, unknown>,
  table: string,
): Register | undefined {
  if (key === 'any') return anyOf[String(kind)];
  if (key === 'of' && kind === 'milestones') return 'milestone';
  if (table === 'steps' && key in ofSteps) return ofSteps[key];
  return byKey[key];
}

/** Every id that can be named, from all tables. */
export function registersOf(tables: Tables): Registers {
  const inTable = (name: string, key: string) => list(field(tables.get(name), key));
  const credentials = idsIn(list(tables.get('credentials')));
  return {
    source: new Set(idsIn(inTable('sources', 'sources'))),
    skill: new Set(idsIn(inTable('skills', 'skills'))),
    credential: new Set(credentials),
    exam: new Set([...credentials, ...namesIn(field(tables.get('vocabulary'), 'exams'))]),
    milestone: new Set(
      inTable('steps', 'steps').flatMap((step) => idsIn(list(field(step, 'milestones')))),
    ),
    organization: new Set(idsIn(inTable('organizations', 'organizations'))),
    resource: new Set(idsIn(inTable('resources', 'resources'))),
    topic: new Set(idsIn(inTable('topics', 'topics'))),
    need: new Set(namesIn(field(tables.get('resources'), 'needs'))),
    job: new Set(idsIn(inTable('jobs', 'jobs'))),
    occupation: new Set(
      ['wages', 'outlook'].flatMap((name) =>
        inTable(name, 'occupations').flatMap((each) => strings(field(each, 'soc'))),
      ),
    ),
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function idsIn(entries: readonly unknown[]): string[] {
  return entries.flatMap((each) => strings(field(each, 'id')));
}

function namesIn(value: unknown): string[] {
  return Object.keys(Object(value));
}

function field(value: unknown, key: string): unknown {
  return Object(value)[key];
}

/** The strings of a value that is a string or a list with strings in it. */
function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}
