import { type EntryKindName, entryKinds } from '../../progress/fields/entry-kinds.ts';
import { allFields } from '../../progress/fields/of-section.ts';
import { profileFields } from '../../progress/fields/profile.ts';
import { changeOptions, dryRun, fieldOptions } from './add-options.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

const dates =
  'Dates: 2026-11-22, 2026-11, today, yesterday, or a distance such as -2w. No patient information belongs in the record.';

/** What differs among the commands that add an entry; their flags are the fields of the record. */
function addCommand(
  name: EntryKindName,
  about: string,
  examples: CommandSpec['examples'],
  more: OptionSpec[] = [],
): CommandSpec {
  const none = { flags: '--none', about: 'record that there is none' };
  return {
    name: `add ${name}`,
    about,
    group: 'Your record',
    options: [...fieldOptions(entryKinds[name].fields), ...more, none, dryRun],
    examples,
    more: `${dates} In a terminal, carepath asks for what is needed and missing.`,
    load: async () => (await import('../../commands/add/entry.ts')).adding(name),
  };
}

const ceus = {
  flags: '--ceus <number>',
  about: 'in place of --hours: CEUs, of which each is 10 hours',
};

export const recordCommands: CommandSpec[] = [
  {
    name: 'add',
    about: 'add to your record: education, experience, a credential, an exam, ce',
    group: 'Your record',
    arguments: [{ name: '[what]', about: 'education, experience, credential, exam or ce' }],
    // No options: commander would keep those of "add" from reaching "add ce".
    examples: [
      ['carepath add', 'asks what to add'],
      ['carepath add experience', 'a job, asked for step by step'],
      ['carepath add ce --help', 'the flags for scripts'],
    ],
    load: () => import('../../commands/add/what.ts'),
  },
  addCommand('education', 'add a degree or program, finished or not', [
    [
      'carepath add education --level bachelor --field nursing --completed 2020-05',
      'a finished degree',
    ],
    [
      'carepath add education --level master --field nursing --completed 2028-05',
      'one that you plan to finish then',
    ],
  ]),
  addCommand('experience', 'add a job, an internship, volunteer work', [
    ['carepath add experience', 'asks for what it needs'],
    [
      'carepath add experience --title RN --kind registered-nurse --from 2020-06',
      'a job you are still in; add --hours-per-week and --supervised-by where you can',
    ],
    [
      'carepath add experience --title Aide --kind cna --from 2017-06 --to 2020-05',
      'one that ended',
    ],
  ]),
  addCommand('credential', 'add a license, certification or registration', [
    ['carepath add credential --credential rn --state OH --expires 2027-10-31', 'an RN license'],
    ['carepath add credential --credential ccm --issued 2024-04 --expires 2029-05-31', 'the CCM'],
  ]),
  addCommand('exam', 'add an exam taken', [
    ['carepath add exam --exam nclex-rn --date 2020-07-14 --passed', 'an exam passed'],
  ]),
  addCommand(
    'ce',
    'add continuing education, in contact hours',
    [
      ['carepath add ce --date -1w --hours 3 --topic ethics --approved-by ANCC', '3 contact hours'],
      ['carepath add ce --date 2026-10 --ceus 1.5 --topic case-management', '15 contact hours'],
    ],
    [ceus],
  ),
  {
    name: 'add skill',
    about: 'rate a skill once more; earlier ratings stay, so that growth can be seen',
    group: 'Your record',
    arguments: [
      { name: '[skill]', about: 'a skill, such as negotiation' },
      { name: '[level]', about: '0 (not seen or done yet) to 5, by number or name' },
    ],
    options: [
      { flags: '--evidence <text>', about: 'an example of the last twelve months, in one line' },
      { flags: '--evidence-date <date>', about: 'the day of the example' },
      { flags: '--date <date>', about: 'the day of the rating; today when not said' },
      { flags: '--by <who>', about: 'who rated, such as a mentor; you when not said' },
      { flags: '--note <text>', about: 'anything worth remembering' },
      dryRun,
    ],
    examples: [
      ['carepath add skill negotiation 3 --evidence "settled a payer denial"', 'with an example'],
      ['carepath add skill communication 4 --by "Lee Park"', 'what a mentor said'],
    ],
    more: 'A level of 3 or more without evidence counts one lower. carepath skills <skill> shows the five levels.',
    load: () => import('../../commands/add/skill.ts'),
  },
  {
    name: 'add note',
    about: 'add a note to an entry or a milestone',
    group: 'Your record',
    arguments: [
      { name: '<entry>', about: 'an id, words that only it contains, or a milestone such as 3.2' },
      { name: '<text...>', about: 'the note; it goes behind what is noted already' },
    ],
    options: [dryRun],
    examples: [
      ['carepath add note x4 "letter asked for on Monday"', 'on a job'],
      ['carepath add note 3.2 "Lee knows a clinic"', 'on a milestone'],
    ],
    more: 'carepath edit x4 --note replaces a note; carepath edit x4 --clear note removes it.',
    load: () => import('../../commands/add/note.ts'),
  },
  {
    name: 'confirm',
    about: 'answer what only you or an issuer can know, such as good moral character',
    group: 'Your record',
    arguments: [
      { name: '<key>', about: 'the question, as "carepath certs check" names it' },
      { name: '[answer]', about: 'yes or no; asked in a terminal when left out' },
    ],
    options: [
      {
        flags: '--from <who>',
        about: "whose answer it is; yours if not said, the issuer's for a question to the issuer",
      },
      { flags: '--date <date>', about: 'the day of the answer' },
      dryRun,
    ],
    examples: [
      ['carepath confirm good-moral-character yes', 'your own word'],
      ['carepath confirm four-domains yes --from NACCM --date 2026-11-03', "the issuer's answer"],
      ['carepath confirm ccm/x2/part-time yes', 'what The Commission said of one job'],
    ],
    load: () => import('../../commands/confirm.ts'),
  },
  {
    name: 'profile',
    about: 'who you are and where you are going; with flags, changes it',
    group: 'Your record',
    options: [...fieldOptions(profileFields), dryRun],
    examples: [
      ['carepath profile', 'shows it'],
      ['carepath profile --state OH --track nursing --goal ccm', 'changes it'],
      ['carepath profile --budget none', 'clears a field'],
    ],
    load: () => import('../../commands/profile.ts'),
  },
  {
    name: 'list',
    about: 'what your record holds: all of it, one section, or all about one entry',
    group: 'Your record',
    arguments: [
      {
        name: '[what]',
        about: 'a section, such as experience, credentials or ce; or an entry by its id',
      },
    ],
    examples: [
      ['carepath list', 'all of it'],
      ['carepath list ce', 'your continuing education'],
      ['carepath list experience --json', 'for scripts'],
    ],
    more: 'An id, such as x2, shows everything that entry says, its note and evidence too. In a pipe: one entry a line, its fields between tabs.',
    load: () => import('../../commands/list.ts'),
  },
  {
    name: 'edit',
    about: 'change an entry of your record: only what you name changes',
    group: 'Your record',
    arguments: [
      {
        name: '[entry...]',
        about: 'its id, words that only it contains, or a milestone such as 3.2',
      },
    ],
    options: [
      { flags: '--clear <field>', about: 'empty a field; may be given again', many: true },
      ...changeOptions(allFields()),
      ceus,
      dryRun,
    ],
    examples: [
      ['carepath edit x4 --to 2026-10 --no-paid', 'by its id, as "carepath list" shows it'],
      ['carepath edit "staff nurse" --kind +case-management', 'adds to what you did there'],
      ['carepath edit c3 --expires 2029-10-31 --clear number', 'empties a field'],
      ['carepath edit 3.2 --due 2027-03 --note "ask Lee"', 'a milestone of the ten steps'],
      ['carepath edit x4', 'in a terminal: shows the fields, and asks'],
    ],
    more: 'A list is replaced; + before a value adds it. A flag without its value is asked in a terminal.',
    load: () => import('../../commands/edit.ts'),
  },
  {
    name: 'remove',
    about: 'take one entry out of your record',
    group: 'Your record',
    arguments: [{ name: '<entry...>', about: 'its id, or words that only it contains' }],
    options: [dryRun],
    examples: [
      ['carepath remove x4', 'by its id, as "carepath list" shows it'],
      ['carepath remove "staff nurse" --yes', 'by its words, without being asked'],
    ],
    load: () => import('../../commands/remove.ts'),
  },
  {
    name: 'undo',
    about: 'take back the last command that changed your record',
    group: 'Your record',
    options: [dryRun],
    examples: [
      ['carepath undo', 'takes it back, and says what it was'],
      ['carepath undo --dry-run', 'only says what it would take back'],
    ],
    more: 'One command at a time; the last 20 versions are kept beside the record.',
    load: () => import('../../commands/undo.ts'),
  },
  {
    name: 'history',
    about: 'what was done to your record, newest first',
    group: 'Your record',
    options: [{ flags: '--limit <number>', about: 'only so many, the newest' }],
    examples: [
      ['carepath history', 'every change of which a version is kept'],
      ['carepath history --limit 5', 'the last five'],
    ],
    more: 'In a pipe: revision, day, what was done, and what took it back, between tabs.',
    load: () => import('../../commands/history.ts'),
  },
  {
    name: 'export',
    about: 'what is due as a calendar, or your whole record as JSON',
    group: 'Your record',
    options: [
      { flags: '--calendar', about: 'what is due, for any calendar program (iCalendar)' },
      {
        flags: '--within <time>',
        about: 'how far ahead the calendar looks: 2y (when not said), 90d, 12w, 6m or a day',
      },
      { flags: '--all', about: 'the whole record' },
      { flags: '-o, --output <file>', about: 'write to a file; - is standard output' },
    ],
    examples: [
      ['carepath export --calendar -o due.ics', 'two years ahead, to import in a calendar program'],
      ['carepath export --calendar --within 5y -o due.ics', 'five years ahead'],
      ['carepath export --all -o record.json', 'a file for another computer'],
      ['carepath export --all | carepath import - --file copy.json', 'from one record to another'],
    ],
    more: 'The calendar holds what "carepath due" shows, as all-day events with reminders; what is overdue stands on today. Events keep their identity: import a newer calendar, and most programs move the events instead of doubling them. What you have settled stays until you delete it there. Both files hold what you told carepath, people\'s names too: keep them as private as the record. A file that exists is replaced only with --yes.',
    load: () => import('../../commands/export.ts'),
  },
  {
    name: 'import',
    about: 'take in a whole record in place of yours, having shown what changes',
    group: 'Your record',
    arguments: [{ name: '<file>', about: 'what "export --all" wrote; - is standard input' }],
    options: [dryRun],
    examples: [
      ['carepath import record.json --dry-run', 'what would be added, changed and removed'],
      ['carepath import record.json', 'shows the same, and asks'],
      ['carepath import - --yes < record.json', 'from a script'],
    ],
    more: 'All of it is one change, which one "carepath undo" takes back.',
    load: () => import('../../commands/import.ts'),
  },
];
