import { describe, expect, it } from 'vitest';
import {
  confirmationWords,
  removeConfirmation,
  setConfirmation,
} from '../../../src/progress/edits/confirmations.ts';
import { setMilestone } from '../../../src/progress/edits/milestones.ts';
import { setProfile } from '../../../src/progress/edits/profile.ts';
import { rateSkill } from '../../../src/progress/edits/skills.ts';
import type { ProgressRecord, SkillRating } from '../../../src/progress/record.ts';

const nothing: ProgressRecord = { format: 1, revision: 0 };

describe('the profile', () => {
  it('changes the fields named, leaves the others, and says what changed', () => {
    const before = { ...nothing, profile: { name: 'Dana', budget: 4000 } };
    const change = { state: 'OH', hoursPerWeek: 1, goal: 'ccm' };
    const { record, text } = setProfile(before, change, (id) => id.toUpperCase());
    expect(record.profile).toEqual({ name: 'Dana', budget: 4000, ...change });
    expect(text).toBe('Changed your profile: state OH, goal CCM, 1 hour a week');
  });

  it('clears a field with null', () => {
    const before = { ...nothing, profile: { name: 'Dana', budget: 4000 } };
    const { record, text } = setProfile(before, { budget: null });
    expect(record.profile).toEqual({ name: 'Dana' });
    expect(text).toBe('Changed your profile: no budget');
  });

  it('is made where there was none', () => {
    expect(setProfile(nothing, { track: 'unlicensed' })).toEqual({
      record: { ...nothing, profile: { track: 'unlicensed' } },
      text: 'Changed your profile: track no license needed',
    });
  });
});

describe('a milestone', () => {
  it('is set, with its own words in what is said', () => {
    const { record, text } = setMilestone(
      nothing,
      '3.2',
      { status: 'done', date: '2026-11-22' },
      'Shadow a care coordinator',
    );
    expect(record.milestones).toEqual({ '3.2': { status: 'done', date: '2026-11-22' } });
    expect(text).toBe('Done: 3.2 Shadow a care coordinator');
  });

  it('keeps its note when it is set again', () => {
    const before: ProgressRecord = {
      ...nothing,
      milestones: { '3.2': { status: 'started', date: '2026-10-01', note: 'with Lee' } },
    };
    const { record } = setMilestone(
      before,
      '3.2',
      { status: 'done', date: '2026-11-22' },
      'Shadow',
    );
    expect(record.milestones?.['3.2']).toEqual({
      status: 'done',
      date: '2026-11-22',
      note: 'with Lee',
    });
  });
});

describe('a skill', () => {
  it('is rated by appending, so that earlier ratings stay', () => {
    const first: SkillRating = { skill: 'empathy', level: 2, date: '2026-01-01', by: 'self' };
    const second = { ...first, level: 3, date: '2026-11-22', by: 'Lee\nPark' };
    const { record, text } = rateSkill(rateSkill(nothing, first).record, second);
    expect(record.skills).toEqual([first, second]);
    expect(text).toBe('Rated empathy 3 by Lee Park');
  });
});

describe('an answer to a question', () => {
  it('replaces the earlier one', () => {
    const before = setConfirmation(nothing, 'four-domains', false).record;
    const answer = { value: true, date: '2026-11-03', from: 'NACCM' };
    const { record, text } = setConfirmation(before, 'four-domains', answer);
    expect(record.confirmations).toEqual({ 'four-domains': answer });
    expect(text).toBe('Answered four-domains: yes, by NACCM, Nov 3, 2026');
  });

  it('can be taken back, which opens the question again', () => {
    const before = setConfirmation(nothing, 'four-domains', false).record;
    const { record, text } = removeConfirmation(before, 'four-domains');
    expect(record.confirmations).toEqual({});
    expect(text).toBe('Removed the answer to four-domains: no');
    expect(() => removeConfirmation(record, 'four-domains')).toThrow('There is no answer to');
  });

  it('is told with as much as is known', () => {
    expect(confirmationWords(true)).toBe('yes');
    expect(confirmationWords({ value: false, date: '2026-11-03' })).toBe('no, Nov 3, 2026');
  });
});
