/** Passing one of some exams. */
import type { ExamRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import { toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, between, type Days, MAY, MET, most } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, listed } from '../names.ts';
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
      asks: [`Have you passed the ${name}? (carepath add exam)`],
    };
  }
  const passes = taken.filter((each) => each.passed && rule.any.includes(each.exam));
  const days = most(passes.map((pass) => passDays(pass.date, rule.withinYears, scene)));
  const latest = passes
    .map((pass) => pass.date)
    .sort()
    .at(-1);
  return {
    label,
    days,
    why: () =>
      latest === undefined
        ? `No pass of the ${name} is recorded.`
        : `Passed ${writtenDay(latest)}.`,
    assumes: () =>
      latest !== undefined && toNumber(latest) > scene.today
        ? [`you pass the ${name} on ${writtenDay(latest)}`]
        : [],
  };
}

function passDays(date: string, years: number | undefined, scene: Scene): Days {
  const passed = toNumber(date);
  return between(passed - scene.today, lastDayCounting(passed, years) - scene.today, MET);
}

function examName(id: string, scene: Scene): string {
  const names: Record<string, string> = vocabulary.exams;
  return names[id] ?? `${credentialName(scene, id)} exam`;
}
