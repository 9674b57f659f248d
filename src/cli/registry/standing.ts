import type { CommandSpec } from './spec.ts';

export const standingCommands: CommandSpec[] = [
  {
    name: 'steps',
    about: 'the ten steps with your progress, or one with its milestones',
    group: 'Where you stand',
    arguments: [{ name: '[step]', about: 'a step by its number, 1 to 10' }],
    examples: [
      ['carepath steps', 'all ten with your progress'],
      ['carepath steps 3', 'its milestones, what shows that they are done, what it is about'],
      ['carepath done 3.2', 'tick one off'],
    ],
    load: () => import('../../commands/steps.ts'),
  },
  {
    name: 'done',
    about: 'tick off a milestone of the ten steps',
    group: 'Where you stand',
    arguments: [{ name: '<milestone>', about: 'a milestone by its number, such as 3.2' }],
    options: [
      { flags: '--date <date>', about: 'the day it was done; today when not said' },
      { flags: '--note <text>', about: 'a note to yourself' },
      { flags: '--evidence <text>', about: 'what shows that it is done: a file, a link, a name' },
      {
        flags: '--status <status>',
        about: 'done, started, skipped or open; done when not said',
      },
      { flags: '-n, --dry-run', about: 'say what would change, and change nothing' },
    ],
    examples: [
      ['carepath done 3.2', 'done today'],
      ['carepath done 3.2 --date 2026-09-30 --evidence "log signed by J. Ortiz"', 'back-dated'],
      ['carepath done 2.6 --status skipped --note "no study for now"', 'skipped on purpose'],
    ],
    more: 'carepath steps 3 lists the milestones of step 3. carepath undo takes the last one back.',
    load: () => import('../../commands/done.ts'),
  },
  {
    name: 'skills',
    about: 'your skills: claimed, counted, asked for by your goal',
    group: 'Where you stand',
    arguments: [{ name: '[skill]', about: 'a skill, such as negotiation' }],
    options: [{ flags: '--rung <rung>', about: 'targets of another rung, such as senior' }],
    examples: [
      ['carepath skills', 'all of them, the widest gap first'],
      ['carepath skills negotiation', 'the five levels, your evidence, how to grow it'],
      ['carepath skills --rung manager', 'against the targets of another rung'],
    ],
    more: 'A claim of 3 or more counts one level lower until a line of evidence stands beside it.',
    load: () => import('../../commands/skills.ts'),
  },
  {
    name: 'ladder',
    about: 'the rungs of the career and what each asks of you',
    group: 'Where you stand',
    arguments: [
      { name: '[rung]', about: 'entry, coordinator, senior, manager, director, executive' },
    ],
    options: [{ flags: '--track <track>', about: 'nursing, social-work or unlicensed' }],
    examples: [
      ['carepath ladder', 'all six rungs and how ready you are'],
      ['carepath ladder senior', 'its demands, with your verdict and who asks for it'],
      ['carepath ladder manager --track social-work', 'as it is on another track'],
    ],
    load: () => import('../../commands/ladder.ts'),
  },
  {
    name: 'salary',
    about: 'what each rung pays: the article and BLS side by side, by track and state',
    group: 'Where you stand',
    options: [
      { flags: '--rung <rung>', about: 'all about one rung, such as coordinator' },
      { flags: '--track <track>', about: 'nursing, social-work or unlicensed' },
      { flags: '--license <license>', about: 'rn or lpn, which pay differently' },
      { flags: '--state <state>', about: 'a code or a name; your own when not said' },
      { flags: '--compare <states>', about: 'states side by side: TX,CA,FL, or all' },
      {
        flags: '--sort <order>',
        about: 'with --compare: nominal, real, state, prices, change or jobs',
      },
      { flags: '--occupation <code>', about: 'one of the 15 BLS occupations, by code or title' },
    ],
    examples: [
      ['carepath salary', 'every rung on your track, yours marked'],
      ['carepath salary --rung coordinator --state OH', 'range, real terms, change, outlook'],
      ['carepath salary --rung senior --track nursing --license rn', 'as a registered nurse'],
      ['carepath salary --compare TX,CA,FL --sort real', 'what pay buys at average prices'],
      ['carepath salary --occupation 21-1094 --compare all', 'community health workers everywhere'],
    ],
    more: 'BLS has no occupation called care coordinator: which one stands for a rung is our inference. Percentiles describe everyone in an occupation, not years of experience.',
    load: () => import('../../commands/salary.ts'),
  },
  {
    name: 'due',
    about: 'what falls due: renewals, application windows, follow-ups, milestones',
    group: 'Where you stand',
    options: [
      {
        flags: '--within <time>',
        about: 'how far ahead: 90d (when not said), 12w, 6m, 1y or a day',
      },
      { flags: '--brief', about: 'one line, and nothing at all when nothing is due' },
    ],
    examples: [
      ['carepath due', 'what is overdue, and what is due within 90 days'],
      ['carepath due --within 1y', 'the year ahead'],
      ['carepath due --brief', 'for a shell profile, so that every new terminal says it'],
    ],
    more: 'Hours come from continuing education in your record. Windows are known by the pattern of past years; the issuer decides. carepath edit 3.2 --due sets a day for a milestone.',
    load: () => import('../../commands/due.ts'),
  },
  {
    name: 'report',
    about: 'your progress as a document, or your record as a table',
    group: 'Where you stand',
    options: [
      {
        flags: '--format <format>',
        about: 'md, html, csv or json; when not said, as the file is named, or md',
      },
      { flags: '-o, --output <file>', about: 'write to a file; - is standard output' },
      { flags: '--since <date>', about: 'with what changed since that day' },
    ],
    examples: [
      ['carepath report -o report.md', 'a markdown file to hand over'],
      ['carepath report -o report.html', 'a page for a browser, or to print'],
      ['carepath report -o record.csv', 'every entry of your record, for a spreadsheet'],
      ['carepath report | less', 'on the screen'],
      ['carepath report --format json', 'for scripts'],
    ],
    more: 'html is one file that stands alone and loads nothing. csv is not the report but the record, one entry a line, people you met and their addresses included; an audit of continuing education finds name, date, hours, provider and approver there. A file that exists is replaced only with --yes. Look through either before you share it: it holds what you told carepath.',
    load: () => import('../../commands/report.ts'),
  },
];
