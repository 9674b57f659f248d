import type { CommandSpec } from './spec.ts';

export const startCommands: CommandSpec[] = [
  {
    name: 'assess',
    about: 'take the self-assessment: facts, fit, then 24 skills you place by example',
    group: 'Start here',
    options: [
      { flags: '--section <name>', about: 'ask only this section; may be given again', many: true },
      {
        flags: '--answers <file>',
        about: 'read the answers from a JSON file; - is standard input',
      },
      { flags: '--restart', about: 'drop an unfinished assessment and begin again' },
      { flags: '-n, --dry-run', about: 'show the result and change nothing' },
    ],
    examples: [
      ['carepath assess', 'about 15 minutes; stops with Ctrl-C and goes on where you stopped'],
      ['carepath assess --section skills', 'only the skills; every 90 days is often enough'],
      ['carepath assess --answers examples/answers/bedside-rn.json', 'answers from a file'],
    ],
    more:
      'Sections: profile, education, credentials, experience, confirmations, fit, skills. A section ' +
      'that is asked, or that a file names, replaces what the record has there; ratings of skills ' +
      'are added to earlier ones. All of it is one change, which one "carepath undo" takes back. ' +
      'Answers stay on this computer. Self-ratings overlap with real skill only modestly, so the ' +
      'result asks for evidence and counts a level of 3 or more without it one lower.',
    load: () => import('../../commands/assess.ts'),
  },
  {
    name: 'welcome',
    about: 'the first minute: greets you and takes you into the assessment',
    group: 'Start here',
    examples: [['carepath welcome', 'without a terminal, an example person plays it through']],
    load: () => import('../../commands/welcome.ts'),
  },
  {
    name: 'demo',
    about: 'any command on an example person, without touching your record',
    group: 'Start here',
    arguments: [
      { name: '[person]', about: 'newcomer, aide, lpn, bedside-rn, social-worker, senior' },
      { name: '[command...]', about: 'any command, with its options' },
    ],
    passesOn: true,
    examples: [
      ['carepath demo', 'who they are and what they ask'],
      ['carepath demo bedside-rn', 'where this one stands'],
      ['carepath demo bedside-rn certs check ccm', 'any command, with its options'],
    ],
    more: 'Each demo works on a copy that is thrown away, on the day that the example was made.',
    load: () => import('../../commands/demo.ts'),
  },
  {
    name: 'help',
    about: 'topics: environment, exit-codes, files, accessibility',
    group: 'Household',
    arguments: [{ name: '<topic>', about: 'environment, exit-codes, files or accessibility' }],
    examples: [
      ['carepath help environment', 'variables that carepath reads'],
      ['carepath help exit-codes', 'what the exit code says'],
      ['carepath help certs', 'help on a command, like carepath certs --help'],
    ],
    load: () => import('../../commands/help.ts'),
  },
];
