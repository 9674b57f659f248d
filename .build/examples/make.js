/**
 * node .build/examples/make.js: writes examples/<person>.json by running the built
 * program on examples/answers/ and on what each person did beside it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASSESSED, lives } from './lives.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin', 'carepath.js');

for (const [person, life] of Object.entries(lives)) {
  const folder = mkdtempSync(join(tmpdir(), 'carepath-example-'));
  try {
    const record = live(person, life, join(folder, 'progress.json'), folder);
    writeFileSync(join(root, 'examples', `${person}.json`), `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The record after all of it, the people met added by hand. */
function live(person, { earlier, commands, contacts, conversations, applications }, file, folder) {
  const carepath = (...args) =>
    execFileSync(process.execPath, [program, ...args, '--file', file, '--quiet'], {
      encoding: 'utf8',
      env: { ...process.env, CAREPATH_HOME: folder },
    });
  if (earlier !== undefined) {
    const answers = join(folder, 'earlier.json');
    writeFileSync(answers, JSON.stringify({ skills: earlier.skills }));
    carepath('assess', '--answers', answers, '--as-of', earlier.on);
  }
  const answers = join(root, 'examples', 'answers', `${person}.json`);
  carepath('assess', '--answers', answers, '--as-of', ASSESSED);
  for (const command of commands) carepath(...command, '--as-of', ASSESSED);
  const record = inOrder(JSON.parse(readFileSync(file, 'utf8')));
  const met = { contacts, conversations, applications };
  for (const [section, entries] of Object.entries(met)) {
    if (entries !== undefined) record[section] = entries;
  }
  writeFileSync(file, JSON.stringify(record));
  // Whatever the program cannot read back would be no example.
  carepath('list', '--json');
  return record;
}

/** Facts, then what was learned and rated, then what was done: as one would read it. */
function inOrder({ $schema, format, revision, change, ...sections }) {
  const first = [
    'profile',
    'education',
    'credentials',
    'experience',
    'exams',
    'continuingEducation',
  ];
  const last = ['confirmations', 'skills', 'assessments', 'milestones'];
  const ordered = [...first, ...last].map((name) => [name, sections[name]]);
  return { $schema, format, revision, change, ...Object.fromEntries(ordered), ...sections };
}
