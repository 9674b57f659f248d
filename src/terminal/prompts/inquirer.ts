/** The port on a keyboard, by inquirer's line of text; loaded only when something is asked. */
import { createPromptModule } from 'inquirer';
import { usageFailure } from '../../values/failure.ts';
import { harmlessLine } from '../../values/harmless.ts';
import type { Screen } from '../screen.ts';
import { widthOf, wrapText } from '../text.ts';
import { themeFor } from '../theme.ts';
import { backOr, type LineRequest, promptsOver } from './conversation.ts';
import { interruption } from './interruption.ts';
import { numberedList } from './numbered-list.ts';
import { BACK, type Back, type Prompts } from './port.ts';

export interface Keyboard {
  input: NodeJS.ReadableStream;
  /** Standard error: what is asked is no answer. */
  output: NodeJS.WritableStream;
  screen: Screen;
}

/** Columns kept free for the answer; a longer question stands on lines of its own. */
const ROOM = 24;

/**
 * Questions on a keyboard. Ctrl-C and Ctrl-D throw an interruption; the end of
 * the input throws a Failure (2), where the library alone would let the
 * program end as if all were done.
 */
export function inquirerPrompts(keyboard: Keyboard): Prompts {
  const { output, screen } = keyboard;
  const theme = themeFor(screen);
  const say = (text: string) => {
    output.write(`${wrapText(text, screen.width)}\n`);
  };
  return promptsOver({
    say,
    list: (message, choices) => say(numberedList(message, choices, theme, screen.width)),
    line: (request) => {
      const inline = [request.message, request.hint].map(widthOf).reduce((a, b) => a + b) + 6;
      const fits = inline <= screen.width - Math.min(ROOM, screen.width / 2);
      if (!fits) say(theme.strong(request.message));
      const message = fits ? request.message : request.hint;
      const hint = fits ? request.hint : '';
      return typedLine({ ...request, message, hint }, keyboard);
    },
  });
}

type Stop = 'back' | 'end' | 'stop';

async function typedLine(
  { message, hint, initial, back, check }: LineRequest,
  { input, output, screen }: Keyboard,
): Promise<string | Back> {
  const theme = themeFor(screen);
  if (hasEnded(input)) throw endOfInput(message);
  const stop = new AbortController();
  const line = { typed: '' };
  const unwatch = watch(input, back, line, (reason) => stop.abort(reason));
  try {
    const ask = createPromptModule({ input, output, signal: stop.signal });
    const { answer } = await ask<{ answer: string }>([
      {
        type: 'input',
        name: 'answer',
        message: hint === '' ? message : `${message} ${theme.dim(`(${hint})`)}`,
        default: initial,
        validate: (text: string) => backOr(text, back) === BACK || (check(text) ?? true),
        transformer: (text: string) => {
          line.typed = text;
          return text;
        },
        theme: look(screen),
      },
    ]);
    return backOr(answer, back);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return afterStop(stop.signal.reason, message);
  } finally {
    unwatch();
  }
}

/** The library's own look ignores --no-color and draws glyphs. */
function look(screen: Screen) {
  const theme = themeFor(screen);
  const prefix = theme.accent(screen.glyphs ? '›' : '>');
  return {
    prefix: { idle: prefix, done: prefix },
    // A refused answer is gone: typed again, it would be appended to the old one.
    validationFailureMode: 'clear' as const,
    style: {
      message: theme.strong,
      answer: (text: string) => text,
      defaultAnswer: (text: string) => theme.dim(`(${text})`),
      error: (text: string) => theme.bad(wrapText(text, screen.width)),
      help: theme.dim,
      highlight: theme.accent,
      key: theme.accent,
    },
  };
}

/** Hears what the library has no ear for: Esc, Ctrl-D, and the end of the input. */
function watch(
  input: NodeJS.ReadableStream,
  back: boolean,
  line: { typed: string },
  stop: (reason: Stop) => void,
): () => void {
  const key = (_: unknown, pressed: { name?: string; ctrl?: boolean } = {}) => {
    if (pressed.name === 'escape' && back) stop('back');
    if (pressed.name === 'd' && pressed.ctrl === true && line.typed === '') stop('stop');
  };
  const end = () => stop('end');
  input.on('keypress', key).on('end', end).on('close', end);
  return () => {
    input.off('keypress', key).off('end', end).off('close', end);
  };
}

function afterStop(reason: Stop, message: string): Back {
  if (reason === 'back') return BACK;
  throw reason === 'stop' ? interruption() : endOfInput(message);
}

function hasEnded(input: NodeJS.ReadableStream): boolean {
  return 'readableEnded' in input && input.readableEnded === true;
}

function endOfInput(message: string) {
  return usageFailure(
    `The input ended before this was answered: ${harmlessLine(message)}`,
    'Give the answer by a flag; --help lists them.',
  );
}
