/** Questions of a command that keeps nothing until all are answered. */
import { isInterruption } from '../terminal/prompts/interruption.ts';
import { openPrompts } from '../terminal/prompts/open.ts';
import type { Prompts } from '../terminal/prompts/port.ts';
import { exitCodes, Failure } from '../values/failure.ts';
import type { Context } from './context.ts';

const stopped = new Failure({
  what: 'Stopped. Nothing was changed.',
  code: exitCodes.interrupted,
});

/** Asks in a terminal; Ctrl-C and Ctrl-D become a Failure (130) that says nothing was changed. */
export async function asking<T>(
  context: Context,
  questions: (prompts: Prompts) => Promise<T>,
): Promise<T> {
  try {
    return await questions(await openPrompts(context));
  } catch (error) {
    if (!isInterruption(error)) throw error;
    throw stopped;
  }
}
