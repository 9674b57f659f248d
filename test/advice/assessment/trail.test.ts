import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answers as canAnswer,
  type Question,
  type Value,
} from '../../../src/advice/assessment/question.ts';
import {
  answered,
  atHand,
  changing,
  goneBack,
  questionsAlong,
  REVIEW,
  sound,
  type Trail,
} from '../../../src/advice/assessment/trail.ts';
import { checkAnswers } from '../../../src/progress/answers/check.ts';
import {
  answering,
  collectedFrom,
  factsFor,
  finished,
  read,
  trailOf,
} from '../../support/questionnaire.ts';

const facts = factsFor();
const six = {
  'profile.name': 'Maya',
  'profile.state': 'ohio',
  'profile.track': 'unlicensed',
  'profile.goal': 'entry',
  'profile.hoursPerWeek': '12',
  'profile.budget': '$1,500',
};

describe('the trail of an assessment', () => {
  it('asks facts first, then fit, then skills', () => {
    const questions = questionsAlong(finished(trailOf(), facts), facts);
    const sections = [...new Set(questions.map(({ section }) => section))];
    expect(sections).toEqual([
      'profile',
      'education',
      'credentials',
      'experience',
      'fit',
      'skills',
    ]);
  });

  it('goes on at the question where it stopped, with every answer kept', () => {
    const stopped = answering(trailOf(), facts, six);
    const kept: Trail = JSON.parse(JSON.stringify(stopped));
    expect(atHand(kept, facts)?.key).toBe('education.0.level');
    expect(kept.answers).toEqual({ ...six, 'profile.state': 'OH', 'profile.budget': '1500' });
  });

  it('goes back across the sections and forward again, keeping what was answered', () => {
    const there = answering(trailOf(), facts, six);
    const back = goneBack(there, facts);
    expect(back && atHand(back, facts)?.key).toBe('profile.budget');
    const further = back && goneBack(back, facts);
    expect(further && atHand(further, facts)?.key).toBe('profile.hoursPerWeek');
    expect(further?.answers).toEqual(there.answers);
  });

  it('has nothing before the first question', () => {
    expect(goneBack(trailOf(), facts)).toBeUndefined();
  });

  it('comes to the review when all is answered, and back from it to the last question', () => {
    const done = finished(trailOf('fit'), facts);
    expect(done.at).toBe(REVIEW);
    expect(atHand(done, facts)).toBeUndefined();
    const back = goneBack(done, facts);
    expect(back && atHand(back, facts)?.key).toBe('fit.checks');
  });

  it('changes one item from the review and comes straight back', () => {
    const done = finished(trailOf('fit'), facts);
    const fixing = changing(done, facts, 'fit.pace');
    const question = atHand(fixing, facts);
    expect(question?.key).toBe('fit.pace');
    const changed = question && answered(fixing, facts, question, false);
    expect(changed).toMatchObject({ at: REVIEW, answers: { 'fit.pace': false } });
    expect(changed?.fixing).toBeUndefined();
  });

  it('asks what a change in the review has opened before it comes back', () => {
    const done = finished(trailOf('skills'), facts);
    const fixing = changing(done, facts, 'skills.ethics');
    const level = atHand(fixing, facts);
    const raised = level && answered(fixing, facts, level, '3');
    expect(raised && atHand(raised, facts)?.key).toBe('skills.ethics.evidence');
    const closed = raised && answering(raised, facts, { 'skills.ethics.evidence': '' });
    expect(closed?.at).toBe(REVIEW);
  });

  it('leaves an item that is being changed back to the review', () => {
    const done = finished(trailOf('fit'), facts);
    expect(goneBack(changing(done, facts, 'fit.pace'), facts)?.at).toBe(REVIEW);
  });

  it('drops answers that a question no longer has, and asks them anew', () => {
    const done = finished(trailOf('profile'), facts, six);
    const old = { ...done, answers: { ...done.answers, 'profile.goal': 'captain' } };
    const now = sound(old, facts);
    expect(atHand(now, facts)?.key).toBe('profile.goal');
    expect(now.answers['profile.name']).toBe('Maya');
  });

  it('goes on at the first open question when the draft names none that there is', () => {
    const kept = { ...answering(trailOf(), facts, six), at: 'profile.shoe-size' };
    expect(atHand(kept, facts)?.key).toBe('education.0.level');
  });

  it('comes to an end with answers of the right shape, whatever is answered', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (dice) => {
        const trail = played(trailOf(), dice);
        const checked = checkAnswers(collectedFrom(trail, facts));
        expect('problems' in checked ? checked.problems : []).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('asks the same questions on the way back and forth', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), fc.nat(30), (dice, steps) => {
        const trail = played(trailOf(), dice);
        let now = trail;
        for (let step = 0; step < steps; step += 1) now = goneBack(now, facts) ?? now;
        while (now.at !== REVIEW) {
          const question = atHand(now, facts);
          const value = question && now.answers[question.key];
          if (question === undefined || value === undefined) throw new Error('an answer is gone');
          now = answered(now, facts, question, value);
        }
        expect(now.answers).toEqual(trail.answers);
      }),
      { numRuns: 10 },
    );
  });
});

/** Answers at random, but ends each list after three entries. */
function played(trail: Trail, dice: Iterator<number>): Trail {
  for (let now = trail; ; ) {
    const question = atHand(now, facts);
    if (question === undefined) return now;
    now = answered(now, facts, question, random(question, dice));
  }
}

const texts = [
  '',
  'none',
  'skip',
  'RN',
  'Ohio',
  '2',
  '3',
  '5',
  '2020-03',
  '2026-11',
  '-3m',
  '40',
  'now',
  'Some text',
];

function random(question: Question, dice: Iterator<number>): Value {
  const die = Number(dice.next().value);
  if (question.kind === 'yes-no') return die % 2 === 0;
  const late = /\.[3-9]\.(level|title|credential)$/.test(question.key);
  if (question.kind === 'text') {
    const start = die % texts.length;
    const turned = late ? [''] : [...texts.slice(start), ...texts.slice(0, start)];
    const fitting = turned.find((text) => 'value' in question.read(text)) ?? '2024-01';
    return read(question, fitting);
  }
  const values = question.options.map(({ value }) => value);
  if (question.kind === 'choice') return late ? '' : (values[die % values.length] ?? '');
  const several = values.filter((_, index) => (die >> index) % 2 === 1);
  return canAnswer(question, several) ? several : [values[die % values.length] ?? ''];
}
