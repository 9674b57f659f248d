/** The text of --help: usage, real examples, then the rest; never wider than 80 columns. */

import type { Command, Option } from 'commander';
import { wrapWords } from '../values/wrap.ts';
import { registry } from './registry/index.ts';
import type { CommandGroup, CommandSpec } from './registry/spec.ts';

const WIDTH = 80;

const opening: [string, string][] = [
  ['carepath assess', 'take the self-assessment; resumes where you stopped'],
  ['carepath certs check ccm', 'may you sit the CCM, from which day, and why'],
  ['carepath report -o report.md', 'your progress as a document you can hand over'],
];

/** Help for one command; `spec` is undefined for carepath itself. */
export function helpText(command: Command, spec: CommandSpec | undefined): string {
  const sections = spec === undefined ? programSections(command) : commandSections(command, spec);
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function programSections(program: Command): string[] {
  return [
    'Usage: carepath <command> [options]',
    program.description(),
    `Examples:\n${table(opening)}`,
    ...commandGroups(),
    `Options of every command:\n${table([...optionRows(program.options), ...answeredFirst])}`,
    table([
      ['carepath <command> --help', 'what a command takes, with examples'],
      ['carepath help environment', 'also: exit-codes, files'],
    ]),
  ];
}

function commandSections(command: Command, spec: CommandSpec): string[] {
  const inside = command.commands.map((each): [string, string] => [
    `carepath ${spec.name} ${each.name()}`,
    each.description(),
  ]);
  const args = command.registeredArguments.map((each): [string, string] => [
    each.required ? `<${each.name()}>` : `[${each.name()}]`,
    each.description,
  ]);
  return [
    `Usage: carepath ${spec.name}${usageTail(command)}`,
    wrapWords(`${spec.about.charAt(0).toUpperCase()}${spec.about.slice(1)}.`, WIDTH).join('\n'),
    `Examples:\n${table(spec.examples)}`,
    inside.length > 0 ? `Commands:\n${table(inside)}` : '',
    args.length > 0 ? `Arguments:\n${table(args)}` : '',
    command.options.length > 0 ? `Options:\n${optionTable(command.options)}` : '',
    spec.more === undefined ? '' : wrapWords(spec.more, WIDTH).join('\n'),
    'Options of every command: carepath --help',
  ];
}

function usageTail(command: Command): string {
  const args = command.registeredArguments.map((each) => {
    const name = each.variadic ? `${each.name()}...` : each.name();
    return each.required ? ` <${name}>` : ` [${name}]`;
  });
  return `${args.join('')}${command.options.length > 0 ? ' [options]' : ''}`;
}

const order: CommandGroup[] = [
  'Start here',
  'Where you stand',
  'The field',
  'Your record',
  'Household',
];

function commandGroups(): string[] {
  const groups = new Map<CommandGroup, [string, string][]>(order.map((name) => [name, []]));
  for (const spec of registry) {
    const rows = groups.get(spec.group) ?? [];
    rows.push([`carepath ${spec.name}`, spec.about]);
    groups.set(spec.group, rows);
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${name}:\n${table(rows)}`);
}

/** Options that stop everything else. */
const answeredFirst: [string, string][] = [
  ['-h, --help', 'what carepath, or the command, can do'],
  ['-V, --version', 'which carepath this is'],
];

function optionTable(options: readonly Option[]): string {
  return table(optionRows(options));
}

function optionRows(options: readonly Option[]): [string, string][] {
  return options.map((each) => [each.flags, each.description]);
}

/** Two columns; the second wraps below itself, or starts on a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([name]) => name.length));
  const column = Math.min(widest, 30) + 4;
  return rows
    .map(([name, about]) => {
      const [first = '', ...rest] = wrapWords(about, WIDTH - column);
      const indent = ' '.repeat(column);
      const head = `  ${name}`;
      const opened =
        head.length + 2 > column ? `${head}\n${indent}${first}` : `${head.padEnd(column)}${first}`;
      return [opened, ...rest.map((line) => `${indent}${line}`)].join('\n');
    })
    .join('\n');
}
