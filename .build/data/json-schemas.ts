/** The JSON Schemas that editors check data/ and a record with, made from the zod schemas. */
import * as z from 'zod';
import { requirement } from '../../src/career/schema/requirement.ts';
import { tables } from '../../src/career/schema/tables.ts';
import { recordJsonSchema } from '../../src/progress/schema.ts';

/** File name in data/schema → the JSON Schema in it, as text. */
export function jsonSchemas(): Map<string, string> {
  const names = z.registry<{ id: string }>();
  names.add(requirement, { id: 'requirement' });
  const schemas = new Map<string, object>();
  for (const [name, table] of Object.entries(tables)) {
    // Editors know draft 7 best.
    schemas.set(name, z.toJSONSchema(table, { io: 'input', target: 'draft-7', metadata: names }));
  }
  schemas.set('progress', recordJsonSchema());
  return new Map(
    [...schemas].map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
