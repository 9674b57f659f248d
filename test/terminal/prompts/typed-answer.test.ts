import { describe, expect, it } from 'vitest';
import {
  meansBack,
  readChoice,
  readChoices,
  readYesNo,
} from '../../../src/terminal/prompts/typed-answer.ts';

const settings = ['hospital', 'hospice', 'clinic', 'own family'].map((label, index) => ({
  value: index,
  label,
}));

describe('a typed choice', () => {
  it('is a number of the list', () => {
    expect(readChoice(' 3 ', settings)).toEqual({ value: 2 });
  });

  it('is the beginning of a label, in any case', () => {
    expect(readChoice('CLIN', settings)).toEqual({ value: 2 });
    expect(readChoice('own fam', settings)).toEqual({ value: 3 });
  });

  it('is a whole label even where another begins with it', () => {
    const choices = [
      { value: 'a', label: 'social work' },
      { value: 'b', label: 'social work, clinical' },
    ];
    expect(readChoice('social work', choices)).toEqual({ value: 'a' });
  });

  it('names what an ambiguous beginning fits', () => {
    expect(readChoice('hosp', settings)).toEqual({
      problem: '"hosp" fits hospital and hospice. Type the number.',
    });
  });

  it.each(['0', '5', '', '99999999999999999999'])('refuses "%s" with the range', (text) => {
    expect(readChoice(text, settings)).toEqual({ problem: 'Type a number from 1 to 4.' });
  });

  it('refuses what no label begins with', () => {
    expect(readChoice('school', settings)).toEqual({
      problem: 'Nothing is called "school". Type a number from 1 to 4.',
    });
  });
});

describe('typed choices', () => {
  it('are numbers between spaces or commas, or names between commas', () => {
    expect(readChoices('1 3, 4', settings)).toEqual({ value: [0, 2, 3] });
    expect(readChoices('hospice, own family', settings)).toEqual({ value: [1, 3] });
  });

  it('count once each, and none for an empty line', () => {
    expect(readChoices('2 2 2', settings)).toEqual({ value: [1] });
    expect(readChoices('  ', settings)).toEqual({ value: [] });
  });

  it('are refused together when one is wrong', () => {
    expect(readChoices('1 9', settings)).toEqual({ problem: 'Type a number from 1 to 4.' });
  });
});

describe('yes and no', () => {
  it('are one letter or the word, in any case', () => {
    expect(['y', 'YES', ' yes '].map(readYesNo)).toEqual(Array(3).fill({ value: true }));
    expect(['n', 'No'].map(readYesNo)).toEqual(Array(2).fill({ value: false }));
  });

  it('are nothing else', () => {
    expect(readYesNo('maybe')).toEqual({ problem: 'Type y for yes or n for no.' });
    expect(readYesNo('')).toHaveProperty('problem');
  });
});

it('a lone < means back', () => {
  expect(meansBack(' < ')).toBe(true);
  expect(meansBack('<3')).toBe(false);
});
