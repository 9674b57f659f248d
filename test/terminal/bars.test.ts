import { describe, expect, it } from 'vitest';
import { progressBar, rangeBar } from '../../src/terminal/bars.ts';
import { widthOf } from '../../src/terminal/text.ts';
import { pipe, terminal } from './screens.ts';

describe('a progress bar', () => {
  it('stands beside its number', () => {
    expect(progressBar(terminal(80), { done: 8, total: 16, width: 10 })).toBe(
      '█████░░░░░  8 of 16',
    );
    expect(progressBar(terminal(80), { done: 14, total: 14, width: 4 })).toBe('████  all 14');
  });

  it('is neither full before the end nor empty after the start', () => {
    expect(progressBar(terminal(80), { done: 99, total: 100, width: 4 })).toBe('███░  99 of 100');
    expect(progressBar(terminal(80), { done: 1, total: 100, width: 4 })).toBe('█░░░  1 of 100');
    expect(progressBar(terminal(80), { done: 0, total: 100, width: 4 })).toBe('░░░░  0 of 100');
  });

  it('is drawn in ASCII without glyphs, and is words alone in a pipe', () => {
    const bar = { done: 1, total: 2, width: 4 };
    expect(progressBar(terminal(80, { glyphs: false }), bar)).toBe('##..  1 of 2');
    expect(progressBar(pipe, bar)).toBe('1 of 2');
  });

  it('says so when there is nothing to do', () => {
    expect(progressBar(pipe, { done: 0, total: 0 })).toBe('0 of 0');
  });
});

describe('a range bar', () => {
  const pay = {
    scale: [0, 100] as [number, number],
    range: [20, 80] as [number, number],
    inner: [40, 60] as [number, number],
    median: 50,
    width: 10,
  };

  it('shows the outer range, the inner range and the median on the scale, and their figures', () => {
    expect(rangeBar(terminal(80), pay)).toBe('  ──━┿━──   20 – 50 – 80');
  });

  it('is drawn in ASCII without glyphs, and is figures alone in a pipe', () => {
    expect(rangeBar(terminal(80, { glyphs: false }), pay)).toBe('  --=|=--   20 to 50 to 80');
    const write = (value: number) => `$${value}`;
    expect(rangeBar(pipe, { ...pay, write })).toBe('$20 – $50 – $80');
  });

  it('keeps its width for values at and beyond the ends of the scale', () => {
    const beyond = { scale: [10, 20] as [number, number], range: [0, 50] as [number, number] };
    const drawn = rangeBar(terminal(80), { ...beyond, width: 8 });
    expect(drawn).toBe('────────  0 – 50');
    expect(widthOf(drawn)).toBe(16);
  });
});
