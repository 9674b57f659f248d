import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../../src/advice/assessment/review.ts';
import type { SectionId } from '../../../src/advice/assessment/sections.ts';
import { factsFor, finished, type Given, trailOf } from '../../support/questionnaire.ts';

const facts = factsFor();

function lines(section: SectionId, given: Given): string[] {
  return reviewOf(finished(trailOf(section), facts, given), facts).flatMap(({ items }) =>
    items.map(({ name, text }) => `${name}: ${text}`),
  );
}

describe('the review', () => {
  it('lists every item of every section once, under its section', () => {
    const sections = reviewOf(finished(trailOf(), facts), facts);
    const items = sections.flatMap((section) => section.items.map(({ item }) => item));
    expect(new Set(items).size).toBe(items.length);
    expect(sections.map(({ name }) => name)).toEqual([
      'You and your goal',
      'Education',
      'Credentials',
      'Experience',
      'Fit',
      'Skills',
    ]);
  });

  it('says what was left open', () => {
    expect(lines('profile', { 'profile.name': 'Maya' }).slice(0, 2)).toEqual([
      'Name: Maya',
      'State: left open',
    ]);
  });

  it('writes a budget in dollars', () => {
    expect(lines('profile', { 'profile.budget': '3000' })).toContain('Budget: $3,000');
  });

  it('tells an entry in a line, and where the list ends', () => {
    const held = lines('credentials', {
      'credentials.0.credential': 'rn',
      'credentials.0.state': 'OH',
      'credentials.0.expires': '2027-10-31',
    });
    expect(held).toEqual(['Credential: RN, OH, active, Oct 31, 2027', 'Credential: nothing more']);
    expect(lines('credentials', { 'credentials.0.credential': 'none' })).toEqual([
      'Credential: none',
    ]);
    expect(lines('experience', { 'experience.0.title': 'skip' })).toEqual(['Job: left open']);
  });

  it('says where an example is missing', () => {
    const [first] = lines('skills', { 'skills.communication.level': '3' });
    expect(first).toBe('Communication: 3, no example');
  });
});
