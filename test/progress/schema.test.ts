import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../src/progress/schema.ts';

describe('the JSON Schema of the record', () => {
  it('knows the fields, requires only what every record has, and allows others', () => {
    const schema = recordJsonSchema();
    expect(schema).toMatchObject({
      $id: 'urn:carepath:record:1',
      type: 'object',
      required: ['format', 'revision'],
      additionalProperties: {},
      properties: {
        education: { type: 'array' },
        profile: { type: 'object', properties: { state: { pattern: '^[A-Z]{2}$' } } },
      },
    });
  });
});
