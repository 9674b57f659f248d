import { describe, expect, it } from 'vitest';
import { loadCareer } from '../../../src/career/career.ts';
import type { FieldKind } from '../../../src/progress/fields/field.ts';
import { readField } from '../../../src/progress/fields/read.ts';

const reading = { today: '2026-11-22', career: loadCareer() };
const read = (kind: FieldKind, ...written: string[]) =>
  readField({ name: 'field', about: '', kind }, written, reading);
const value = (kind: FieldKind, ...written: string[]) => {
  const result = read(kind, ...written);
  return 'value' in result ? result.value : result;
};
const problem = (kind: FieldKind, ...written: string[]) => {
  const result = read(kind, ...written);
  return 'problem' in result ? result.problem : result;
};

describe('words of the vocabulary', () => {
  const level: FieldKind = { is: 'word', of: 'educationLevels' };
  const kinds: FieldKind = { is: 'words', of: 'experienceKinds' };

  it('are matched by id, label and what people call them, in any case and spacing', () => {
    expect(
      ['bachelor', 'Bachelors', "bachelor's degree", ' BACHELOR '].map((each) =>
        value(level, each),
      ),
    ).toEqual(Array(4).fill('bachelor'));
    expect(value({ is: 'word', of: 'settings' }, 'Nursing_Home')).toBe('nursing-home');
    expect(value(kinds, 'rn')).toEqual(['registered-nurse']);
    expect(value(kinds, 'care coordinator')).toEqual(['care-coordination']);
  });

  it('are suggested where they are close, and listed where nothing is', () => {
    expect(problem(level, 'bachelr')).toBe('"bachelr" is not known here. Did you mean bachelor?');
    expect(problem(level, 'zzz')).toBe(
      '"zzz" is not known here. Take one of: high-school, certificate, diploma, associate, bachelor, master, doctorate.',
    );
  });

  it('come in lists, repeated or with commas, each once', () => {
    expect(value(kinds, 'case-management, quality', 'quality', 'social work')).toEqual([
      'case-management',
      'quality',
      'social-work',
    ]);
    expect(problem(kinds, ' , ')).toBe('Nothing is written there.');
    expect(problem(kinds, 'quality', 'qualty')).toContain('Did you mean quality');
  });
});

describe('days', () => {
  it('take a month as its first or its last day', () => {
    expect(value({ is: 'day', month: 'start' }, '2027-02')).toBe('2027-02-01');
    expect(value({ is: 'day', month: 'end' }, '2028-02')).toBe('2028-02-29');
  });

  it('take today, yesterday and distances', () => {
    expect(value({ is: 'day', month: 'start' }, 'today')).toBe('2026-11-22');
    expect(value({ is: 'day', month: 'start' }, '-2w')).toBe('2026-11-08');
  });

  it.each(['03/04/2026', '2026-02-30', 'soon', '20'])(
    'refuse %s with the accepted list',
    (text) => {
      expect(problem({ is: 'day', month: 'start' }, text)).toMatch(
        /is not a date carepath reads\. Write 2026-11-22, 2026-11, Nov 2026, today/,
      );
    },
  );

  it('ask for the month where only a year was given', () => {
    expect(problem({ is: 'day', month: 'end' }, '2019')).toBe(
      '"2019" is a year, and the month decides here. Write 2019-05 or May 2019, with the right month; the day may be left out.',
    );
  });

  it('take the word for an open end only where there may be one', () => {
    expect(value({ is: 'day', month: 'end', open: 'ongoing' }, 'Ongoing')).toBe(null);
    expect(value({ is: 'day', month: 'end', open: 'in-progress' }, 'in progress')).toBe(null);
    expect(problem({ is: 'day', month: 'end' }, 'ongoing')).toContain('not a date');
  });

  it('refuse a day to come for what must have happened, and take today', () => {
    const past: FieldKind = { is: 'day', month: 'start', past: true };
    expect(problem(past, '2026-11-23')).toBe(
      'Nov 23, 2026 has not come yet; record it once it is done.',
    );
    expect(value(past, '2026-11-22')).toBe('2026-11-22');
    expect(value(past, '2026-11')).toBe('2026-11-01');
  });
});

describe('numbers', () => {
  it('are read with a dollar sign, commas between thousands and decimals', () => {
    expect(value({ is: 'number' }, '$4,000')).toBe(4000);
    expect(value({ is: 'number' }, '37.5')).toBe(37.5);
    expect(value({ is: 'number' }, '0')).toBe(0);
  });

  it.each(['', 'forty', '-3', '1e3', '4,00', '1.2.3', 'Infinity'])('are not "%s"', (text) => {
    expect(read({ is: 'number' }, text)).toHaveProperty('problem');
  });

  it('keep within what there can be', () => {
    expect(problem({ is: 'number', most: 168 }, '200')).toBe('200 is more than the 168 there are.');
    expect(problem({ is: 'number', above: 0 }, '0')).toBe('It has to be more than 0.');
  });
});

describe('names of credentials, exams, states and goals', () => {
  it('are matched by abbreviation, alias and full name', () => {
    const names = ['rn', 'RN License', 'registered nurse'];
    expect(names.map((each) => value({ is: 'credential' }, each))).toEqual(
      Array(3).fill('rn-license'),
    );
    expect(value({ is: 'credential' }, 'LVN')).toBe('lpn-license');
    expect(value({ is: 'credential' }, 'CMA (AAMA)')).toBe('cma-aama');
    expect(problem({ is: 'credential' }, 'cmm')).toContain('Did you mean ccm');
  });

  it('say in a supervisor that there is none of them, apart from not being told', () => {
    expect(value({ is: 'credentials' }, 'none')).toEqual([]);
    expect(value({ is: 'credentials' }, 'ccm, RN')).toEqual(['ccm', 'rn-license']);
    expect(problem({ is: 'credentials' }, 'ccm', 'none')).toBe(
      '"none" cannot stand beside a credential.',
    );
  });

  it('know exams of their own and those of certifications, but no exam called like a license', () => {
    expect(value({ is: 'exam' }, 'NCLEX RN')).toBe('nclex-rn');
    expect(value({ is: 'exam' }, 'ccm')).toBe('ccm');
    expect(problem({ is: 'exam' }, 'rn-license')).toContain('not known here');
  });

  it('know states by their letters and by name', () => {
    expect(value({ is: 'state' }, 'oh')).toBe('OH');
    expect(value({ is: 'state' }, 'North Carolina')).toBe('NC');
    expect(problem({ is: 'state' }, 'bogus')).toContain('"bogus" is not known here.');
  });

  it('know rungs and credentials as goals', () => {
    expect(value({ is: 'goal' }, 'Coordinator')).toBe('coordinator');
    expect(value({ is: 'goal' }, 'ccm')).toBe('ccm');
  });
});

describe('text and yes or no', () => {
  it('keep what was typed, without the spaces around it', () => {
    expect(value({ is: 'text' }, ' 護理 "RN" -x 👩🏽‍⚕️ ')).toBe('護理 "RN" -x 👩🏽‍⚕️');
    expect(problem({ is: 'text' }, '   ')).toBe('Nothing is written there.');
  });

  it('take the last one given, as flags do', () => {
    expect(value({ is: 'text' }, 'first', 'second')).toBe('second');
  });

  it('read yes and no', () => {
    expect(value({ is: 'yes-no' }, 'Y')).toBe(true);
    expect(value({ is: 'yes-no' }, 'no')).toBe(false);
    expect(problem({ is: 'yes-no' }, 'maybe')).toBe('Write yes or no.');
  });
});
