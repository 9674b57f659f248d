import { describe, expect, it } from 'vitest';
import { minutesFor, placeOf } from '../../../src/advice/assessment/progress-line.ts';
import { sectionIds } from '../../../src/advice/assessment/sections.ts';
import { answered, atHand, type Trail } from '../../../src/advice/assessment/trail.ts';
import { job, person } from '../../support/people.ts';
import { answering, factsFor, read, shortest, trailOf } from '../../support/questionnaire.ts';

const facts = factsFor();

describe('the progress line', () => {
  it('promises ten to fifteen minutes for the whole', () => {
    expect(minutesFor(sectionIds, facts)).toBeGreaterThanOrEqual(10);
    expect(minutesFor(sectionIds, facts)).toBeLessThanOrEqual(15);
  });

  it('counts skills, and the questions of one skill as one', () => {
    const trail = answering(trailOf('skills'), facts, {
      'skills.communication.level': '3',
      'skills.communication.evidence': '',
      'skills.organization.level': '4',
    });
    const question = atHand(trail, facts);
    expect(question?.key).toBe('skills.organization.evidence');
    expect(question && placeOf(question, trail, facts)).toMatchObject({
      section: 'Skills',
      number: 2,
      of: 24,
    });
  });

  it('does not say how many jobs there will be', () => {
    const trail = answering(trailOf('experience'), facts, { 'experience.0.title': 'Aide' });
    const question = atHand(trail, facts);
    const place = question && placeOf(question, trail, facts);
    expect(place).toMatchObject({ section: 'Experience', number: 1 });
    expect(place).not.toHaveProperty('of');
  });

  it('counts no entry while it asks whether a list is still all', () => {
    const known = factsFor(person({ experience: [job()] }));
    const asks = (trail: Trail) => {
      const question = atHand(trail, known);
      return question && placeOf(question, trail, known);
    };
    expect(asks(trailOf('experience'))).not.toHaveProperty('number');
    const adding = answering(trailOf('experience'), known, { 'experience.keep': 'add' });
    expect(asks(adding)).toMatchObject({ number: 1 });
  });

  it('comes down to a minute and never goes up on the short way through', () => {
    const minutes: number[] = [];
    for (let trail = trailOf(); ; ) {
      const question = atHand(trail, facts);
      if (question === undefined) break;
      minutes.push(placeOf(question, trail, facts).minutes);
      trail = answered(trail, facts, question, read(question, shortest(question)));
    }
    expect(minutes.at(-1)).toBe(1);
    expect(minutes).toEqual([...minutes].sort((one, other) => other - one));
  });
});
