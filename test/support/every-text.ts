/**
 * A record with a text in every field that holds one. The fields come from the
 * shape of the record, so that a new one cannot be forgotten.
 */
import type { ProgressRecord } from '../../src/progress/record.ts';
import { record as shape } from '../../src/progress/shape.ts';

/** What no output may hold, JSON included: it drives a terminal, or turns around what is beside it. */
export const harmful = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

export interface Filling {
  /** What stands in fields that name something else by its id; ids that the career data know when not said. */
  id?: string;
  /** The day in every field that holds one. */
  day?: string;
}

/** A record with `text` in every field that holds text, all other fields being filled as well. */
export function recordWith(text: string, { id, day = '2026-10-05' }: Filling = {}): ProgressRecord {
  const made = filled(shape, '', { text, day, id });
  // Filled by the shape itself; the tests of this file hold that it is one.
  const record = made as ProgressRecord;
  return { ...record, format: 1, revision: 3 };
}

/** Every field that holds text, by its path: "experience.supervisor.name". */
export function textFields(): string[] {
  const mark = 'a text';
  return pathsOf(recordWith(mark), mark);
}

/** Where in the value `mark` stands, entries of lists taken together. */
export function pathsOf(value: unknown, mark: string, path: string[] = []): string[] {
  if (value === mark) return [path.filter((key) => !/^\d+$/.test(key)).join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, mark, [...path, key]));
}

interface Fill extends Required<Pick<Filling, 'day'>> {
  text: string;
  id: string | undefined;
}

/** What names something: by the field's name, an id that the data know. */
const ids: Readonly<Record<string, string>> = {
  credential: 'rn-license',
  supervisedBy: 'ccm',
  exam: 'nclex-rn',
  skill: 'communication',
  goal: 'senior',
  contact: 'id-contacts',
};

/** The keys of what is a table in the record. */
const tableKeys: Readonly<Record<string, string>> = {
  confirmations: 'good-moral-character',
  milestones: '1.1',
  levels: 'communication',
  fit: 'driving',
};

/** The parts of a schema that the record is made of. */
interface Schema {
  _zod: { def: object };
}

/** A value of the schema; `name` is the field's, and a list's is that of its section. */
function filled(schema: Schema, name: string, fill: Fill, section = ''): unknown {
  const def = definition(schema);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, inner]) => [
          key,
          filled(inner, key, fill, name || section),
        ]),
      );
    case 'array':
      return [filled(def.element, name, fill, name)];
    case 'record':
      return { [fill.id ?? tableKeys[name] ?? '']: filled(def.valueType, name, fill) };
    case 'optional':
    case 'nullable':
      return filled(def.innerType, name, fill, section);
    case 'union':
      return filled(def.options.at(-1) ?? schema, name, fill);
    case 'enum':
      return Object.values(def.entries)[0];
    case 'number':
      return 2;
    case 'boolean':
      return true;
    case 'string':
      return stringOf(def, name, fill, section);
    default:
      throw new Error(`${name}: the tests do not know how to fill a ${def.type}`);
  }
}

/** Plain text has no checks; a day, a state and an id have one each. */
function stringOf(def: Definition, name: string, { text, day, id }: Fill, section: string): string {
  const checks = (def.checks ?? []).map((check) => Reflect.get(definition(check), 'check'));
  if (def.format === 'date') return day;
  if (checks.length === 0) return text;
  if (checks.includes('min_length')) {
    return id ?? (name === 'id' ? `id-${section}` : (ids[name] ?? name));
  }
  return 'OH';
}

interface Definition {
  type: string;
  shape: Record<string, Schema>;
  element: Schema;
  valueType: Schema;
  innerType: Schema;
  options: Schema[];
  entries: Record<string, string>;
  checks?: Schema[];
  format?: string;
}

/** How zod keeps what a schema is made of; only the members of its own type are there. */
function definition({ _zod }: Schema): Definition {
  return _zod.def as Definition;
}
