import { dryRun } from './add-options.ts';
import type { CommandSpec } from './spec.ts';

export const householdCommands: CommandSpec[] = [
  {
    name: 'data',
    about: 'where the facts come from, how old they are, and what you corrected',
    group: 'Household',
    arguments: [
      {
        name: '[which]',
        about: 'one source by its id, or a kind: windows, fees, wages, rules, law, general',
      },
    ],
    options: [
      { flags: '--stale', about: 'only facts older than their shelf life, with what to do' },
      { flags: '--mine', about: 'what the folder of --data or CAREPATH_DATA changes' },
    ],
    examples: [
      ['carepath data', 'every source with its age, and how many facts cite it'],
      ['carepath data bls-oews-2025-05', 'one of them, and each fact that rests on it'],
      ['carepath data --stale', 'what to look at again today'],
      ['carepath data fees --stale --as-of 2027-06-01', 'fees only, as of a later day'],
      ['carepath data --mine --data corrections', 'what your own folder changes'],
    ],
    more: 'A source is as old as the date its page shows, at the end of the month or year if it shows no day; undated pages count from the day they were read. A fact is as old as the time it states, else as its newest source.',
    load: () => import('../../commands/data.ts'),
  },
  {
    name: 'backup',
    about: 'write a copy of your record that carepath never touches again',
    group: 'Household',
    arguments: [
      {
        name: '[file]',
        about: 'where to; a dated file beside the record when not said; - is standard output',
      },
    ],
    options: [dryRun],
    examples: [
      ['carepath backup', 'beside the record'],
      ['carepath backup /media/stick/carepath.json', 'on another disk'],
    ],
    more: 'A file that exists and says something else is replaced only with --yes. Beside the record, the last 20 versions are kept without asking: carepath restore.',
    load: () => import('../../commands/backup.ts'),
  },
  {
    name: 'restore',
    about: 'go back to an earlier version of your record, or to a backup',
    group: 'Household',
    arguments: [
      { name: '[version]', about: 'a revision by its number, or a file; all are listed without' },
    ],
    options: [dryRun],
    examples: [
      ['carepath restore', 'what there is to go back to'],
      ['carepath restore 12 --dry-run', 'what that would add, change and remove'],
      ['carepath restore backup-2026-11-22-r12.json', 'from a backup'],
    ],
    more: 'It is a change like any other: one "carepath undo" takes it back. A record that cannot be read is kept beside it under another name.',
    load: () => import('../../commands/restore.ts'),
  },
  {
    name: 'doctor',
    examines: true,
    about: 'check the record, the files beside it, Node and the terminal',
    group: 'Household',
    examples: [
      ['carepath doctor', 'a line each: ok, a note, or a problem with what to do'],
      ['carepath doctor --json', 'for scripts'],
    ],
    more: 'Changes nothing. Exits with 1 when it finds a problem. Works with a record that cannot be read, too.',
    load: () => import('../../commands/doctor.ts'),
  },
];
