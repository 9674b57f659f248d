/** Which schema stands for a place inside a value. */
import * as z from 'zod';

export type Schema = z.core.$ZodType;

/** A value and the schema that it should have. */
export interface Typed {
  schema: Schema;
  value: unknown;
}

/** The schema that a path into `value` leads to; undefined where it leads out of what is known. */
export function schemaAt(
  { schema, value }: Typed,
  path: readonly PropertyKey[],
): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return unwrapped(schema);
  const at = optionFor(unwrapped(schema), value);
  const next = childOf(at, key);
  return next && schemaAt({ schema: next, value: inside(value, [key]) }, rest);
}

function childOf(at: Schema | undefined, key: PropertyKey): Schema | undefined {
  if (at instanceof z.ZodObject) return at.shape[String(key)];
  if (at instanceof z.ZodArray) return at.element;
  if (at instanceof z.ZodTuple) return at.def.items[Number(key)];
  return at instanceof z.ZodRecord ? at.valueType : undefined;
}

/** Of a union, the option with the `kind` that the value has. */
export function optionFor(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const kind = inside(value, ['kind']);
  return schema.options
    .map((option) => optionFor(unwrapped(option), value))
    .find((option) => {
      const own = childOf(option, 'kind');
      return own !== undefined && z.safeParse(own, kind).success;
    });
}

/** Without what only wraps it: optional fields, and shapes that refer to themselves. */
export function unwrapped(schema: Schema | undefined): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

/** The names of an object's fields; empty for anything else. */
export function fieldsOf(schema: Schema | undefined): string[] {
  const at = unwrapped(schema);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The value that a path leads to; undefined where there is none. */
export function inside(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((outer, key) => {
    if (typeof outer !== 'object' || outer === null) return undefined;
    return Object.getOwnPropertyDescriptor(outer, key)?.value;
  }, value);
}
