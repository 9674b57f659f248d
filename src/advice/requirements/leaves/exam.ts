/** Passing one of some exams. */

import type { ExamRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import type { ExamTaken } from '../../../progress/record.ts';
import { toNumber } from '../../../values/day.ts';
import { compareText } from '../../../values/order.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, between, type Days, MAY, MET, most, valueAt } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, listed } from '../names.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { lastDayCounting } from '../window.ts';

/** Met from the day an asked-for exam was passed, for as long as a pass counts. */
export function examLeaf(rule: ExamRequirement, scene: Scene): Leaf {
  const name = listed(rule.any.map((id) => examName(id, scene)));
  const label = `${name} passed`;
  const taken = scene.record?.exams;
  if (taken === undefined) {
    return {
      label,
      days: always(MAY),
      why: () => 'You have not said which exams you have taken.',
      provided: () => [`you have passed the ${name}`],
      asks: () => [question(`Have you passed the ${name}?`, 'add exam')],
    };
  }
  const passes = taken
    .filter((each) => each.passed && rule.any.includes(each.exam))
    .map(({ date }) => ({ date, days: passDays(date, rule.withinYears, scene) }))
    .sort((one, other) => compareText(one.date, other.date));
  const passOn = (index: number) => passes.find(({ days }) => valueAt(days, index) === MET);
  return {
    label,
    days: most(passes.map(({ days }) => days)),
    why: (index) => {
      const date = (passOn(index) ?? passes.at(-1))?.date;
      if (date === undefined) return failedOn(taken, rule) ?? `No pass of the ${name} is recorded.`;
      return toNumber(date) > scene.today + index
        ? `To be passed ${writtenDay(date)}.`
        : `Passed ${writtenDay(date)}.`;
    },
    assumes: (index) => {
      const date = passOn(index)?.date;
      return date !== undefined && toNumber(date) > scene.today
        ? [`you pass the ${name} on ${writtenDay(date)}`]
        : [];
    },
  };
}

function failedOn(taken: readonly ExamTaken[], { any }: ExamRequirement): string | undefined {
  const dates = taken.filter((each) => any.includes(each.exam)).map((each) => each.date);
  const last = dates.sort().at(-1);
  return last === undefined ? undefined : `Not passed ${writtenDay(last)}; no pass is recorded.`;
}

function passDays(date: string, years: number | undefined, scene: Scene): Days {
  const passed = toNumber(date);
  return between(passed - scene.today, lastDayCounting(passed, years) - scene.today, MET);
}

function examName(id: string, scene: Scene): string {
  const names: Record<string, string> = vocabulary.exams;
  return names[id] ?? `${credentialName(scene, id)} exam`;
}
