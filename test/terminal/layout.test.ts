import { describe, expect, it } from 'vitest';
import {
  blocks,
  dashes,
  finished,
  labeled,
  paragraph,
  type Row,
  textRow,
  titleLine,
} from '../../src/terminal/layout.ts';
import { widthOf } from '../../src/terminal/text.ts';
import { pipe, terminal } from './screens.ts';

describe('a title line', () => {
  it('sets what belongs to it at the right edge', () => {
    expect(titleLine(terminal(30), 'Skills', 'targets: entry')).toBe(
      'Skills          targets: entry\n',
    );
  });

  it('goes no further than the eye can follow', () => {
    expect(titleLine(terminal(200), 'Skills', 'right').trimEnd()).toHaveLength(96);
  });

  it('takes two lines where both do not fit', () => {
    expect(titleLine(terminal(15), 'A long title', 'right')).toBe('A long title\nright\n');
  });

  it('is one line with a tab in a pipe', () => {
    expect(titleLine(pipe, 'Skills', 'right')).toBe('Skills\tright\n');
    expect(titleLine(pipe, 'Skills')).toBe('Skills\n');
  });
});

describe('rows beside a label', () => {
  const rows: Row[] = [textRow('one two three four'), textRow('five', ['5', 'five'])];

  it('stand at its right', () => {
    expect(labeled(terminal(60), 'Next', rows)).toBe(
      'Next       one two three four\n           five\n',
    );
  });

  it('stand below it on a narrow screen', () => {
    expect(labeled(terminal(20), 'Next', rows)).toBe('Next\n  one two three four\n  five\n');
  });

  it('are lines that each begin with it in a pipe', () => {
    expect(labeled(pipe, 'Next', rows)).toBe('next\tone two three four\nnext\t5\tfive\n');
  });

  it('leave nothing when there are none', () => {
    expect(labeled(terminal(80), 'Next', [])).toBe('');
  });

  it.each([20, 30, 40, 50, 51, 80, 120])('fit %i columns', (width) => {
    const long = textRow('word '.repeat(60).trim());
    const drawn = labeled(terminal(width), 'Label', [long, long]);
    expect(Math.max(...drawn.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
  });
});

describe('paragraphs and blocks', () => {
  it('wrap on a terminal and are one line in a pipe', () => {
    expect(paragraph(terminal(9), 'one two three')).toBe('one two\nthree\n');
    expect(paragraph(pipe, 'one two three')).toBe('one two three\n');
  });

  it('keep the shape of a list', () => {
    expect(dashes(terminal(12), ['one two three', 'four'])).toBe(
      '  - one two\n    three\n  - four\n',
    );
  });

  it('are parted by an empty line on a terminal and by none in a pipe', () => {
    expect(blocks(terminal(80), 'a\n', '', 'b\n')).toBe('a\n\nb\n');
    expect(blocks(pipe, 'a\n', '', 'b\n')).toBe('a\nb\n');
  });

  it('lose their typography where there is none', () => {
    expect(finished(terminal(80, { glyphs: false }), 'a – “b” → c')).toBe('a - "b" -> c');
    expect(finished(terminal(80), 'a – b')).toBe('a – b');
  });
});
