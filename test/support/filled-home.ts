/** A home with something in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newHome, runCarepath } from './carepath.ts';

const jobs = [
  ['--title', 'Staff nurse', '--employer', 'Mercy', '--to', '2026-10'],
  ['--title', 'Staff nurse', '--employer', 'St. Ann'],
];

/** A new home with two jobs, contact hours and a profile. */
export async function filledHome() {
  const home = newHome();
  const run = (...argv: string[]) => runCarepath(argv, { home });
  for (const flags of jobs) {
    await run('add', 'experience', '--kind', 'rn', '--from', '2020-06-01', ...flags);
  }
  await run('add', 'ce', '--date', '2026-11-03', '--hours', '3', '--topic', 'ethics');
  await run('profile', '--state', 'Ohio', '--goal', 'CCM', '--hours-per-week', '10');
  const path = join(home, 'progress.json');
  return { home, run, path, record: () => JSON.parse(readFileSync(path, 'utf8')) };
}
