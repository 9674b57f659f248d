/** Screens to draw on in tests. */
import type { Screen } from '../../src/terminal/screen.ts';

/** A terminal of this width, with glyphs and without color unless said. */
export function terminal(width: number, given: Partial<Screen> = {}): Screen {
  return { terminal: true, width, color: false, glyphs: true, ...given };
}

/** A pipe or a file. */
export const pipe: Screen = { terminal: false, width: 10_000, color: false, glyphs: true };
