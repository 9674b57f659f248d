/**
 * A person at a terminal: a stream of keys in, a memory of what was drawn out.
 * Keys typed before a prompt listens are dropped, so each waits for its prompt.
 */
import { PassThrough, Writable } from 'node:stream';
import stripAnsi from 'strip-ansi';

/** Shows the cursor again: the library's last word of every prompt. */
const DONE = '\u001b[?25h';
/** How a line to be typed begins. */
const PROMPT = /[›>]( |$)/m;

export interface Keyboard {
  /** What a program reads as its standard input. */
  readonly input: PassThrough & { isTTY: boolean };
  /** Where prompts are drawn. */
  readonly output: Writable;
  /** All that was drawn, without escape codes. */
  drawn(): string;
  /** All that was drawn, byte for byte. */
  raw(): string;
  /** Resolves once the text was drawn since the last call. */
  until(text: string): Promise<void>;
  /** Waits for the next line to be typed, then types the text and Enter. */
  answer(text: string): Promise<void>;
  /** Types keys as they are. */
  type(keys: string): void;
  /** Presses a key by the name that readline gives it, such as "escape". */
  press(name: string, ctrl?: boolean): void;
  /** The input ends, as when a terminal is closed. */
  end(): void;
}

export function keyboard(): Keyboard {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  let raw = '';
  let read = 0;
  let prompts = 0;
  let open = false;
  let wake: (() => void)[] = [];

  const screen = new Writable({
    write(chunk, _encoding, done) {
      const text = String(chunk);
      raw += text;
      if (!open && PROMPT.test(stripAnsi(text)) && text.includes('G')) {
        open = true;
        prompts += 1;
      }
      if (text.includes(DONE)) open = false;
      for (const each of wake.splice(0)) each();
      done();
    },
  });
  // Streams pipe into standard error without ending it; they know it by this mark.
  const output = Object.assign(screen, { _isStdio: true });
  const change = () =>
    new Promise<void>((resolve) => {
      wake = [...wake, resolve];
    });

  let answered = 0;
  return {
    input,
    output,
    drawn: () => stripAnsi(raw),
    raw: () => raw,
    async until(text) {
      while (!raw.slice(read).includes(text)) await change();
      read = raw.indexOf(text, read) + text.length;
    },
    async answer(text) {
      while (prompts <= answered) await change();
      answered = prompts;
      input.write(`${text}\r`);
    },
    type: (keys) => {
      input.write(keys);
    },
    press: (name, ctrl = false) => {
      input.emit('keypress', undefined, { name, ctrl });
    },
    end: () => {
      input.end();
    },
  };
}
