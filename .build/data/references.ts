/** Does every id that a file names exist? */
import { type DataFile, type Place, type Problem, places, strings, table } from './files.ts';

type Register = 'source' | 'skill' | 'credential' | 'exam' | 'milestone' | KnowledgeRegister;
type KnowledgeRegister = 'organization' | 'resource' | 'topic' | 'need' | 'job' | 'occupation';

/** Fields whose strings are ids of a register. */
const byKey: Record<string, Register> = {
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
const anyOf: Record<string, Register> = {
  credential: 'credential',
  eligibility: 'credential',
  exam: 'exam',
};

/** Fields that mean something else outside the steps. */
const ofSteps: Record<string, Register> = {
  organizations: 'organization',
  resources: 'resource',
  topics: 'topic',
};

/** Ids that are named and that no file defines. */
export function referenceProblems(files: DataFile[]): Problem[] {
  const known = registers(files);
  return files.flatMap(({ file, content }) =>
    [...places(content)].flatMap((place) => {
      const register = registerOf(place, file);
      if (register === undefined) return [];
      return strings(place.value)
        .filter((id) => !id.startsWith('https:'))
        .filter((id) => !known[register].has(id))
        .map((id) => ({ file, path: place.path, message: `there is no ${register} "${id}"` }));
    }),
  );
}

function registerOf({ key, around }: Place, file: string): Register | undefined {
  const kind = String(around[0]?.kind);
  if (key === 'any') return anyOf[kind];
  if (key === 'of' && kind === 'milestones') return 'milestone';
  if (file === 'data/steps.json' && key in ofSteps) return ofSteps[key];
  return byKey[key];
}

function registers(files: DataFile[]): Record<Register, Set<string>> {
  const credentials = files
    .filter(({ file }) => file.startsWith('data/credentials/'))
    .flatMap(({ content }) => idsIn([content]));
  return {
    source: new Set(idsIn(list(files, 'sources', 'sources'))),
    skill: new Set(idsIn(list(files, 'skills', 'skills'))),
    credential: new Set(credentials),
    exam: new Set([...credentials, ...namesIn(field(table(files, 'vocabulary'), 'exams'))]),
    milestone: new Set(
      list(files, 'steps', 'steps').flatMap((step) => idsIn(field(step, 'milestones'))),
    ),
    organization: new Set(idsIn(list(files, 'organizations', 'organizations'))),
    resource: new Set(idsIn(list(files, 'resources', 'resources'))),
    topic: new Set(idsIn(list(files, 'topics', 'topics'))),
    need: new Set(namesIn(field(table(files, 'resources'), 'needs'))),
    job: new Set(idsIn(list(files, 'jobs', 'jobs'))),
    occupation: new Set(
      ['wages', 'outlook'].flatMap((name) =>
        list(files, name, 'occupations').flatMap((each) => strings(field(each, 'soc'))),
      ),
    ),
  };
}

/** The entries of a list that stands under `key` in a file. */
function list(files: DataFile[], name: string, key: string): unknown[] {
  const value = field(table(files, name), key);
  return Array.isArray(value) ? value : [];
}

function idsIn(entries: unknown): string[] {
  return Array.isArray(entries) ? entries.flatMap((each) => strings(field(each, 'id'))) : [];
}

function namesIn(value: unknown): string[] {
  return Object.keys(Object(value));
}

function field(value: unknown, key: string): unknown {
  return Object(value)[key];
}
