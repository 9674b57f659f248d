import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { recordProblems } from '../../src/progress/store/format/problems.ts';
import { widthOf } from '../../src/terminal/text.ts';
import { scale } from '../progress/store/sample.ts';
import { newHome, runCarepath, type World } from '../support/carepath.ts';
import { keep } from '../support/dana.ts';
import { harmful, pathsOf, recordWith, textFields } from '../support/every-text.ts';
import { hostileTexts, recordOf } from '../support/hostile.ts';
import { documentLines, readingLines } from '../support/reading-commands.ts';

const lines = Object.values(readingLines).flat();
const argvOf = (line: string) => [...line.split(' ').filter(Boolean), '--no-input'];

/** All short texts in one: nobody has time for every text in every view. */
const worst = hostileTexts
  .map(([, text]) => text)
  .filter((text) => text.length < 1_000)
  .join(' ');

/** What a view makes of the hostile record, and of one like it without harm; undefined when all is well. */
type Oddity = (outs: { hostile: string; plain: string }, line: string) => string | undefined;

interface View {
  name: string;
  world?: Partial<World>;
  flags?: string[];
  odd: Oddity;
}

/** Documents, and the record itself, are for readers that break lines by themselves. */
const unbroken = /^(report|export)/;

const fits =
  (columns: number): Oddity =>
  ({ hostile }, line) => {
    const wide = hostile.split('\n').find((each) => widthOf(each) > columns);
    return wide === undefined || unbroken.test(line) ? undefined : `is wider than that: ${wide}`;
  };

/** Each line's number of cells; records may come in another order. */
const shapeOf = (out: string) => {
  const cells = out.split('\n').map((line) => line.split('\t').length);
  return cells.sort().join();
};

const views: View[] = [
  {
    name: 'a pipe',
    odd: ({ hostile, plain }) =>
      shapeOf(hostile) === shapeOf(plain) ? undefined : 'has other lines or cells',
  },
  { name: '80 columns', world: { tty: true, columns: 80 }, odd: fits(80) },
  { name: '40 columns', world: { tty: true, columns: 40 }, odd: fits(40) },
  {
    name: 'JSON',
    flags: ['--json'],
    odd: ({ hostile }) => (typeof JSON.parse(hostile) === 'object' ? undefined : 'is no object'),
  },
];

/**
 * What is odd in the views of a record with the worst text. In a tenth of the runs
 * each line takes two of the four views, which `turn` chooses.
 */
async function oddities(record: (text: string) => ProgressRecord, turn: number): Promise<string[]> {
  const [hostile, plain] = [homeOf(record(worst)), homeOf(record('plain'))];
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [at, { name, world, flags = [], odd }] of views.entries()) {
      if (scale === 1 && (index + at + turn) % 2 === 0) continue;
      const run = (home: string) => runCarepath([...argvOf(line), ...flags], { home, ...world });
      const { code, out, err } = await run(hostile);
      const outs = { hostile: out, plain: name === 'a pipe' ? (await run(plain)).out : '' };
      const harm = harmful.exec(out + err);
      const wrong = [
        harm === null ? undefined : `lets ${JSON.stringify(harm[0])} through`,
        code === 0 ? odd(outs, line) : `exits with ${code}: ${err}`,
      ].filter((each) => each !== undefined);
      found.push(...wrong.map((each) => `${line}, in ${name}, ${each}`));
    }
  }
  return found;
}

function homeOf(record: ProgressRecord): string {
  const home = newHome();
  keep(home, record);
  return home;
}

describe('a hostile text in every field', () => {
  it('drives no terminal, breaks no line and no column, in any view', async () => {
    expect(await oddities((text) => recordWith(text), 0)).toEqual([]);
  });

  it('does so neither as the id of an entry, or of what it names', async () => {
    expect(await oddities((text) => recordWith(text, { id: text }), 1)).toEqual([]);
  });

  it.each(documentLines)('drives nothing that shows what it finds in carepath %s', async (line) => {
    const home = homeOf(recordWith(worst, { id: worst, day: '2026-12-24' }));
    const { code, out } = await runCarepath(argvOf(line), { home });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(1_000);
    expect(out.replaceAll('\r\n', '\n')).not.toMatch(harmful);
  });

  it.each(['x', '看', 'word '])('fits the screen however long it is: %s', async (piece) => {
    const home = homeOf(recordWith(piece.repeat((1_000 * scale) / piece.length)));
    for (const columns of [40, 80]) {
      for (const line of ['', 'list', 'profile', 'due --within 9y', 'history', 'steps 1']) {
        const { out } = await runCarepath(argvOf(line), { home, tty: true, columns });
        const odd = fits(columns)({ hostile: out, plain: '' }, line);
        expect({ line, odd }).toEqual({ line, odd: undefined });
      }
    }
  });
});

describe('the fields that hold a text', () => {
  it('are filled as the shape of the record has them, so that no new one is forgotten', () => {
    expect(recordProblems(recordWith(worst, { id: worst }))).toEqual([]);
    expect(textFields()).toEqual(
      expect.arrayContaining(['profile.name', 'experience.supervisor.email', 'applications.link']),
    );
  });

  it('are all filled in the record that documents are tried with', () => {
    const told = new Set(pathsOf(recordOf('a text'), 'a text'));
    // What no document shows, and an answer whose question is a text there.
    const left = ['$schema', 'change.text', 'confirmations.good-moral-character.from'];
    expect(textFields().filter((field) => !told.has(field))).toEqual(left);
  });
});
