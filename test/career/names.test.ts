import { describe, expect, it } from 'vitest';
import { loadCareer } from '../../src/career/career.ts';
import { namesIn, namesOfCredentials, writtenForm } from '../../src/career/names.ts';
import { keyedQuestions } from '../../src/career/questions.ts';

const career = loadCareer();

describe('names', () => {
  it('call a license a license, a certification by its letters, and an unknown id itself', () => {
    const nameOf = namesIn(career);
    expect(['rn-license', 'ccm', 'cma-aama', 'nclex-rn', 'no-such'].map(nameOf)).toEqual([
      'RN license',
      'CCM',
      'CMA (AAMA)',
      'NCLEX-RN',
      'no-such',
    ]);
  });

  it('are compared without case, apostrophes, dots and parentheses', () => {
    expect(writtenForm("Bachelor's  Degree")).toBe('bachelors-degree');
    expect(writtenForm(' C.M.A. (AAMA) ')).toBe('c-m-a-aama');
  });

  it('mean one credential each', () => {
    const claims = career.credentials.flatMap(({ id, name, abbreviation, aliases = [] }) =>
      [...new Set([id, name, abbreviation, ...aliases].map(writtenForm))].map((form) => ({
        form,
        id,
      })),
    );
    const twice = claims.filter(({ form, id }) =>
      claims.some((other) => other.form === form && other.id !== id),
    );
    expect(twice).toEqual([]);
    expect(namesOfCredentials(career).get('lvn')).toBe('lpn-license');
  });
});

describe('questions', () => {
  it('are found wherever a rule asks them, each key once', () => {
    const questions = keyedQuestions(career);
    const keys = questions.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['good-moral-character', 'four-domains']));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('read the same wherever a key is asked again', () => {
    const asked = new Map(keyedQuestions(career).map(({ key, kind }) => [key, kind]));
    for (const credential of career.credentials) {
      for (const { key, kind } of keyedQuestions({
        credentials: [credential],
        rungs: [],
        steps: [],
      })) {
        expect(asked.get(key)).toBe(kind);
      }
    }
  });
});
