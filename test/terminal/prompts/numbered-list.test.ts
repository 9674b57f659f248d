import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/career/vocabulary.ts';
import { numberedList } from '../../../src/terminal/prompts/numbered-list.ts';
import { widthOf } from '../../../src/terminal/text.ts';
import { themeFor } from '../../../src/terminal/theme.ts';

const theme = themeFor({ color: false, glyphs: true });
const statements = [
  { label: 'I have not done this yet.' },
  { label: 'I can do it with a checklist while someone experienced looks over my work.' },
];

describe('a numbered list', () => {
  it('wraps each choice behind its number, between words', () => {
    expect(numberedList('Which can you prove?', statements, theme, 40)).toBe(
      [
        'Which can you prove?',
        '  1  I have not done this yet.',
        '  2  I can do it with a checklist while',
        '     someone experienced looks over my',
        '     work.',
      ].join('\n'),
    );
  });

  it('lines up numbers of one and two digits', () => {
    const lines = numberedList('Which?', Array(10).fill({ label: 'x' }), theme, 80).split('\n');
    expect(lines[1]).toBe('   1  x');
    expect(lines[10]).toBe('  10  x');
  });

  it('sets many short choices in columns, read downwards, within the width', () => {
    const choices = Array.from({ length: 31 }, (_, index) => ({
      label: `kind of work ${index + 1}`,
    }));
    const lines = numberedList('Which?', choices, theme, 80).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[1]).toBe(' 1  kind of work 1   12  kind of work 12  23  kind of work 23');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
  });

  it('shows all kinds of work on one screen of 80 columns and 24 lines', () => {
    const choices = Object.values(vocabulary.experienceKinds).map((label) => ({ label }));
    const lines = numberedList('What did you do in this job?', choices, theme, 80).split('\n');
    expect(lines.length).toBeLessThan(20);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
  });

  it('is one column at 40 columns', () => {
    const choices = Array.from({ length: 12 }, (_, index) => ({
      label: `a long kind of work ${index + 1}`,
    }));
    expect(numberedList('Which?', choices, theme, 40).split('\n')).toHaveLength(13);
  });
});
