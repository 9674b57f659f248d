import { describe, expect, it } from 'vitest';
import {
  hanging,
  inAscii,
  pad,
  truncate,
  widthOf,
  wrapLines,
  wrapText,
} from '../../src/terminal/text.ts';
import { themeFor } from '../../src/terminal/theme.ts';

const { good } = themeFor({ color: true, glyphs: true });

describe('text in columns', () => {
  it('counts wide characters twice, joined emoji once, and colors not at all', () => {
    expect(widthOf('care')).toBe(4);
    expect(widthOf('護理')).toBe(4);
    expect(widthOf('👩🏽‍⚕️')).toBe(2);
    expect(widthOf(good('care'))).toBe(4);
    expect(widthOf('')).toBe(0);
  });

  it('breaks between words and never leaves a line too wide', () => {
    const text = 'Ask your supervisor to confirm the start date in writing';
    const lines = wrapLines(text, 20);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => widthOf(line) <= 20)).toBe(true);
  });

  it('breaks inside a word only where it is longer than a line', () => {
    expect(wrapLines('a pneumonoultramicroscopic b', 10)).toEqual([
      'a pneumono',
      'ultramicro',
      'scopic b',
    ]);
  });

  it('keeps colors on each line of a wrapped text and closes them at its end', () => {
    const lines = wrapLines(good('one two three four'), 9);
    expect(lines).toEqual([good('one two'), good('three'), good('four')]);
  });

  it('indents wrapped lines as their first is indented', () => {
    expect(wrapText('one\n  two three', 7)).toBe('one\n  two\n  three');
  });

  it('hangs text behind its lead', () => {
    expect(hanging('  3  ', 'plan with the family', 14)).toBe(
      '  3  plan with\n     the\n     family',
    );
  });

  it('cuts to the width, ellipsis included, and leaves shorter text alone', () => {
    expect(truncate('Care coordinator', 8)).toBe('Care co…');
    expect(truncate('Care', 4)).toBe('Care');
    expect(truncate('護理護理', 5)).toBe('護理…');
    expect(truncate('Care coordinator', 8, '...')).toBe('Care ...');
    expect(truncate('Care', 2, '...')).toBe('..');
  });

  it('closes a color that it cuts through', () => {
    expect(truncate(good('coordinator'), 6)).toBe(`${good('coord')}…`);
  });

  it('fills up to the width on either side', () => {
    expect(pad('護理', 6)).toBe('護理  ');
    expect(pad('12', 4, 'right')).toBe('  12');
    expect(pad('too long', 3)).toBe('too long');
  });

  it('writes typography in ASCII and leaves the letters of names', () => {
    expect(inAscii('Nov – Jan · “José’s” … ≥ 3')).toBe('Nov - Jan - "José\'s" ... >= 3');
  });
});
