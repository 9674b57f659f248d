import { describe, expect, it } from 'vitest';
import { csv } from '../../src/documents/csv.ts';
import { sections } from '../../src/terminal/record/sections.ts';
import { harmlessLine } from '../../src/values/harmless.ts';
import { readCsv } from '../support/csv-reader.ts';
import { dana } from '../support/dana.ts';
import { hostileTexts, recordOf } from '../support/hostile.ts';
import { tableOf } from '../support/record-rows.ts';

describe('the table of the record', () => {
  it('leaves out no section that carepath list shows', () => {
    const record = recordOf('x');
    const all = tableOf(record).rows.length;
    for (const name of Object.keys(sections)) {
      const without = { ...record, [name]: undefined };
      expect(tableOf(without).rows.length, name).toBeLessThan(all);
    }
  });

  it('has a row for every entry, all of the same length', () => {
    const { columns, rows } = tableOf(dana);
    expect(rows).toHaveLength(1 + 1 + 1 + 2 + 1 + 1 + 3 + 3 + 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('has columns and no rows where nothing was recorded', () => {
    expect(tableOf(undefined).rows).toEqual([]);
    expect(tableOf({ format: 1, revision: 1, profile: {} }).rows).toEqual([]);
    expect(tableOf(undefined).columns).toEqual(tableOf(dana).columns);
  });
});

describe('what a person typed, in the table', () => {
  it.each(hostileTexts)('stays in its cell, harmless, wherever in the record: %s', (_, text) => {
    const [header = [], ...rows] = readCsv(csv(tableOf(recordOf(text))));
    expect(rows).toHaveLength(tableOf(recordOf('tame')).rows.length);
    const cells = rows.flat().map((cell) => cell.text);
    for (const row of rows) expect(row).toHaveLength(header.length);
    for (const cell of cells) {
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      expect(cell).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    }
    const harmless = harmlessLine(text).trim();
    const bare = cells.filter((cell) => cell === harmless || cell === `'${harmless}`);
    expect(bare.length).toBeGreaterThan(40);
  });
});
