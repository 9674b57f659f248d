import { describe, expect, it } from 'vitest';
import { impossibleDays, remarksOn } from '../../../src/progress/fields/sense.ts';

const flag = (field: string) => `--${field} `;
const today = '2026-11-22';

describe('days of an entry', () => {
  it('may not run backwards', () => {
    const values = new Map([
      ['from', '2026-11-01'],
      ['to', '2025-01-31'],
    ]);
    expect(impossibleDays('experience', values, flag)).toEqual([
      '--to Jan 31, 2025 lies before --from Nov 1, 2026.',
    ]);
  });

  it('may be the same, open, or missing', () => {
    const same = new Map([
      ['from', '2026-11-01'],
      ['to', '2026-11-01'],
    ]);
    expect(impossibleDays('experience', same, flag)).toEqual([]);
    expect(
      impossibleDays(
        'experience',
        new Map([
          ['from', '2026-11-01'],
          ['to', null],
        ]),
        flag,
      ),
    ).toEqual([]);
    expect(impossibleDays('exam', new Map(), flag)).toEqual([]);
  });

  it('are not of another century', () => {
    expect(impossibleDays('education', new Map([['completed', '1830-12-31']]), flag)).toEqual([
      '--completed Dec 31, 1830 is before 1940. Check the year.',
    ]);
    expect(impossibleDays('education', new Map([['completed', '1940-01-01']]), flag)).toEqual([]);
    expect(impossibleDays('experience', new Map([['from', '1700-01-01']]), flag)).toEqual([
      '--from Jan 1, 1700 is before 1900. Check the year.',
    ]);
  });

  it('come with no more hours a week than anyone works', () => {
    expect(impossibleDays('experience', new Map([['hoursPerWeek', 168]]), flag)).toHaveLength(1);
    expect(impossibleDays('experience', new Map([['hoursPerWeek', 100]]), flag)).toEqual([]);
  });

  it('are all told at once', () => {
    const values = new Map([
      ['issued', '2026-01-01'],
      ['expires', '2025-01-01'],
      ['restrictedUntil', '2025-06-01'],
    ]);
    expect(impossibleDays('credential', values, flag)).toHaveLength(2);
  });
});

describe('remarks', () => {
  it('say that a study or a job to come is planned', () => {
    expect(remarksOn('education', new Map([['completed', '2027-05-31']]), today)).toEqual([
      'It is planned: it counts from that day on.',
    ]);
    expect(remarksOn('education', new Map([['completed', null]]), today)).toEqual([]);
  });

  it('ask about the first day of a job that is still to come', () => {
    const job = new Map<string, string | number>([
      ['from', '2030-01-01'],
      ['hoursPerWeek', 40],
    ]);
    expect(remarksOn('experience', job, today)[0]).toContain('Jan 1, 2030, is still to come');
  });

  it('say what an untold number of hours leaves open', () => {
    const job = new Map<string, string | number>([['from', '2026-01-01']]);
    expect(remarksOn('experience', job, today)[0]).toContain('--hours-per-week');
    expect(remarksOn('experience', job.set('hoursPerWeek', 40), today)).toEqual([]);
  });

  it('say that a credential past its last day is lapsed', () => {
    const held = new Map([
      ['status', 'active'],
      ['expires', '2026-11-21'],
    ]);
    expect(remarksOn('credential', held, today)).toEqual([
      'It expired on Nov 21, 2026, so it counts as lapsed.',
    ]);
    expect(remarksOn('credential', held.set('expires', today), today)).toEqual([]);
  });
});
