import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonProblems } from '../../src/values/json-text.ts';

describe('what is wrong with a JSON text', () => {
  it.each([
    ['{\n  "a": 1,\n}', ['line 3, column 1: found }, expected a name in double quotes']],
    ['{"a": 1 "b": 2}', ['line 1, column 9: found "b", expected a comma or }']],
    ['[1, 2', ['line 1, column 6: the file ends, expected a comma or ]']],
    ['{"a" 1}', ['line 1, column 6: found 1, expected :']],
    ['[1,]', ['line 1, column 4: found ], expected a value']],
    ['{a: 1}', ['line 1, column 2: found a, expected a name in double quotes or }']],
    ["{'a': 1}", ["line 1, column 2: found 'a', expected a name in double quotes or }"]],
    ['{} {}', ['line 1, column 4: found {, expected the end of the file']],
    ['["open', ['line 1, column 2: found "open, expected a value or ]']],
    ['[01]', ['line 1, column 2: found 01, expected a value or ]']],
    ['[1e999]', ['line 1, column 2: found 1e999, expected a value or ]']],
    ['// a comment\n{}', ['line 1, column 1: found //, expected a value']],
    ['', ['line 1, column 1: the file ends, expected a value']],
  ])('names the place in %j', (text, problems) => {
    expect(jsonProblems(text)).toEqual(problems);
  });

  it('names every key that is written twice in one object, however it is spelled', () => {
    const text = '{\n"a": 1,\n"b": {"a": 2},\n"\\u0061": 3,\n"a": 4\n}';
    expect(jsonProblems(text)).toEqual([
      'line 4, column 1: "\\u0061" is written twice; the first is on line 2',
      'line 5, column 1: "a" is written twice; the first is on line 2',
    ]);
  });

  it('stops at what is nested too deeply to write back', () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(jsonProblems(deep(500))).toEqual([]);
    expect(jsonProblems(deep(100_000))).toEqual(['line 1, column 501: nested too deeply']);
  });

  it('finds nothing wrong with any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t', '\r\n'), (value, space) => {
        expect(jsonProblems(JSON.stringify(value, null, space))).toEqual([]);
      }),
    );
  });

  it('finds a problem exactly where JSON.parse does', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      'null',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const wrong = jsonProblems(text).filter((problem) => !problem.includes('written twice'));
        expect(wrong.length === 0).toBe(parses(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
