import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../.build/data/json-schemas.ts';

const folder = new URL('../../data/schema/', import.meta.url);
const generated = jsonSchemas();

test('there is a JSON Schema for every table, and none without one', () => {
  expect(readdirSync(folder).sort()).toEqual([...generated.keys()].sort());
});

test.each([...generated])('data/schema/%s is what npm run schemas writes', (name, text) => {
  expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).toEqual(JSON.parse(text));
});
