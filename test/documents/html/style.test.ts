import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { style, styleHash } from '../../../src/documents/html/style.ts';

describe('the style sheet', () => {
  it('is the one that the policy of the page lets in', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  it('loads nothing', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face|https?:|expression/);
  });

  const colors = (text: string) =>
    new Map(
      [...text.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex]),
    );
  const [, day = '', night = ''] = style.split(':root {');

  it.each([
    ['day', colors(day)],
    ['night', colors(night)],
  ])('has by %s a contrast of 4.5 to 1 or more wherever something is read', (_, palette) => {
    for (const ink of ['ink', 'soft', 'accent', 'good', 'maybe', 'bad']) {
      // The line is the color of the shadow at the edge of a table that scrolls.
      for (const ground of ['paper', 'tint', 'line']) {
        const ratio = contrast(palette.get(ink) ?? '', palette.get(ground) ?? '');
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('has rules for paper, for the night and for a phone', () => {
    for (const rule of [
      '@media print',
      'prefers-color-scheme: dark',
      'max-width: 45rem',
      '@page',
    ]) {
      expect(style).toContain(rule);
    }
  });
});

/** By the definition of WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((two) => {
    const share = Number.parseInt(two, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
