import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../src/advice/standing.ts';
import { checkAnswers } from '../src/progress/answers/check.ts';
import { normalAnswers } from '../src/progress/answers/written.ts';
import { assessmentEdit } from '../src/progress/edits/assessment.ts';
import type { ProgressRecord } from '../src/progress/record.ts';
import { parseRecord } from '../src/progress/store/format/parse.ts';
import { career, TODAY } from './support/people.ts';

const people = ['aide', 'bedside-rn', 'lpn', 'newcomer', 'senior', 'social-worker'];
const folder = new URL('../examples/', import.meta.url);

function recordOf(person: string): ProgressRecord {
  const parsed = parseRecord(readFileSync(new URL(`${person}.json`, folder)));
  if (parsed.record === undefined) throw new Error(parsed.problems.join('\n'));
  return parsed.record;
}

function answersOf(person: string) {
  const text = readFileSync(new URL(`answers/${person}.json`, folder), 'utf8');
  const fit = career.role.fit.map(({ id }) => id);
  const keys = ['nasw-code-of-ethics', 'nasw-ce-standards', 'supervised-after-bsw'];
  const confirmations = ['good-moral-character', 'supervisor-attestation', ...keys];
  const written = { career, today: TODAY, fit, confirmations };
  const { value, problems } = normalAnswers(JSON.parse(text), written);
  const checked = checkAnswers(value);
  if ('problems' in checked || problems.length > 0) throw new Error(problems.join('\n'));
  return checked.answers;
}

describe('the six example people', () => {
  it('have a record and a file of answers each', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(people.map((person) => `${person}.json`));
    expect(readdirSync(new URL('answers/', folder)).sort()).toEqual(files);
  });

  describe.each(people)('%s', (person) => {
    it('has a record that carepath reads, in the format it writes', () => {
      expect(recordOf(person)).toMatchObject({ format: 1, profile: { name: expect.any(String) } });
    });

    it('has a record that says what the answers say', () => {
      const record = recordOf(person);
      const answers = answersOf(person);
      expect(assessmentEdit(record, answers, '2026-11-20').record).toBe(record);
      expect(Object.keys(answers.skills ?? {})).toHaveLength(24);
      expect(Object.keys(answers.fit ?? {})).toHaveLength(7);
    });

    it('has told every section that rules ask about, so that none is unknown for want of an entry', () => {
      const { education, credentials, experience, exams, continuingEducation } = recordOf(person);
      for (const section of [education, credentials, experience, exams, continuingEducation]) {
        expect(section).toBeInstanceOf(Array);
      }
    });

    it('names only milestones and credentials that there are', () => {
      const { milestones, credentials } = recordOf(person);
      const known = career.steps.flatMap((step) => step.milestones.map(({ id }) => id));
      for (const id of Object.keys(milestones ?? {})) expect(known).toContain(id);
      const ids = career.credentials.map(({ id }) => id);
      for (const { credential } of credentials ?? []) expect(ids).toContain(credential);
    });

    it('has no date after the day it was made for but those still to come', () => {
      const { skills, milestones, continuingEducation, experience } = recordOf(person);
      const past = [
        ...(skills ?? []).map(({ date }) => date),
        ...Object.values(milestones ?? {}).map(({ date }) => date),
        ...(continuingEducation ?? []).map(({ date }) => date),
        ...(experience ?? []).map(({ from }) => from),
      ];
      for (const date of past) expect(date <= TODAY).toBe(true);
    });
  });

  it('stand on different rungs, so that every part of the program has someone to show', () => {
    const targets = people.map((person) => {
      const facts = { career, record: recordOf(person), today: TODAY };
      return standingOf(facts, TODAY).target.rung.id;
    });
    expect(new Set(targets).size).toBeGreaterThanOrEqual(4);
  });
});
