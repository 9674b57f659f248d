import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../src/progress/edits/entry-words.ts';

const told = {
  today: '2026-11-22',
  nameOf: (id: string) => (id === 'rn-license' ? 'RN license' : id.toUpperCase()),
};

describe('an entry in words', () => {
  it('names a study by its title, its program, or its level and field', () => {
    const study = {
      id: 'e1',
      level: 'bachelor',
      field: 'nursing',
      completed: '2020-05-15',
    } as const;
    expect(entryWords('education', study, told)).toBe(
      "bachelor's degree in nursing, completed May 15, 2020",
    );
    expect(entryWords('education', { ...study, program: 'bsn' }, told)).toBe(
      "bachelor's in nursing (BSN), completed May 15, 2020",
    );
    expect(entryWords('education', { ...study, title: 'BSN', school: 'Ohio State' }, told)).toBe(
      'BSN, Ohio State, completed May 15, 2020',
    );
  });

  it('tells a planned study from a finished one and one without a date', () => {
    const study = { id: 'e1', level: 'high-school', field: 'other' } as const;
    expect(entryWords('education', { ...study, completed: '2026-11-22' }, told)).toContain(
      'completed Nov 22, 2026',
    );
    expect(entryWords('education', { ...study, completed: '2026-11-23' }, told)).toContain(
      'planned for Nov 23, 2026',
    );
    expect(entryWords('education', { ...study, completed: null }, told)).toBe(
      'high school diploma or equivalent, in progress',
    );
  });

  it('names a credential with its state, status and last day', () => {
    const held = { id: 'c1', credential: 'rn-license', status: 'active' } as const;
    expect(entryWords('credentials', held, told)).toBe('RN license, active');
    expect(entryWords('credentials', { ...held, state: 'OH', expires: '2027-10-31' }, told)).toBe(
      'RN license, OH, active, through Oct 31, 2027',
    );
  });

  it('names an exam, contact hours, a person, a talk and an application', () => {
    expect(
      entryWords('exams', { id: 't1', exam: 'nclex-rn', date: '2020-07-14', passed: false }, told),
    ).toBe('NCLEX-RN, failed on Jul 14, 2020');
    expect(
      entryWords(
        'continuingEducation',
        { id: 'h1', date: '2026-11-03', hours: 1, topics: ['ethics', 'law'] },
        told,
      ),
    ).toBe('1 contact hour of ethics and law, Nov 3, 2026');
    expect(
      entryWords('contacts', { id: 'p1', name: 'Lee Park', organization: 'St. Ann' }, told),
    ).toBe('Lee Park, St. Ann');
    expect(entryWords('conversations', { id: 'v1', contact: 'p1', date: '2026-11-03' }, told)).toBe(
      'conversation with p1, Nov 3, 2026',
    );
    expect(
      entryWords(
        'applications',
        { id: 'a1', employer: 'St. Ann', title: 'RN', stage: 'applied', date: '2026-11-03' },
        told,
      ),
    ).toBe('RN at St. Ann, applied, Nov 3, 2026');
  });

  it('is one line that drives no terminal, whatever was typed', () => {
    const job = { id: 'x1', title: '\u001b[2Jboo\nline', kinds: [], from: '2026-11-01', to: null };
    const words = entryWords('experience', { ...job, employer: '\u001b]0;t\u0007' }, told);
    expect(words).toBe('␛[2Jboo line at ␛]0;t␇, from Nov 1, 2026');
  });
});
