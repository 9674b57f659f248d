import type { CommandSpec } from './spec.ts';

export const fieldCommands: CommandSpec[] = [
  {
    name: 'certs',
    about: 'every license and certification with your verdict, or all about one',
    group: 'The field',
    arguments: [{ name: '[id]', about: 'a credential, such as ccm or rn' }],
    options: [
      {
        flags: '--population <population>',
        about: 'only those for these patients, such as geriatric',
      },
      {
        flags: '--track <track>',
        about: 'only those of a track: nursing, social-work, unlicensed',
      },
      { flags: '--eligible', about: 'only those you may apply for' },
      { flags: '--state <code>', about: "with this state's rules for licenses" },
    ],
    examples: [
      ['carepath certs', 'all of them, with your verdict'],
      ['carepath certs ccm', 'exam, fees, renewal, wrong assumptions, sources'],
      ['carepath certs --population geriatric --eligible', 'what you may apply for'],
    ],
    more: 'By the rules published when each source was read; the issuer decides.',
    load: () => import('../../commands/certs.ts'),
  },
  {
    name: 'certs check',
    about: 'may you apply, from which day, and why',
    group: 'The field',
    arguments: [{ name: '<id>', about: 'a credential, such as ccm, acm-rn or cmc' }],
    options: [
      { flags: '--why', about: 'each rule in words, the arithmetic, the source' },
      {
        flags: '--if <entry>',
        about: 'suppose one more entry: the arguments of "carepath add"; several times for several',
        many: true,
      },
      { flags: '--exit-code', about: 'exit with 1 unless you are eligible' },
    ],
    examples: [
      ['carepath certs check ccm', 'the verdict with its proof'],
      [
        "carepath certs check ccm --if 'credential --credential lcsw --state OH'",
        'what if you held that license',
      ],
      ['carepath certs check ccm --on 2027-11-01', 'the same for a later day'],
      ['carepath certs check acm-rn --json', 'for scripts'],
    ],
    more: 'Works without a record too: it then shows what is asked, and what to tell carepath.',
    load: () => import('../../commands/certs-check.ts'),
  },
  {
    name: 'certs compare',
    about: 'credentials side by side: verdict, date, fee, exam, renewal',
    group: 'The field',
    arguments: [{ name: '<id...>', about: 'two credentials or more' }],
    examples: [['carepath certs compare ccm acm-rn cmgt-bc', 'three for hospital nurses']],
    load: () => import('../../commands/certs-compare.ts'),
  },
  {
    name: 'certs renewals',
    about: 'what you hold: hours done and left, pace, deadline, fee',
    group: 'Where you stand',
    arguments: [{ name: '[id]', about: 'only this credential' }],
    examples: [
      ['carepath certs renewals', 'everything you hold that ends'],
      ['carepath certs renewals ccm', 'one of them'],
    ],
    more: 'Hours come from continuing education in your record (carepath add ce), dated within the cycle.',
    load: () => import('../../commands/certs-renewals.ts'),
  },
  {
    name: 'states',
    about: 'boards, the nurse compact, license renewal and CHW rules, state by state',
    group: 'The field',
    arguments: [{ name: '[state]', about: 'a state by code or name, such as TX or Ohio' }],
    examples: [
      ['carepath states', 'all of them, one a line'],
      ['carepath states TX', 'every rule on record with notes, confidence and sources'],
      ['carepath certs rn --state TX', 'the license with the rules of a state'],
    ],
    more: 'Renewal shows how hours are asked for, not only how many: where they are one of several ways, a nurse with enough practice may owe none.',
    load: () => import('../../commands/states.ts'),
  },
];
