/** The JSON Schema of the record, for editors and for whoever reads the file with another program. */
import * as z from 'zod/mini';
import { RECORD_SCHEMA } from './record.ts';
import { record } from './shape.ts';

/** Generated from the shape of the record; no command loads it. */
export function recordJsonSchema(): object {
  return {
    $id: RECORD_SCHEMA,
    title: 'carepath record',
    description: 'The record of one person, written by carepath. Fields not listed here are kept.',
    ...z.toJSONSchema(record, { io: 'input' }),
  };
}
