/** Tables of what the person answered, can and has reached. */
import { latestRatings } from '../../advice/skills.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import { dollars } from '../../values/money.ts';
import { counted } from '../../values/written-number.ts';
import type { SectionTable } from './view.ts';

export const profile: SectionTable = {
  columns: [{ title: '' }, { title: '', flexible: true }],
  rows: ({ profile: told = {} }, view) => {
    const { name, state, track, goal, hoursPerWeek, budget } = told;
    const rows: [string, string | undefined][] = [
      ['Name', name],
      ['State', state],
      ['Track', track && vocabulary.tracks[track]],
      ['Goal', goal && view.nameOf(goal)],
      ['Time', hoursPerWeek === undefined ? undefined : `${counted(hoursPerWeek, 'hour')} a week`],
      ['Budget', budget === undefined ? undefined : dollars(budget)],
    ];
    return rows
      .filter(([, value]) => value !== undefined)
      .map(([label, value]) => [label, view.text(value)]);
  },
};

export const confirmations: SectionTable = {
  columns: [
    { title: 'Question', flexible: true },
    { title: 'Answer' },
    { title: 'By' },
    { title: 'Date' },
  ],
  rows: ({ confirmations: answers = {} }, view) =>
    Object.entries(answers).map(([key, answer]) => {
      const { value, from, date } = typeof answer === 'boolean' ? { value: answer } : answer;
      return [view.text(key), value ? 'yes' : 'no', view.text(from ?? 'you'), view.day(date)];
    }),
};

export const skills: SectionTable = {
  columns: [
    { title: 'Skill' },
    { title: 'Level', align: 'right' },
    { title: 'By' },
    { title: 'Rated' },
    { title: 'Evidence', flexible: true },
  ],
  rows: (record, view) => {
    const raters = [...new Set((record.skills ?? []).map(({ by }) => by))];
    const latest = raters.flatMap((by) => [...latestRatings(record, by).values()]);
    return latest.map(({ skill, level, by, date, evidence }) => [
      view.text(skill),
      String(level),
      by === 'self' ? 'you' : view.text(by),
      view.day(date),
      view.text(evidence),
    ]);
  },
};

export const milestones: SectionTable = {
  columns: [
    { title: 'Milestone' },
    { title: 'Status' },
    { title: 'Date' },
    { title: 'Note', flexible: true },
  ],
  rows: ({ milestones: reached = {} }, view) =>
    Object.entries(reached).map(([id, { status, date, note, evidence }]) => [
      view.text(id),
      status,
      view.day(date),
      [note, evidence]
        .filter((part) => part !== undefined)
        .map(view.text)
        .join('; '),
    ]),
};

export const assessments: SectionTable = {
  columns: [{ title: 'Date' }, { title: 'Skills rated', align: 'right' }],
  rows: ({ assessments: taken = [] }, view) =>
    taken.map(({ date, levels }) => [view.day(date), String(Object.keys(levels).length)]),
};
