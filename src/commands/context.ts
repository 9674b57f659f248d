/** What a command is given: its streams, today, the options that every command has. */
import type { Career } from '../career/career.ts';
import type { OwnData } from '../career/override.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Day } from '../values/day.ts';
import type { Failure } from '../values/failure.ts';
import { harmlessJson } from '../values/harmless.ts';

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** The world outside: `main` makes it from the process, tests make their own. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** The stream that prompts are drawn on (standard error). */
  readonly promptOutput: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** The calendar day where the user is. */
  readonly today: Day;
  readonly nodeVersion: string;
}

/** Options that every command takes. */
export interface GlobalOptions {
  json: boolean;
  asOf?: string;
  on?: string;
  file?: string;
  /** A folder with corrections of the career data. */
  data?: string;
  plain: boolean;
  color: boolean | undefined;
  yes: boolean;
  quiet: boolean;
  /** False with --no-input. */
  input: boolean;
}

export interface Context {
  readonly io: Io;
  readonly global: GlobalOptions;
  /** Today, or --as-of. */
  readonly today: Day;
  /** The later day asked about: --on, or today. */
  readonly on: Day;
  readonly career: Career;
  /** The corrections that --data or CAREPATH_DATA brings; undefined when there are none. */
  readonly own: OwnData | undefined;
  /** What is wrong with them, where a command is told of it instead of being stopped. */
  readonly dataProblem: Failure | undefined;
  /** How standard output can be drawn on. */
  readonly screen: Screen;
  /** Where the record is: --file, CAREPATH_HOME or the platform's data folder. */
  readonly recordPath: string;
  /** The example person that a demo runs on; undefined for one's own record. */
  readonly example: string | undefined;
  /** True when a person can be asked: a terminal on both ends, and no --no-input or CI. */
  readonly interactive: boolean;
  /** Writes to standard output: the answer. */
  out(text: string): void;
  /** Writes to standard error what is not the answer; silent with --quiet. */
  note(text: string): void;
  /**
   * Runs another command line (without node and script) with the same streams, on
   * an example person where one is named; its exit code.
   */
  again(argv: string[], example?: string): Promise<number>;
}

/** What a command file exports as `run`; resolves to an exit code, 0 when it gives none. */
export type Run<Options = Record<string, unknown>> = (
  context: Context,
  args: string[],
  options: Options,
) => Promise<ExitCode> | ExitCode;

// biome-ignore lint/suspicious/noConfusingVoidType: most commands end without a word about their code.
type ExitCode = number | undefined | void;

/** Writes one JSON document, the whole answer of a command under --json. */
export function writeJson(context: Context, answer: object): void {
  context.out(`${harmlessJson(JSON.stringify(answer, null, 2))}\n`);
}
