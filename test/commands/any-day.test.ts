import { afterEach, describe, expect, it, vi } from 'vitest';
import { scale } from '../progress/store/sample.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { documentLines, readingLines, unlistedCommands } from '../support/reading-commands.ts';
import { daysAround, keepOn } from '../support/record-around.ts';

const lines = Object.values(readingLines).flat();

/** Leap days, the days beside one that is missing, and both ends of what people live to see. */
const days = [
  ...['1970-01-01', '1972-02-29', '2024-02-29', '2000-02-29'],
  ...['2026-11-22', '2099-12-31', '2100-02-28', '2100-03-01'],
];

afterEach(() => {
  vi.restoreAllMocks();
});

/** How each line is looked at: what is odd in it on that day. */
const views = [
  (home: string, line: string, day: string) => oddInWords(home, line, day, true),
  (home: string, line: string, day: string) => oddInWords(home, line, day, false),
  oddInJson,
];

/**
 * What is odd in any view of the record: on a terminal, in a pipe, as JSON. In a
 * tenth of the runs it is every fifth of them, beginning with another at each `turn`.
 */
async function oddities(home: string, day: string, turn: number): Promise<string[]> {
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [at, view] of views.entries()) {
      if (scale === 1 && (index * views.length + at + turn) % 5 > 0) continue;
      const odd = await view(home, line, day);
      found.push(...odd.map((what) => `${line} --as-of ${day}: ${what}`));
    }
  }
  for (const [index, line] of documentLines.entries()) {
    if (scale === 1 && (index + turn) % 5 > 0) continue;
    const odd = await oddInWords(home, line, day, false);
    found.push(...odd.map((what) => `${line} --as-of ${day}: ${what}`));
  }
  return found;
}

const argvOf = (line: string, day: string) => [
  ...line.split(' ').filter(Boolean),
  ...['--as-of', day, '--no-input'],
];

async function oddInWords(
  home: string,
  line: string,
  day: string,
  tty: boolean,
): Promise<string[]> {
  const { code, out, err } = await runCarepath(argvOf(line, day), { home, tty });
  const failed = code === 0 ? [] : [`exit code ${code}: ${err}`];
  const odd = /.*(\b(NaN|undefined|Infinity|Invalid Date)\b|\[object|(?<![\w.–-])[-−]\d).*/g;
  return [...failed, ...(withoutMarkup(`${out}${err}`).match(odd) ?? [])];
}

/** The words of a page; its style sheet may move things to the left. */
function withoutMarkup(text: string): string {
  return text.replace(/<style>[\s\S]*?<\/style>|<[a-z][^>]*>/g, '');
}

/** JSON writes NaN and Infinity as null, so numbers are looked at on their way there. */
async function oddInJson(home: string, line: string, day: string): Promise<string[]> {
  const odd: string[] = [];
  const real = JSON.stringify;
  vi.spyOn(JSON, 'stringify').mockImplementation((value, ...how) => {
    odd.push(...oddNumbers(value));
    return Reflect.apply(real, JSON, [value, ...how]);
  });
  const { code, out, err } = await runCarepath([...argvOf(line, day), '--json'], { home });
  vi.restoreAllMocks();
  if (code !== 0) odd.push(`exit code ${code}: ${err}`);
  else JSON.parse(out);
  return odd;
}

/** Numbers that are none, and those below zero. Pay can fall, and what is overdue lies so many days back. */
function oddNumbers(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each !== 'number' || each >= 0) return oddNumbers(each);
    const signed = key === 'percent' || (key === 'days' && Reflect.get(value, 'overdue') === true);
    return signed ? [] : [`${key} is ${each}`];
  });
}

it('has every command of the registry among those that are tried, or named as one of the others', () => {
  expect(unlistedCommands()).toEqual([]);
});

describe('every view of a record', () => {
  it.each(days.map((day, turn) => [day, turn] as const))(
    'holds on %s, whatever lies before, on and after that day',
    async (day, turn) => {
      const home = newHome();
      keepOn(home, daysAround(day));
      expect(await oddities(home, day, turn)).toEqual([]);
    },
  );

  it('holds for days at both ends of the calendar, which an import may bring', async () => {
    const home = newHome();
    keepOn(home, [
      ...['0000-02-29', '0001-01-01', '1000-01-01', '1899-12-31'],
      ...['2026-11-22', '3000-02-28', '9999-12-30', '9999-12-31'],
    ]);
    expect(await oddities(home, '2026-11-22', 0)).toEqual([]);
  });
});
