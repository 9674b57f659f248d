/** Opens the conversation with the person at the keyboard. */
import { screenFor } from '../screen.ts';
import type { Prompts } from './port.ts';

/** The part of a command's context that prompts need. */
export interface PromptPlace {
  readonly io: {
    readonly stdin: NodeJS.ReadableStream;
    readonly promptOutput: NodeJS.WritableStream;
    readonly stderr: { readonly isTTY: boolean; readonly columns: number | undefined };
    readonly env: Readonly<Record<string, string | undefined>>;
  };
  readonly global: { readonly plain: boolean; readonly color: boolean | undefined };
}

/** Prompts on standard error; the library is loaded here and nowhere else. */
export async function openPrompts({ io, global }: PromptPlace): Promise<Prompts> {
  const { inquirerPrompts } = await import('./inquirer.ts');
  const { isTTY, columns } = io.stderr;
  const screen = screenFor({
    isTTY,
    columns,
    env: io.env,
    plain: global.plain,
    color: global.color,
  });
  return inquirerPrompts({ input: io.stdin, output: io.promptOutput, screen });
}
