/** A completed study of a level, in a field, as the rule wants it. */
import type { EducationRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import type { HeldCredential } from '../../../progress/record.ts';
import { toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import {
  always,
  between,
  type Days,
  type DayValue,
  fromIndex,
  least,
  MAY,
  MET,
  most,
  UNMET,
  valueAt,
} from '../days.ts';
import { type Study, studiesFor, studyName } from '../education-match.ts';
import { firstActiveDay, statusToday } from '../holding.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName } from '../names.ts';
import type { Scene } from '../scene.ts';

/** Met from the day the study is completed; barred while a credential must be used instead. */
export function educationLeaf(rule: EducationRequirement, scene: Scene): Leaf {
  const label = ruleLabel(rule);
  if (scene.record?.education === undefined) {
    return {
      label,
      days: always(MAY),
      why: () => 'You have not said what you have studied.',
      provided: () => [`you have this education: ${label}`],
      asks: ['What is your education? (carepath add education)'],
    };
  }
  const studies = studiesFor(rule, scene);
  const bar = barred(rule, scene);
  const judged = studies.map((study) => ({ study, days: studyDays(study, bar, scene) }));
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
      return study === undefined ? undefined : stateOf(study, scene.today + index);
    },
    why: (index) => {
      const found = bestAt(index);
      if (found === undefined) return 'Nothing you have recorded is of this level and field.';
      if (bar.holding !== undefined && valueAt(bar.values, index) === UNMET) {
        return `You hold the ${bar.holding} and must apply with it, not with a degree.`;
      }
      return [
        `${studyName(found.study.entry)}: ${stateOf(found.study, scene.today + index)}.`,
        ...found.study.doubts.map((doubt) => `Not told: ${doubt.provided}.`),
      ].join(' ');
    },
    assumes: (index) => {
      const entry = bestAt(index)?.study.entry;
      return entry?.completed != null && toNumber(entry.completed) > scene.today
        ? [`you complete your ${studyName(entry)} on ${writtenDay(entry.completed)}`]
        : [];
    },
    provided: (index) => bestAt(index)?.study.doubts.map((doubt) => doubt.provided) ?? [],
    asks: studies.flatMap((study) => study.asks),
  };
}

function stateOf({ entry }: Study, day: number): string {
  if (entry.completed === null) return 'in progress, no completion date told';
  return toNumber(entry.completed) > day
    ? `to be completed ${writtenDay(entry.completed)}`
    : `completed ${writtenDay(entry.completed)}`;
}

function studyDays(study: Study, bar: Bar, scene: Scene): Days {
  const { completed } = study.entry;
  if (completed === null) return always(UNMET);
  const value: DayValue = study.doubts.length > 0 ? MAY : MET;
  return least([fromIndex(toNumber(completed) - scene.today, value), bar.values]);
}

interface Bar {
  /** UNMET on days on which the degree may not be used. */
  values: Days;
  holding: string | undefined;
}

/** "A person who holds a qualifying license must apply with it": held, whether restricted or not. */
function barred(rule: EducationRequirement, scene: Scene): Bar {
  const holdings = (scene.record?.credentials ?? []).filter((each) =>
    rule.unlessHolding?.includes(each.credential),
  );
  const bars = holdings.flatMap((each) => {
    const first = firstHeldDay(each, scene);
    return first === undefined ? [] : [{ each, days: between(0, first - scene.today - 1, MET) }];
  });
  const [bar] = bars;
  return {
    values: least(bars.map(({ days }) => days)),
    holding: bar === undefined ? undefined : credentialName(scene, bar.each.credential),
  };
}

/** Restricted or not, a credential that is neither lapsed nor retired is held. */
function firstHeldDay(holding: HeldCredential, scene: Scene): number | undefined {
  const status = statusToday(holding, scene);
  return status === 'restricted' ? scene.today : firstActiveDay(holding, scene);
}

function ruleLabel(rule: EducationRequirement): string {
  const level = vocabulary.educationLevels[rule.level];
  const names: Record<string, string> = { ...vocabulary.fields, health: 'health' };
  const fields = rule.fields?.map((field) => names[field] ?? field.replace('-', ' '));
  const text = `${level}${fields === undefined ? '' : ` in ${fields.join(' or ')}`}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
