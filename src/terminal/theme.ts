/**
 * Roles, not colors: what a piece of text means decides how it looks. Every mark
 * has a word for screens without glyphs, so that nothing is told by color or
 * glyph alone.
 */
import { Chalk } from 'chalk';
import type { Screen } from './screen.ts';

/** Puts a role on a text; the text itself where there is no color. */
export type Paint = (text: string) => string;

interface Mark {
  glyph: string;
  word: string;
  role: Role | undefined;
}

const marks = {
  met: { glyph: '✓', word: '[met]', role: 'good' },
  unknown: { glyph: '?', word: '[unknown]', role: 'maybe' },
  unmet: { glyph: '✗', word: '[not met]', role: 'bad' },
  /** Nothing recorded, or one of several ways that is not taken. */
  nothing: { glyph: '–', word: '[nothing]', role: 'dim' },
  done: { glyph: '✓', word: '[done]', role: 'good' },
  started: { glyph: '◐', word: '[started]', role: 'maybe' },
  open: { glyph: '○', word: '[open]', role: undefined },
  skipped: { glyph: '–', word: '[skipped]', role: 'dim' },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof marks;
export type Role = 'accent' | 'strong' | 'dim' | 'good' | 'maybe' | 'bad';

export interface Theme extends Record<Role, Paint> {
  /** "✓" in its color, or "[met]" where glyphs are off. */
  mark(name: MarkName): string;
  /** "→" or "->". */
  readonly arrow: string;
  /** Between parts of a line: "·" or "-". */
  readonly dot: string;
  /** Between two ends of a span: "–" or "to". */
  readonly to: string;
  /** Where text was cut: "…" or "...". */
  readonly ellipsis: string;
}

/** How roles and marks look on this screen. */
export function themeFor({ color, glyphs }: Pick<Screen, 'color' | 'glyphs'>): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Chalk joins all its arguments, and some callers pass more than the text.
  const paints: Record<Role, Paint> = {
    accent: (text) => chalk.cyan(text),
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    maybe: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
  return {
    ...paints,
    mark: (name) => {
      const { glyph, word, role } = marks[name];
      const text = glyphs ? glyph : word;
      return role === undefined ? text : paints[role](text);
    },
    arrow: glyphs ? '→' : '->',
    dot: glyphs ? '·' : '-',
    to: glyphs ? '–' : 'to',
    ellipsis: glyphs ? '…' : '...',
  };
}
