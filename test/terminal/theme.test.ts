import { describe, expect, it } from 'vitest';
import { themeFor } from '../../src/terminal/theme.ts';

const names = ['met', 'unknown', 'unmet', 'nothing', 'done', 'started', 'open', 'skipped'] as const;

describe('the theme', () => {
  it('writes no escape byte without color', () => {
    const theme = themeFor({ color: false, glyphs: true });
    for (const role of ['accent', 'strong', 'dim', 'good', 'maybe', 'bad'] as const) {
      expect(theme[role]('text')).toBe('text');
    }
    expect(names.map((name) => theme.mark(name)).join('')).not.toContain('\u001b');
  });

  it('colors by role, whatever the environment of the tests says', () => {
    expect(themeFor({ color: true, glyphs: true }).good('yes')).toBe('\u001b[32myes\u001b[39m');
  });

  it('paints its text and nothing else, however it is called', () => {
    const { strong } = themeFor({ color: false, glyphs: true });
    expect(['one', 'two'].map(strong)).toEqual(['one', 'two']);
  });

  it('has an ASCII word for every mark', () => {
    const theme = themeFor({ color: false, glyphs: false });
    expect(theme.mark('met')).toBe('[met]');
    expect(theme.mark('unmet')).toBe('[not met]');
    expect(theme.mark('unknown')).toBe('[unknown]');
    const all = [...names.map((name) => theme.mark(name)), theme.arrow, theme.dot, theme.to];
    expect(all.join('')).toMatch(/^[\x20-\x7e]+$/);
  });

  it('tells verdicts apart without color', () => {
    for (const glyphs of [true, false]) {
      const theme = themeFor({ color: false, glyphs });
      const verdicts = (['met', 'unknown', 'unmet', 'nothing'] as const).map(theme.mark);
      expect(new Set(verdicts).size).toBe(4);
    }
  });
});
