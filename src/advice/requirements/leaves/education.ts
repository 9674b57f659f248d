/** A completed study of a level, in a field, as the rule wants it. */

import type { EducationRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import { addMonths, toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, between, type Days, fromIndex, least, MAY, MET, most, valueAt } from '../days.ts';
import { leftOutStudies, type Study, studiesFor, studyName } from '../education-match.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { type DegreeBar, degreeBar } from './degree-bar.ts';

/** Met from the day the study is completed; barred while a credential must be used instead. */
export function educationLeaf(rule: EducationRequirement, scene: Scene): Leaf {
  const label = ruleLabel(rule);
  const bar = degreeBar(rule, scene);
  if (scene.record?.education === undefined) return nothingTold(rule.label ?? label, bar);
  const studies = studiesFor(rule, scene);
  // Those that may count today come first: their questions decide more.
  const judged = studies
    .map((study) => ({ study, days: studyDays(study, rule, bar, scene) }))
    .sort((one, other) => valueAt(other.days, 0) - valueAt(one.days, 0));
  const bestAt = (index: number) =>
    judged.reduce<(typeof judged)[number] | undefined>(
      (best, each) =>
        best === undefined || valueAt(each.days, index) > valueAt(best.days, index) ? each : best,
      undefined,
    );
  return {
    label,
    days: most(judged.map((each) => each.days)),
    have: (index) => {
      const study = bestAt(index)?.study;
      if (study === undefined) return undefined;
      const barring = bar.barredBy(index);
      const state = stateOf(study, scene.today + index);
      return barring === undefined ? state : `${state}, but you hold the ${barring}`;
    },
    leftOut: (index) => leftOutStudies(rule, scene, index),
    why: (index) => {
      const study = bestAt(index)?.study;
      if (study === undefined) return nothingFits(leftOutStudies(rule, scene, index));
      const barring = bar.barredBy(index);
      if (barring !== undefined) {
        return `You hold the ${barring} and must apply with it, not with a degree.`;
      }
      return [
        `${studyName(study.entry)}: ${stateOf(study, scene.today + index)}.`,
        ...study.doubts.map((doubt) => `Not told: ${doubt.provided}.`),
      ].join(' ');
    },
    assumes: (index) => completion(bestAt(index)?.study, scene),
    provided: (index) => {
      const study = bestAt(index)?.study;
      return [
        ...completion(study, scene),
        ...(study?.doubts ?? []).map((doubt) => doubt.provided),
        ...(bar.doubt === undefined ? [] : [bar.doubt.provided]),
      ];
    },
    asks: () => [
      ...judged.flatMap(({ study }) => study.asks),
      ...(bar.doubt === undefined ? [] : [bar.doubt.ask]),
    ],
  };
}

function nothingFits(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return 'You have recorded no study of this level.';
  return `Not counted: ${leftOut.join('; ')}.`;
}

function nothingTold(label: string, bar: DegreeBar): Leaf {
  return {
    label,
    days: least([always(MAY), bar.days]),
    why: (index) => {
      const barring = bar.barredBy(index);
      return barring === undefined
        ? 'You have not said what you have studied.'
        : `You hold the ${barring} and must apply with it, not with a degree.`;
    },
    provided: () => [`you have this education: ${label}`],
    asks: () => [question('What is your education?', 'add education')],
  };
}

function studyDays(
  { entry, doubts }: Study,
  { daysBefore = 0, withinMonths }: EducationRequirement,
  bar: DegreeBar,
  scene: Scene,
): Days {
  // In progress without a date: not completed today, perhaps on any later day.
  if (entry.completed === null) return least([fromIndex(1 - daysBefore, MAY), bar.days]);
  const value = doubts.length > 0 ? MAY : MET;
  const completed = toNumber(entry.completed);
  const first = completed - daysBefore - scene.today;
  const last =
    withinMonths === undefined
      ? Number.POSITIVE_INFINITY
      : addMonths(completed, withinMonths) - scene.today;
  return least([between(first, last, value), bar.days]);
}

function stateOf({ entry }: Study, day: number): string {
  if (entry.completed === null) return 'in progress, no completion date told';
  return toNumber(entry.completed) > day
    ? `to be completed ${writtenDay(entry.completed)}`
    : `completed ${writtenDay(entry.completed)}`;
}

/** What has to be completed yet: "you complete your BSN on May 15, 2027". */
function completion(study: Study | undefined, scene: Scene): string[] {
  if (study === undefined) return [];
  const { completed } = study.entry;
  if (completed === null) return [`you complete your ${studyName(study.entry)}`];
  if (toNumber(completed) <= scene.today) return [];
  return [`you complete your ${studyName(study.entry)} on ${writtenDay(completed)}`];
}

function ruleLabel(rule: EducationRequirement): string {
  const level = vocabulary.educationLevels[rule.level];
  const names: Record<string, string> = { ...vocabulary.fields, health: 'health' };
  const fields = rule.fields?.map((field) => names[field] ?? field.replace('-', ' '));
  const text = `${level}${fields === undefined ? '' : ` in ${fields.join(' or ')}`}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
