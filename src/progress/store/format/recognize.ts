/**
 * A quick look whether a value is a record: the JSON Schema of the record, each
 * part made into a function that answers yes or no. The schema is generated from
 * the shape in zod, which says in words what is wrong; it takes four times as
 * long, and the words are needed for a damaged record only.
 */
import written from '../../../../data/schema/progress.schema.json' with { type: 'json' };
import type { ProgressRecord } from '../../record.ts';

/** The parts of JSON Schema that the record's schema is written in. */
export interface Schema {
  type?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: Schema;
}

type Check = (value: unknown) => boolean;

const known = new Set(
  [
    ['type', 'enum', 'anyOf', 'minimum', 'maximum', 'minLength', 'pattern', 'items'],
    ['properties', 'required', 'additionalProperties'],
    // These say nothing that the others do not: a date has its pattern, every name is text.
    ['$schema', '$id', 'title', 'description', 'format', 'propertyNames'],
  ].flat(),
);

let check: Check | undefined;

/** True only for a whole record; what it refuses, the shape itself must judge. */
export function isRecord(value: unknown): value is ProgressRecord {
  check ??= checkOf(written);
  return check(value);
}

/** The schema as a function; throws for a keyword that it would have to ignore. */
export function checkOf(schema: Schema): Check {
  const unknown = Object.keys(schema).find((key) => !known.has(key));
  if (unknown !== undefined) throw new Error(`no check for "${unknown}"`);
  if (schema.anyOf !== undefined) {
    const checks = schema.anyOf.map(checkOf);
    return (value) => checks.some((one) => one(value));
  }
  switch (schema.type) {
    case 'string':
      return textCheck(schema);
    case 'integer':
    case 'number':
      return numberCheck(schema);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'array': {
      const item = checkOf(schema.items ?? {});
      return (value) => Array.isArray(value) && value.every(item);
    }
    case 'object':
      return objectCheck(schema);
    case undefined:
      return () => true;
    default:
      throw new Error(`no check for the type "${schema.type}"`);
  }
}

function textCheck({ enum: choices, pattern, minLength = 0 }: Schema): Check {
  if (choices !== undefined) {
    const set = new Set(choices);
    return (value) => set.has(value);
  }
  if (pattern !== undefined) {
    const form = new RegExp(pattern);
    return (value) => typeof value === 'string' && form.test(value);
  }
  return (value) => typeof value === 'string' && value.length >= minLength;
}

function numberCheck({
  type,
  minimum = Number.NEGATIVE_INFINITY,
  maximum = Number.POSITIVE_INFINITY,
}: Schema): Check {
  const whole = type === 'integer';
  return (value) =>
    typeof value === 'number' &&
    (whole ? Number.isInteger(value) : Number.isFinite(value)) &&
    value >= minimum &&
    value <= maximum;
}

function objectCheck({ properties = {}, required = [], additionalProperties }: Schema): Check {
  const checks = new Map(Object.entries(properties).map(([key, part]) => [key, checkOf(part)]));
  const other = checkOf(additionalProperties ?? {});
  const needed = new Set(required);
  return (value) => {
    if (!isObject(value)) return false;
    let missing = required.length;
    // Not Object.keys: a list of names for every entry costs as much as its check.
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      if (!(checks.get(key) ?? other)(value[key])) return false;
      if (needed.has(key)) missing -= 1;
    }
    return missing === 0;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
