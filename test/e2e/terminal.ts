/**
 * A real pseudo-terminal, without a native package: util-linux `script` gives
 * the program its terminal, xterm draws what it writes. Keys go in, a screen
 * comes out; tests wait for text, never for time.
 */
import { spawn } from 'node:child_process';
// biome-ignore lint/correctness/noUnresolvedImports: it is CommonJS, which exports by default.
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { door, node, plainEnv } from './carepath.ts';

/** A text, a pattern, or what to look for in all of the text. */
export type Wanted = string | RegExp | ((text: string) => boolean);

export interface Screen {
  /** What stands on the screen and above it, lines trimmed at their ends. */
  text(): string;
  /** Every byte the program wrote. */
  raw(): string;
  /** Resolves when the screen shows what is wanted; rejects with the screen when it never does. */
  waitFor(wanted: Wanted): Promise<void>;
  /** Types keys; `enter`, `esc` and `ctrl` name those without a character. */
  type(keys: string): void;
  /** Whether the cursor can be seen. */
  cursorShown(): boolean;
  /** The exit code, once the program ended. */
  readonly ended: Promise<number | null>;
}

export const enter = '\r';
export const esc = '\u001b';
/** Control and a letter: ctrl('c'). */
export function ctrl(letter: string): string {
  return String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64);
}

export interface TerminalOptions {
  home: string;
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  /** A shell line in which "$@" is the program: for what a test does around it. */
  around?: string;
}

/** How long a text may take to appear, and a program to end. */
const PATIENCE = 20_000;

/** Starts carepath in a terminal of its own; it is killed after the test if it still runs. */
export function openTerminal(argv: string[], options: TerminalOptions): Screen {
  const { home, columns = 80, rows = 24, env = {}, around = '"$@"' } = options;
  const program = [node, door, ...argv].map(quoted).join(' ');
  const line = `stty cols ${columns} rows ${rows}; set -- ${program}; ${around}`;
  const child = spawn('script', ['-qefc', line, '-E', 'always', '/dev/null'], {
    cwd: home,
    env: plainEnv(home, { TERM: 'xterm-256color', SHELL: '/bin/sh', ...env }),
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  const waiting = new Set<(over: boolean) => void>();
  let raw = '';
  let over = false;

  const draw = (chunk: string) => {
    raw += chunk;
    screen.write(chunk, () => {
      for (const look of waiting) look(over);
    });
  };
  child.stdout.setEncoding('utf8').on('data', draw);
  child.stderr.setEncoding('utf8').on('data', draw);
  child.stdin.on('error', () => {});
  // What a terminal answers when it is asked, such as where its cursor stands.
  screen.onData((answer) => child.stdin.write(answer));

  const kill = () => {
    if (!over && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const deadline = setTimeout(kill, 2 * PATIENCE);
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      clearTimeout(deadline);
      // Whoever still waits hears that nothing more will come.
      draw('');
      screen.write('', () => resolve(code));
    });
  });
  onTestFinished(kill);

  const text = () => {
    const { active } = screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) =>
      (active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.join('\n').trimEnd();
  };

  return {
    text,
    raw: () => raw,
    type: (keys) => {
      child.stdin.write(keys);
    },
    cursorShown: () => raw.lastIndexOf('\u001b[?25l') <= raw.lastIndexOf('\u001b[?25h'),
    waitFor: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (last: boolean) => {
          if (shows(text(), wanted)) settle(resolve);
          else if (last) settle(() => reject(missing('The program ended without', wanted, text())));
        };
        const impatience = setTimeout(() => {
          settle(() => reject(missing('The screen never showed', wanted, text())));
          kill();
        }, PATIENCE);
        const settle = (then: () => void) => {
          waiting.delete(look);
          clearTimeout(impatience);
          then();
        };
        waiting.add(look);
        look(over);
      }),
    ended,
  };
}

function shows(text: string, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(text);
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function missing(what: string, wanted: Wanted, text: string): Error {
  const screen = text
    .split('\n')
    .slice(-30)
    .map((line) => `│ ${line}`);
  return new Error(`${what} ${String(wanted)}\n${screen.join('\n')}`);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
