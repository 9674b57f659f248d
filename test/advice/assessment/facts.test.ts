import { describe, expect, it } from 'vitest';
import { workAreas } from '../../../src/advice/assessment/questions/work-areas.ts';
import { atHand, questionsAlong } from '../../../src/advice/assessment/trail.ts';
import { idsOf, vocabulary } from '../../../src/career/vocabulary.ts';
import { degree, job, license, person } from '../../support/people.ts';
import {
  answering,
  collectedFrom,
  factsFor,
  finished,
  trailOf,
} from '../../support/questionnaire.ts';

const facts = factsFor();
const nurse = factsFor(
  person({ education: [degree()], credentials: [license()], experience: [job()] }),
);

function keysOf(trail: ReturnType<typeof trailOf>, known = facts): string[] {
  return questionsAlong(trail, known).map(({ key }) => key);
}

describe('the profile', () => {
  it('may be skipped from end to end and then says nothing', () => {
    const done = finished(trailOf('profile'), facts, { 'profile.goal': '', 'profile.track': '' });
    expect(collectedFrom(done, facts)).toEqual({ profile: {} });
  });

  it('asks which certification only where one is the goal', () => {
    const goal = answering(trailOf('profile'), facts, {
      'profile.name': '',
      'profile.state': '',
      'profile.track': '',
      'profile.goal': 'certification',
      'profile.certification': 'CCM',
    });
    const done = finished(goal, facts);
    expect(collectedFrom(done, facts)).toEqual({ profile: { goal: 'ccm' } });
  });

  it('offers what the record knows and lets it be cleared', () => {
    const known = factsFor(person({ profile: { name: 'Dana', state: 'OH', goal: 'ccm' } }));
    const [name, , , goal] = questionsAlong(trailOf('profile'), known);
    expect(name).toMatchObject({ initial: 'Dana', hint: '- clears' });
    expect(goal).toMatchObject({ initial: 'certification' });
    const done = finished(trailOf('profile'), known, {
      'profile.name': '-',
      'profile.state': 'OH',
    });
    expect(collectedFrom(done, known)).toMatchObject({ profile: { state: 'OH' } });
  });
});

