/** Screens as people see them. A change here is a change of the product: look at it, then update. */
import { describe, expect, it } from 'vitest';
import { examplePeople } from '../../src/commands/example-people.ts';
import { newHome, runCarepath } from '../support/carepath.ts';

const widths = [40, 80, 120];

async function screens(argv: string[]): Promise<string> {
  const parts: string[] = [];
  for (const columns of widths) {
    const { code, out, err } = await runCarepath(argv, { home: newHome(), tty: true, columns });
    expect({ code, err }).toMatchObject({ code: 0 });
    parts.push(`${`── ${columns} columns `.padEnd(columns, '─')}\n${out}`);
  }
  return parts.join('\n');
}

describe('the screens of the six people', () => {
  it.each(examplePeople.map(({ id }) => id))('of %s', async (person) => {
    await expect(await screens(['demo', person])).toMatchFileSnapshot(
      `../golden/home-${person}.txt`,
    );
  });
});

describe('the screens of one of them', () => {
  it.each(['steps', 'steps 6', 'skills', 'skills negotiation', 'ladder', 'ladder senior'])(
    'carepath %s',
    async (line) => {
      const name = line.replace(' ', '-');
      await expect(await screens(['demo', 'bedside-rn', ...line.split(' ')])).toMatchFileSnapshot(
        `../golden/bedside-rn-${name}.txt`,
      );
    },
  );
});
