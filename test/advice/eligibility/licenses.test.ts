import { describe, expect, test } from 'vitest';
import type { Education, ProgressRecord } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, person, TODAY } from '../../support/people.ts';

const passed = (exam: string, date = '2026-07-01') => [{ id: 'q1', exam, date, passed: true }];

describe('RN license', () => {
  const graduate = (told: Partial<Education>): ProgressRecord => {
    const { accredited: _, ...study } = degree({ level: 'associate', ...told });
    return person({
      education: [study],
      exams: passed('nclex-rn'),
      confirmations: { 'board-application': true, 'authorization-to-test': true },
    });
  };

  test('a diploma, an associate degree or a bachelor’s as an RN is enough', () => {
    expect(answer('rn-license', graduate({ level: 'diploma', program: 'rn-diploma' }))[0]).toBe(
      'eligible',
    );
    expect(answer('rn-license', graduate({ program: 'adn' }))[0]).toBe('eligible');
    expect(answer('rn-license', graduate({ level: 'bachelor' }))[0]).toBe('eligible');
  });

  test('a practical-nursing program is not one for RNs, even with an associate degree', () => {
    expect(answer('rn-license', graduate({ program: 'lpn' }))).toEqual([
      'not-eligible',
      null,
      null,
      null,
    ]);
  });

  test('an associate degree in nursing may be either, so the program is asked', () => {
    expect(answer('rn-license', graduate({}))[0]).toBe('undetermined');
    expect(checked('rn-license', graduate({})).ask[0]).toMatch(/^Which program was your/);
  });

  test('that the board approves the program is asked with the application', () => {
    const record = { ...graduate({ program: 'adn' }), confirmations: {} };
    expect(checked('rn-license', record).ask[0]).toMatch(/with your program approved \(or, if you/);
  });
});

describe('social-work licenses', () => {
  const graduate = (
    level: 'bachelor' | 'master',
    confirmations: ProgressRecord['confirmations'],
  ): ProgressRecord =>
    person({ education: [degree({ level, field: 'social-work' })], confirmations });

  test.each([
    ['lmsw-license', 'master', 'board-application-lmsw', 'aswb-masters'],
    ['lbsw-license', 'bachelor', 'board-application-lbsw', 'aswb-bachelors'],
  ] as const)(
    '%s: a few states waive the exam, so the board is asked',
    (id, level, board, exam) => {
      const record = graduate(level, { [board]: true });
      expect(answer(id, record)).toEqual(['undetermined', null, null, TODAY]);
      expect(checked(id, record).ask).toEqual([
        expect.stringMatching(new RegExp(`^Ask your board: .* ${exam}-waived yes\\)$`)),
      ]);
      const waived = (value: boolean) =>
        graduate(level, { [board]: true, [`${exam}-waived`]: value });
      expect(answer(id, waived(true))[0]).toBe('eligible');
      expect(answer(id, waived(false))[0]).toBe('not-eligible');
      expect(answer(id, { ...waived(false), exams: passed(exam, '2026-12-15') })[1]).toBe(
        '2026-12-15',
      );
      expect(answer(id, { ...record, exams: passed(exam) })[0]).toBe('eligible');
    },
  );

  test('LCSW: whether the clinical hours are enough the board says, and that settles it', () => {
    const approved = { 'board-application-lcsw': true };
    const record = { ...graduate('master', approved), exams: passed('aswb-clinical') };
    expect(answer('lcsw-license', record)).toEqual(['undetermined', null, null, TODAY]);
    const confirmations = { ...approved, 'clinical-hours-accepted': true };
    expect(answer('lcsw-license', { ...record, confirmations })[0]).toBe('eligible');
  });
});
