/** Whatever carepath asks, the command it names for the answer is one that it takes. */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eligibilityOf } from '../../src/advice/eligibility.ts';
import { judge } from '../../src/advice/requirements/judge.ts';
import { answering } from '../../src/advice/requirements/question.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { career, TODAY } from '../support/people.ts';

const folder = join(import.meta.dirname, '../../examples');
const people = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The commands behind every open question of a person, each once. */
function commandsFor(record: ProgressRecord): string[][] {
  const facts = { career, record, today: TODAY };
  const asks = [
    ...career.credentials.flatMap((credential) => eligibilityOf(credential, facts, TODAY).ask),
    ...career.rungs.flatMap(({ demands }) =>
      demands.flatMap(({ requirement }) => judge(requirement, facts, TODAY).ask),
    ),
  ];
  const commands = asks.flatMap((ask) => answering(ask)?.command.join(' ') ?? []);
  return [...new Set(commands)].map((command) => command.split(' '));
}

test.each(people)('every question to %s names a command that answers it', async (name) => {
  const record: ProgressRecord = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const home = newHome();
  copyFileSync(join(folder, name), join(home, 'progress.json'));
  const commands = commandsFor(record);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const { code, err } = await runCarepath([...command, '--dry-run'], { home });
    // Without a terminal the value cannot be asked for; the answer names what is missing.
    const valueMissing = code === 2 && /missing|needs|Write|value/i.test(err);
    if (code !== 0 && !valueMissing) expect.fail(`carepath ${command.join(' ')}: ${err}`);
    if (command[0] === 'confirm') expect(code, command.join(' ')).toBe(0);
  }
});
