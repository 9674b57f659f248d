import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { type RowShown, rowsOf } from '../../support/record-rows.ts';

/** What every entry may have. */
const common = { evidence: 'a letter', note: 'on the fridge' };
const shown = { Evidence: 'a letter', Note: 'on the fridge' };

describe('who one is, and what one can, in the table', () => {
  it.each<[string, Partial<ProgressRecord>, RowShown]>([
    [
      'a profile',
      {
        profile: {
          name: 'Dana',
          state: 'OH',
          track: 'nursing',
          goal: 'ccm',
          hoursPerWeek: 6,
          budget: 2500,
        },
      },
      {
        Kind: 'profile',
        Name: 'Dana',
        State: 'OH',
        'Hours a week': 6,
        Detail: 'track: nursing; goal: CCM; budget: $2,500',
      },
    ],
    [
      "an issuer's answer",
      {
        confirmations: {
          'good-moral-character': { value: true, date: '2026-02-03', from: 'the Commission' },
        },
      },
      {
        Kind: 'answer',
        Id: 'good-moral-character',
        Name: expect.stringContaining('moral character'),
        'Provider or organization': 'the Commission',
        Status: 'yes',
        Date: '2026-02-03',
      },
    ],
    [
      'a plain answer to a question that data/ does not know',
      { confirmations: { 'no-such-question': false } },
      { Kind: 'answer', Id: 'no-such-question', Status: 'no' },
    ],
    [
      'a rating of a skill',
      {
        skills: [
          {
            skill: 'ethics',
            level: 4,
            by: 'Lee Park',
            date: '2026-11-01',
            evidenceDate: '2026-05-10',
            ...common,
          },
        ],
      },
      {
        Kind: 'skill',
        Id: 'ethics',
        Name: 'Ethics',
        Person: 'Lee Park',
        Date: '2026-11-01',
        Level: 4,
        Detail: 'evidence of: 2026-05-10',
        ...shown,
      },
    ],
    [
      'a milestone',
      {
        milestones: {
          '1.1': { status: 'started', date: '2026-10-01', due: '2026-12-01', ...common },
        },
      },
      {
        Kind: 'milestone',
        Id: '1.1',
        Name: 'Describe the job in 100 words of your own.',
        Status: 'started',
        Date: '2026-10-01',
        Due: '2026-12-01',
        ...shown,
      },
    ],
    [
      'an assessment',
      {
        assessments: [
          {
            date: '2026-11-01',
            levels: { ethics: 3, advocacy: 2 },
            fit: { pace: true, driving: false },
          },
        ],
      },
      {
        Kind: 'assessment',
        Name: 'Self-assessment',
        Date: '2026-11-01',
        Detail: 'skills rated: 2; fit, pace: yes; fit, driving: no',
      },
    ],
  ])('has a row for %s', (_, told, row) => {
    expect(rowsOf({ format: 1, revision: 1, ...told })).toEqual([row]);
  });
});
