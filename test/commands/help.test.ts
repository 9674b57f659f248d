import { describe, expect, it } from 'vitest';
import { helpTopics } from '../../src/commands/help-topics.ts';
import { newHome, runCarepath } from '../support/carepath.ts';

describe('carepath help TOPIC', () => {
  it.each(helpTopics.map(({ name }) => name))('explains %s on at most 80 columns', async (name) => {
    const { code, out, err } = await runCarepath(['help', name], { home: newHome() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['enviroment', 'Did you mean environment?'],
    ['exitcodes', 'Did you mean exit-codes?'],
    ['weather', 'Topics: environment, exit-codes, files, accessibility.'],
  ])('suggests for "%s"', async (word, hint) => {
    const { code, out, err } = await runCarepath(['help', word], { home: newHome() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('of a command is the help of that command', async () => {
    const home = newHome();
    const asked = await runCarepath(['help', 'report'], { home });
    expect(asked.out).toBe((await runCarepath(['report', '--help'], { home })).out);
  });

  it('alone is the help of carepath', async () => {
    const home = newHome();
    const asked = await runCarepath(['help'], { home });
    expect(asked.out).toBe((await runCarepath(['--help'], { home })).out);
  });
});
