import { describe, expect, it } from 'vitest';
import {
  credential,
  day,
  level,
  line,
  number,
  optional,
  orNoMore,
  orWords,
  state,
} from '../../../src/advice/assessment/reading.ts';
import { career, TODAY } from '../../support/people.ts';

const past = day({ today: TODAY, month: 'start', past: true });

describe('typed answers', () => {
  it.each(['2026-08-05', '2026-08', 'today', 'yesterday', '-3m'])('takes %s as a day', (typed) => {
    expect(past(typed)).toHaveProperty('value');
  });

  it.each(['03/04/2026', '2026-02-30', 'last week', '2026-12-24', '+1d', ''])(
    'refuses "%s" where a day up to today is asked for',
    (typed) => {
      expect(past(typed)).toHaveProperty('problem');
    },
  );

  it('takes a month as its first or its last day', () => {
    expect(day({ today: TODAY, month: 'start' })('2024-02')).toEqual({ value: '2024-02-01' });
    expect(day({ today: TODAY, month: 'end' })('2024-02')).toEqual({ value: '2024-02-29' });
  });

  it('takes a year alone as its last day, where the month of a diploma is asked for', () => {
    expect(day({ today: TODAY, month: 'end', year: true })('1998')).toEqual({
      value: '1998-12-31',
    });
    expect(day({ today: TODAY, month: 'end' })('1998')).toHaveProperty('problem');
  });

  it('says what is missing where a year stands alone', () => {
    expect(past('2019')).toEqual({ problem: 'A month is missing: write 2019-05 for May.' });
  });

  it.each(['1899-12', '1700-01-01'])('refuses %s, which nobody living can mean', (typed) => {
    expect(past(typed)).toHaveProperty('problem', expect.stringContaining('Check the year.'));
  });

  it('takes the word none for nothing more, but not for an entry that is begun', () => {
    const title = line('a title');
    expect(orNoMore(title, false)('None')).toEqual({ value: '' });
    expect(orNoMore(title, true)('none')).toEqual({ value: 'none' });
  });

  it('says which day a date contradicts', () => {
    const notBefore = { day: '2024-05-01', why: 'That is before the first day.' };
    expect(day({ today: TODAY, month: 'end', notBefore })('2024-04')).toEqual({
      problem: 'That is before the first day.',
    });
  });

  it('reads numbers with a dollar sign and separators, within their bounds', () => {
    const budget = number('dollars', 0, 1_000_000);
    expect(budget('$1,500')).toEqual({ value: '1500' });
    expect(budget('1500.50')).toEqual({ value: '1500.5' });
    for (const wrong of ['-5', '1e3', 'much', '2,000,000', '']) {
      expect(budget(wrong), wrong).toHaveProperty('problem');
    }
  });

  it('knows a state by its letters and by its name', () => {
    const read = state(career);
    expect([read('oh'), read('Ohio'), read('new york')]).toEqual([
      { value: 'OH' },
      { value: 'OH' },
      { value: 'NY' },
    ]);
    expect(read('Atlantis')).toHaveProperty('problem');
  });

  it('knows a credential by its id, abbreviation and other names', () => {
    const read = credential(career);
    for (const written of ['rn', 'RN License', 'rn_license', 'RN']) {
      expect(read(written), written).toEqual({ value: 'rn-license' });
    }
  });

  it('suggests the credential that was probably meant', () => {
    expect(credential(career)('cmm')).toMatchObject({ problem: expect.stringContaining('ccm') });
  });

  it('takes a level from 0 to 5 and nothing else', () => {
    expect(level(' 3 ')).toEqual({ value: '3' });
    for (const wrong of ['6', '-1', '2.5', 'three', '']) {
      expect(level(wrong), wrong).toHaveProperty('problem');
    }
  });

  it('lets an optional answer be skipped, and one that is offered be cleared', () => {
    const read = optional(line('a name'));
    expect([read(''), read('-'), read(' Maya ')]).toEqual([
      { value: '' },
      { value: '' },
      { value: 'Maya' },
    ]);
  });

  it('takes words of its own in any case', () => {
    expect(orWords(['none'], line('a title'))('NONE')).toEqual({ value: 'none' });
    expect(line('a title')('  ')).toEqual({ problem: 'Type a title.' });
  });
});
