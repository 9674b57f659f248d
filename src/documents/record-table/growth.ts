/** Lines of who the person is, what they answered, can and have reached. */
import { goalName, goalOf } from '../../advice/goal.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import { keyedQuestions } from '../../career/questions.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { dollars } from '../../values/money.ts';
import { detail, type Row, yesOrNo } from './row.ts';

/** One line; none where nothing was told. */
export function profileRows(record: ProgressRecord, { career }: Facts): Row[] {
  const { profile = {} } = record;
  if (Object.keys(profile).length === 0) return [];
  const { name, state, track, goal, hoursPerWeek, budget } = profile;
  return [
    {
      kind: 'profile',
      name,
      state,
      hoursPerWeek,
      detail: detail({
        track: track && vocabulary.tracks[track],
        goal: goalName(goalOf(career, record)) ?? goal,
        budget: budget === undefined ? undefined : dollars(budget),
      }),
    },
  ];
}

/** What was answered by the person has no organization. */
export function answerRows({ confirmations = {} }: ProgressRecord, { career }: Facts): Row[] {
  const asked = new Map(keyedQuestions(career).map(({ key, ask }) => [key, ask]));
  return Object.entries(confirmations).map(([key, answer]) => {
    const { value, from, date } = typeof answer === 'boolean' ? { value: answer } : answer;
    return {
      kind: 'answer',
      id: key,
      name: asked.get(key),
      organization: from,
      status: yesOrNo(value),
      date,
    };
  });
}

/** Every rating, also those that a later one replaced. */
export function skillRows({ skills = [] }: ProgressRecord, { career }: Facts): Row[] {
  const names = new Map(career.skills.map(({ id, name }) => [id, name]));
  return skills.map(({ skill, by, date, level, evidence, evidenceDate, note }) => ({
    kind: 'skill',
    id: skill,
    name: names.get(skill) ?? skill,
    person: by,
    date,
    level,
    detail: detail({ 'evidence of': evidenceDate }),
    evidence,
    note,
  }));
}

/** Milestones that were touched, in the words of the ten steps. */
export function milestoneRows({ milestones = {} }: ProgressRecord, { career }: Facts): Row[] {
  const texts = new Map(
    career.steps.flatMap((step) => step.milestones.map(({ id, text }) => [id, text])),
  );
  return Object.entries(milestones).map(([id, { status, date, due, evidence, note }]) => ({
    kind: 'milestone',
    id,
    name: texts.get(id),
    status,
    date,
    due,
    evidence,
    note,
  }));
}

/** Each self-assessment; its ratings are lines of their own. */
export function assessmentRows({ assessments = [] }: ProgressRecord): Row[] {
  return assessments.map(({ date, levels, fit = {} }) => ({
    kind: 'assessment',
    name: 'Self-assessment',
    date,
    detail: detail({
      'skills rated': Object.keys(levels).length,
      ...Object.fromEntries(Object.entries(fit).map(([id, agreed]) => [`fit, ${id}`, agreed])),
    }),
  }));
}
