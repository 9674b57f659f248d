import { describe, expect, it } from 'vitest';
import { drawTable, type TableSpec } from '../../src/terminal/table.ts';
import { widthOf } from '../../src/terminal/text.ts';
import { themeFor } from '../../src/terminal/theme.ts';
import { pipe, terminal } from './screens.ts';

const jobs: TableSpec = {
  columns: [{ title: 'Id' }, { title: 'Work', flexible: true }, { title: 'Hours', align: 'right' }],
  rows: [
    ['x4', 'Care coordinator at St. Ann, discharge planning and follow-up calls', '40'],
    ['x5', 'Nurse', '6'],
  ],
};

describe('a table on a terminal', () => {
  it('aligns columns under one header line, without borders', async () => {
    expect(await drawTable(terminal(90), jobs)).toBe(
      [
        'Id  Work                                                                 Hours',
        'x4  Care coordinator at St. Ann, discharge planning and follow-up calls     40',
        'x5  Nurse                                                                    6',
        '',
      ].join('\n'),
    );
  });

  it('wraps the flexible column between words when the terminal is narrow', async () => {
    const drawn = await drawTable(terminal(52), jobs);
    expect(drawn).toBe(
      [
        'Id  Work                                       Hours',
        'x4  Care coordinator at St. Ann, discharge        40',
        '    planning and follow-up calls',
        'x5  Nurse                                          6',
        '',
      ].join('\n'),
    );
  });

  it('draws cells of a page each in a moment', {
    timeout: 3_000,
  }, async () => {
    const page = 'two words '.repeat(250);
    const columns = ['Id', 'What', 'Where', 'Why'].map((title) => ({ title, flexible: true }));
    const drawn = await drawTable(terminal(80), { columns, rows: [['x1', page, page, page]] });
    expect(drawn.split('\n').length).toBeGreaterThan(80);
  });

  it.each([51, 60, 80, 120])('never fills more than %i columns', async (width) => {
    const wide = ['x'.repeat(300), '護理'.repeat(60), '👩🏽‍⚕️ many words here '.repeat(12)];
    const drawn = await drawTable(terminal(width), { ...jobs, rows: [wide] });
    expect(Math.max(...drawn.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
  });

  it('keeps a column within its least and most columns', async () => {
    const drawn = await drawTable(terminal(80), {
      columns: [{ title: 'A', max: 6 }, { title: 'B' }],
      rows: [['one two three', 'b']],
    });
    expect(drawn).toBe('A       B\none     b\ntwo\nthree\n');
  });

  it('is stacked in blocks of label and value where columns would be too thin', async () => {
    expect(await drawTable(terminal(40), jobs)).toBe(
      [
        'Id: x4',
        'Work: Care coordinator at St. Ann,',
        '      discharge planning and follow-up',
        '      calls',
        'Hours: 40',
        '',
        'Id: x5',
        'Work: Nurse',
        'Hours: 6',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known when stacked', async () => {
    const drawn = await drawTable(terminal(40), { ...jobs, rows: [['x4', '', '']] });
    expect(drawn).toBe('Id: x4\n');
  });

  it('writes no color of its own, and the theme’s where there is color', async () => {
    expect(await drawTable(terminal(80), jobs)).not.toContain('\u001b');
    const { dim } = themeFor({ color: true, glyphs: true });
    expect(await drawTable(terminal(80, { color: true }), jobs)).toContain(dim('Id'));
  });

  it('keeps columns aligned behind colored cells', async () => {
    const { good } = themeFor({ color: true, glyphs: true });
    const drawn = await drawTable(terminal(80, { color: true }), {
      columns: [{ title: 'State' }, { title: 'Of' }],
      rows: [
        [good('met'), 'RN'],
        ['not met', 'CCM'],
      ],
    });
    const [, first = '', second = ''] = drawn.split('\n');
    expect(first.replace(good('met'), 'met').indexOf('RN')).toBe(second.indexOf('CCM'));
  });
});

describe('a table in a pipe', () => {
  it('is one record a line, its cells between tabs, without header', async () => {
    expect(await drawTable(pipe, jobs)).toBe(
      'x4\tCare coordinator at St. Ann, discharge planning and follow-up calls\t40\nx5\tNurse\t6\n',
    );
  });

  it('flattens line ends and tabs inside cells', async () => {
    expect(await drawTable(pipe, { ...jobs, rows: [['x4', 'one\n two\tthree', '']] })).toBe(
      'x4\tone two three\t\n',
    );
  });
});

describe('a table without rows', () => {
  it('is nothing, on every screen', async () => {
    for (const screen of [terminal(80), terminal(40), pipe]) {
      expect(await drawTable(screen, { ...jobs, rows: [] })).toBe('');
    }
  });
});
