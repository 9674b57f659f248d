/** Studies as the independent checker reads them. */
import type { EducationRequirement, Requirement } from '../../../src/career/schema/requirement.ts';
import type { Education } from '../../../src/progress/record.ts';
import { monthsLater, numberOf } from './calendar.ts';
import { mayUseDegree } from './credential.ts';
import {
  type Answer,
  amongst,
  answered,
  highest,
  issuerSays,
  lowest,
  toldOf,
  type Value,
  type World,
} from './values.ts';

export function education(rule: EducationRequirement, world: World): Answer {
  const entries = world.record?.education?.map((entry) => ({
    entry,
    right: matches(entry, rule, world),
  }));
  const studied: Answer = (day) =>
    entries === undefined
      ? 'may'
      : highest(entries.map(({ entry, right }) => lowest([right, done(entry, rule, day, world)])));
  const { unlessHolding } = rule;
  if (unlessHolding === undefined) return studied;
  return (day) => lowest([studied(day), mayUseDegree(unlessHolding, day, world)]);
}

/** Whether the study is of the kind asked for, whenever it is completed. */
function matches(entry: Education, rule: EducationRequirement, world: World): Value {
  const { levels } = world;
  const { program } = entry;
  const parts: Value[] = [toldOf(levels.indexOf(entry.level) >= levels.indexOf(rule.level))];
  parts.push(fieldOf(entry, rule, world));
  if (rule.completedBefore !== undefined)
    parts.push(toldOf(completion(entry, world) < numberOf(rule.completedBefore)));
  if (rule.programs !== undefined)
    parts.push(toldOf(program === undefined ? undefined : rule.programs.includes(program)));
  if (rule.accredited) parts.push(toldOf(entry.accredited));
  if (rule.fieldExperience)
    parts.push(toldOf(entry.fieldExperience ?? answered('field-experience-health', world)));
  return lowest(parts);
}

/** A field that the rule neither accepts nor refuses is the issuer's to decide. */
function fieldOf({ id, field }: Education, rule: EducationRequirement, world: World): Value {
  const isIn = (fields: readonly string[] = []) => amongst([field], fields, world);
  if (isIn(rule.notFields)) return 'unmet';
  if (isIn(rule.fields)) return 'met';
  if (isIn(rule.perhapsFields)) return toldOf(issuerSays(id, 'field', world));
  return toldOf(rule.fields === undefined);
}

/** The day of completion; without a known one, tomorrow at the earliest. */
function completion({ completed }: Education, world: World): number {
  return completed === null ? world.today + 1 : numberOf(completed);
}

/**
 * Completed on that day, or soon enough after it, and not too long before. A study
 * without a known end may be completed on any day from tomorrow on.
 */
function done(entry: Education, rule: EducationRequirement, day: number, world: World): Value {
  const completed = completion(entry, world);
  if (day + (rule.daysBefore ?? 0) < completed) return 'unmet';
  if (entry.completed === null) return 'may';
  const { withinMonths } = rule;
  return toldOf(withinMonths === undefined || day <= monthsLater(completed, withinMonths));
}

/**
 * The first day of work after the education asked for beside it, surely and perhaps:
 * after all of it, and of alternatives after the first that is completed.
 */
export function firstDayAfter(beside: readonly Requirement[], world: World) {
  if (world.record?.education === undefined) {
    return { surely: Number.POSITIVE_INFINITY, perhaps: Number.NEGATIVE_INFINITY };
  }
  const groups = beside.map(educationsIn).filter((alternatives) => alternatives.length > 0);
  const latest = (sure: boolean) =>
    Math.max(
      ...groups.map((rules) =>
        Math.min(
          ...rules.map((rule) => completed(rule, world.record?.education ?? [], world, sure)),
        ),
      ),
    );
  return { surely: latest(true) + 1, perhaps: latest(false) + 1 };
}

function completed(
  rule: EducationRequirement,
  entries: readonly Education[],
  world: World,
  sure: boolean,
): number {
  let first = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const value = matches(entry, rule, world);
    if (value === 'unmet' || (sure && (value === 'may' || entry.completed === null))) continue;
    first = Math.min(first, completion(entry, world));
  }
  return first;
}

/** The education itself, or the alternatives of an `any`. */
export function educationsIn(part: Requirement): EducationRequirement[] {
  if (part.kind === 'education') return [part];
  return part.kind === 'any' ? part.of.flatMap(educationsIn) : [];
}