describe('lists of facts', () => {
  it('none means an empty list, skip means not told', () => {
    const none = answering(trailOf('credentials'), facts, { 'credentials.0.credential': 'none' });
    expect(collectedFrom(none, facts)).toEqual({ credentials: [] });
    const skip = answering(trailOf('credentials'), facts, { 'credentials.0.credential': 'skip' });
    expect(collectedFrom(skip, facts)).toEqual({});
  });

  it('goes on entry after entry until that is all', () => {
    const two = finished(trailOf('credentials'), facts, {
      'credentials.0.credential': 'RN',
      'credentials.0.state': 'OH',
      'credentials.0.expires': '2027-10',
      'credentials.1.credential': 'ccm',
    });
    expect(collectedFrom(two, facts)).toEqual({
      credentials: [
        { credential: 'rn-license', state: 'OH', status: 'active', expires: '2027-10-31' },
        { credential: 'ccm', status: 'active' },
      ],
    });
  });

  it('drops an entry that is removed when one comes back to it', () => {
    const two = answering(trailOf('experience'), facts, {
      'experience.0.title': 'Cashier',
    });
    expect(atHand(two, facts)?.key).toBe('experience.0.employer');
    const removed = finished({ ...two, at: 'experience.0.title' }, facts, {
      'experience.0.title': 'remove',
    });
    expect(collectedFrom(removed, facts)).toEqual({ experience: [] });
  });

  it('asks a diploma for no field, a license for its state, a certification for none', () => {
    const school = answering(trailOf('education'), facts, { 'education.0.level': 'high-school' });
    expect(keysOf(school)).not.toContain('education.0.field');
    expect(collectedFrom(finished(school, facts), facts)).toMatchObject({
      education: [{ level: 'high-school', field: 'other', completed: null }],
    });
    const held = answering(trailOf('credentials'), facts, { 'credentials.0.credential': 'ccm' });
    expect(keysOf(held)).not.toContain('credentials.0.state');
  });

  it('asks a degree whether it was accredited and included field experience', () => {
    const given = { 'education.0.level': 'bachelor', 'education.0.field': 'social-work' };
    const degree = answering(trailOf('education'), facts, given);
    expect(keysOf(degree)).toEqual(
      expect.arrayContaining(['education.0.accredited', 'education.0.fieldExperience']),
    );
    const done = finished(degree, facts, { ...given, 'education.0.accredited': 'yes' });
    expect(collectedFrom(done, facts)).toMatchObject({
      education: [{ program: 'bsw', accredited: true }],
    });
  });

  it('asks who supervised only where a rule wants to know, and tells none apart from not sure', () => {
    const told = {
      'experience.0.title': 'Case manager',
      'experience.0.areas': ['coordinating'],
      'experience.0.kinds': ['case-management'],
      'experience.0.from': '2025-11',
    };
    const under = (chosen: string[]) =>
      collectedFrom(
        finished(trailOf('experience'), facts, { ...told, 'experience.0.supervisedBy': chosen }),
        facts,
      );
    expect(under(['ccm'])).toMatchObject({ experience: [{ supervisedBy: ['ccm'] }] });
    expect(under(['none-of-them'])).toMatchObject({ experience: [{ supervisedBy: [] }] });
    expect(under(['not-sure'])).not.toHaveProperty('experience.0.supervisedBy');
    const shop = finished(trailOf('experience'), facts, {
      'experience.0.title': 'Cashier',
      'experience.0.areas': ['other'],
      'experience.0.kinds': ['retail'],
    });
    expect(keysOf(shop)).not.toContain('experience.0.supervisedBy');
  });

  it('refuses a school year and hours that cannot be, and a first day still to come', () => {
    const school = answering(trailOf('education'), facts, { 'education.0.level': 'high-school' });
    const work = finished(trailOf('experience'), facts, { 'experience.0.title': 'Aide' });
    const questions = [...questionsAlong(school, facts), ...questionsAlong(work, facts)];
    const read = (key: string, typed: string) => {
      const question = questions.find((each) => each.key === key);
      return question?.kind === 'text' ? question.read(typed) : undefined;
    };
    expect(read('education.0.completed', '1830')).toHaveProperty('problem');
    expect(read('education.0.completed', '1998')).toHaveProperty('value');
    expect(read('education.0.completed', '-')).toEqual({ value: 'in progress' });
    expect(read('experience.0.from', '2030-01')).toHaveProperty('problem');
    expect(read('experience.0.hoursPerWeek', '101')).toHaveProperty('problem');
    expect(read('experience.0.to', '-')).toEqual({ value: 'now' });
  });

  it('refuses a last day before the first', () => {
    const begun = finished(trailOf('experience'), facts, {
      'experience.0.title': 'Aide',
      'experience.0.from': '2025-06',
    });
    const to = questionsAlong(begun, facts).find(({ key }) => key === 'experience.0.to');
    expect(to?.kind === 'text' && to.read('2025-05')).toHaveProperty('problem');
  });

  it('keeps, adds to, or starts over what the record has', () => {
    const keep = finished(trailOf('experience'), nurse, { 'experience.keep': 'keep' });
    expect(collectedFrom(keep, nurse)).toEqual({});
    const add = finished(trailOf('education'), nurse, {
      'education.keep': 'add',
      'education.0.level': 'master',
      'education.0.field': 'nursing',
    });
    expect(collectedFrom(add, nurse)).toMatchObject({
      education: [degree(), { level: 'master', program: 'msn' }],
    });
    const over = finished(trailOf('credentials'), nurse, {
      'credentials.keep': 'over',
      'credentials.0.credential': 'none',
    });
    expect(collectedFrom(over, nurse)).toEqual({ credentials: [] });
  });

  it('offers every kind of work in exactly one area', () => {
    const offered = workAreas.flatMap(({ kinds }) => kinds);
    expect([...offered].sort()).toEqual(idsOf(vocabulary.experienceKinds).sort());
  });
});

describe('what is to be confirmed', () => {
  it('is asked only for certifications within reach, in their own words', () => {
    expect(keysOf(trailOf('confirmations'))).toEqual([]);
    const questions = questionsAlong(trailOf('confirmations'), nurse);
    expect(questions.map(({ field }) => field)).toContain('good-moral-character');
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(questions[0]?.message).toMatch(/^[A-Z-]+: .*\?/);
  });

  it('leaves out certifications already held', () => {
    const holder = factsFor(
      person({ credentials: [license({ credential: 'ccm' })], experience: [job()] }),
    );
    const fields = questionsAlong(trailOf('confirmations'), holder).map(({ field }) => field);
    expect(fields).not.toContain('good-moral-character');
  });

  it("keeps other answers, and the issuer's own while it agrees", () => {
    const said = { value: true, date: '2026-10-01', from: 'The Commission' };
    const known = factsFor(
      person({
        experience: [job()],
        confirmations: { 'good-moral-character': said, 'nasw-member': true },
      }),
    );
    const answer = (value: string) =>
      collectedFrom(
        finished(trailOf('confirmations'), known, { 'confirmations.good-moral-character': value }),
        known,
      );
    expect(answer('yes')).toMatchObject({
      confirmations: { 'good-moral-character': said, 'nasw-member': true },
    });
    expect(answer('no')).toMatchObject({ confirmations: { 'good-moral-character': false } });
    expect(answer('')).not.toHaveProperty('confirmations.good-moral-character');
  });
});

describe('fit', () => {
  it('is seven statements, answered yes or no, with the last answers offered', () => {
    const before = factsFor(
      person({ assessments: [{ date: '2026-05-01', levels: {}, fit: { driving: false } }] }),
    );
    const questions = questionsAlong(trailOf('fit'), before);
    expect(questions).toHaveLength(7);
    expect(questions.every(({ kind }) => kind === 'yes-no')).toBe(true);
    expect(questions.find(({ field }) => field === 'driving')).toMatchObject({ initial: false });
  });
});
