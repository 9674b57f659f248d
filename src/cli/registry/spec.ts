/**
 * A command as data: what it is called, what it takes, where its code is.
 * The code is imported only when the command runs.
 */
import type { Run } from '../../commands/context.ts';

export interface OptionSpec {
  /** As commander writes it: "-o, --output <file>", "--kind <kind>". */
  flags: string;
  about: string;
  /** May be given several times; the values arrive as a list. */
  many?: boolean;
}

export interface ArgumentSpec {
  /** As commander writes it: "<id>", "[what]", "<id...>". */
  name: string;
  about: string;
}

export type CommandGroup =
  | 'Start here'
  | 'The field'
  | 'Where you stand'
  | 'Your record'
  | 'Household';

export interface CommandSpec {
  /** One word, or two for a command inside another: "certs check". */
  name: string;
  about: string;
  group: CommandGroup;
  arguments?: ArgumentSpec[];
  options?: OptionSpec[];
  /** True where all that follows the first argument is a command line of its own and not read here. */
  passesOn?: boolean;
  /** True for what is run to find out what is wrong: corrections of the data that are stop it not. */
  examines?: boolean;
  /** Full command lines, with what they do. */
  examples: [line: string, about: string][];
  /** Ends the command's help: what the output means, where figures come from. */
  more?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each command declares its own options.
  load: () => Promise<{ run: Run<any> }>;
}
