import { describe, expect, it } from 'vitest';
import { screenFor } from '../../src/terminal/screen.ts';

const widthAt = (columns: number | undefined, env = {}) =>
  screenFor({ isTTY: true, columns, env, plain: false, color: undefined }).width;

describe('the width of a terminal', () => {
  it.each([
    [120, 120],
    [40, 40],
    [10, 20],
    [0, 80],
    [undefined, 80],
  ])('of %s columns is %i', (columns, width) => {
    expect(widthAt(columns)).toBe(width);
  });

  it('is what COLUMNS says, where that is wide enough to draw in', () => {
    expect(widthAt(120, { COLUMNS: '60' })).toBe(60);
    expect(widthAt(0, { COLUMNS: '0' })).toBe(80);
  });
});
