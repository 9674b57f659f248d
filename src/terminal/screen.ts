/** What can be drawn where: width, color, box drawing. */
import { wrapWords } from '../values/wrap.ts';

export interface Screen {
  /** True on a terminal; in a pipe, tables have no borders and one record a line. */
  readonly terminal: boolean;
  /** Columns that may be filled; wide in a pipe, where nothing is wrapped. */
  readonly width: number;
  readonly color: boolean;
  /** False with --plain, TERM=dumb or a locale without UTF-8: words and ASCII only. */
  readonly glyphs: boolean;
}

export interface ScreenFacts {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly plain: boolean;
  /** --color or --no-color; undefined when neither was given. */
  readonly color: boolean | undefined;
}

const UNBOUNDED = 10_000;

/** How a stream can be drawn on. Order for color: the flag, NO_COLOR, FORCE_COLOR, the stream. */
export function screenFor({ isTTY, columns, env, plain, color }: ScreenFacts): Screen {
  const dumb = env.TERM === 'dumb';
  const told = Number(env.COLUMNS);
  // A terminal that nobody has measured, as in a container, says 0 columns.
  const width = Number.isInteger(told) && told >= 20 ? told : columns || 80;
  return {
    terminal: isTTY,
    width: isTTY ? Math.max(width, 20) : UNBOUNDED,
    color: !plain && (color ?? colorFromEnvironment(env, isTTY && !dumb)),
    glyphs: !plain && !dumb && speaksUnicode(env),
  };
}

/** Where talk goes: standard error. */
interface TalkStream {
  readonly stderr: Pick<ScreenFacts, 'isTTY' | 'columns'>;
  readonly env: ScreenFacts['env'];
}

/** Talk broken between words to fit the terminal it goes to; unchanged in a pipe. */
export function wrappedTalk(text: string, { stderr, env }: TalkStream): string {
  if (!stderr.isTTY) return text;
  const { isTTY, columns } = stderr;
  const { width } = screenFor({ isTTY, columns, env, plain: true, color: false });
  return text
    .split('\n')
    .map((line) => wrapWords(line, width).join('\n'))
    .join('\n');
}

function colorFromEnvironment(env: ScreenFacts['env'], otherwise: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return !/^(0|false)$/.test(env.FORCE_COLOR);
  return otherwise;
}

/** Without any locale set, as on many servers, UTF-8 is today's safe guess. */
function speaksUnicode(env: ScreenFacts['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}
