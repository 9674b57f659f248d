import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, type Cell, csv } from '../../src/documents/csv.ts';
import { harmlessLine } from '../../src/values/harmless.ts';
import { readCsv } from '../support/csv-reader.ts';
import { hostileTexts } from '../support/hostile.ts';

function written(...cells: Cell[]): string {
  return csv({ columns: ['A', 'B'], rows: [cells] });
}

/** What a spreadsheet shows in the first cell below the header. */
function shown(text: string): string | undefined {
  return readCsv(written(text, 'end'))[1]?.[0]?.text;
}

describe('csv', () => {
  it('has a header, commas, and a CR LF behind every line, the last one too', () => {
    expect(written('one', 'two')).toBe('A,B\r\none,two\r\n');
    expect(csv({ columns: ['A', 'B'], rows: [] })).toBe('A,B\r\n');
  });

  it('quotes what holds a comma or a quote, and doubles the quotes', () => {
    expect(written('a, b', 'say "no"')).toBe('A,B\r\n"a, b","say ""no"""\r\n');
  });

  it('writes numbers as numbers, also those that begin with a minus', () => {
    expect(written(1.5, -82_510)).toBe('A,B\r\n1.5,-82510\r\n');
  });

  it('keeps an empty cell empty', () => {
    expect(written('', '  ')).toBe('A,B\r\n,\r\n');
  });

  it('has no byte order mark of its own: that belongs to files', () => {
    expect(written('a', 'b').startsWith(byteOrderMark)).toBe(false);
    expect(new TextEncoder().encode(byteOrderMark)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });
});

describe('what a person typed, in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A1", "'=cmd|' /C calc'!A1"],
    ['+1 614 555 0100', "'+1 614 555 0100"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['a = b', 'a = b'],
    ['x-ray', 'x-ray'],
  ])('is never a formula: %j', (text, cell) => {
    expect(shown(text)).toBe(cell);
  });

  it('is one line: line ends and tabs become spaces', () => {
    expect(shown('one\ntwo\r\nthree\u2028four\tfive')).toBe('one two three four five');
  });

  it('shows control and direction characters in place of obeying them', () => {
    expect(shown('a\u001b[31mb\u202ec\u0000')).toBe('a␛[31mb<U+202E>c␀');
  });

  it.each(hostileTexts)('stays in its cell: %s', (_, text) => {
    const [header, row, ...more] = readCsv(written(text, 'end'));
    expect(header).toHaveLength(2);
    expect(row?.[1]?.text).toBe('end');
    expect(row?.[0]?.text).toMatch(/^[^=+\-@\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(more).toEqual([]);
  });

  it('is read back as it was written, whatever it is', () => {
    const sign = fc.constantFrom(...'=+-@＝\'",;| \n\r\t\0\u001b\u202e\u2028\ufeffaé護😀');
    const text = fc.string({ unit: sign, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const [, row] = readCsv(csv({ columns: cells.map(() => 'A'), rows: [cells] }));
        const texts = cells.map((cell) => harmlessLine(cell).trim());
        expect(row?.map((cell) => cell.text)).toEqual(
          texts.map((each) => (/^[=+\-@＝＋－＠]/.test(each) ? `'${each}` : each)),
        );
      }),
    );
  });
});
