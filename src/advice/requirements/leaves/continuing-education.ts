/** Contact hours of continuing education, perhaps within a window that slides. */

import type { ContinuingEducationRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import type { ContinuingEducation } from '../../../progress/record.ts';
import type { DayNumber } from '../../../values/day.ts';
import { counted, writtenNumber } from '../../../values/written-number.ts';
import { dayNumberOf } from '../day-number.ts';
import {
  always,
  type Days,
  type DayValue,
  MAY,
  MET,
  most,
  type Run,
  tidy,
  UNMET,
} from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { lastDayCounting, windowStart, windowWords } from '../window.ts';

/** Met on days whose window holds enough hours. A course dated x counts when window start ≤ x ≤ the day. */
export function continuingEducationLeaf(rule: ContinuingEducationRequirement, scene: Scene): Leaf {
  const subject = rule.topics?.map((topic) => vocabulary.topics[topic]).join(' or ');
  const window =
    rule.withinYears === undefined ? '' : ` in the last ${windowWords(rule.withinYears)}`;
  const need = counted(rule.hours, 'hour');
  const label = `${need} of continuing education${subject === undefined ? '' : ` in ${subject}`}${window}`;
  const courses = scene.record?.continuingEducation;
  if (courses === undefined) {
    return {
      label,
      need,
      days: always(MAY),
      why: () => 'You have not recorded any continuing education.',
      provided: () => [`you have ${label}`],
      asks: () => [question(`Have you ${label}?`, 'add ce')],
    };
  }
  const on = courses.filter((course) => onTopic(course, rule));
  const perhaps = rule.otherTopics === undefined ? on : courses;
  const hoursAt = (index: number) => hoursOn(on, rule, scene.today + index);
  return {
    label,
    need,
    days: most([daysEnough(on, rule, scene, MET), daysEnough(perhaps, rule, scene, MAY)]),
    have: (index) => counted(hoursAt(index), 'hour'),
    leftOut: (index) => leftOutCourses(courses, rule, scene.today + index),
    ...(perhaps.length > on.length ? otherTopicsDoubt(label) : {}),
    why: (index) =>
      `${counted(on.length, 'course')} on the topic; ${writtenNumber(hoursAt(index))} of ${writtenNumber(rule.hours)} hours count${window === '' ? '' : ' within the window'}.`,
  };
}

/** The rule says no more than "relevant": what else that takes in, the issuer knows. */
function otherTopicsDoubt(label: string): Pick<Leaf, 'provided' | 'asks'> {
  return {
    provided: () => ['your hours on other topics count'],
    asks: () => [`Ask the issuer whether your hours on other topics count: ${label}.`],
  };
}

function onTopic(course: ContinuingEducation, rule: ContinuingEducationRequirement): boolean {
  const { topics } = rule;
  return topics === undefined || course.topics.some((topic) => topics.includes(topic));
}

/** Each course adds its hours on its day and takes them away after the last day that counts. */
function daysEnough(
  courses: readonly ContinuingEducation[],
  rule: ContinuingEducationRequirement,
  scene: Scene,
  enough: DayValue,
): Days {
  const start = windowStart(scene.today, rule.withinYears);
  const changes: { from: number; by: number }[] = [];
  let sum = 0;
  for (const { date, hours } of courses) {
    const day = dayNumberOf(date);
    if (day < start) continue;
    if (day <= scene.today) sum += hundredths(hours);
    else changes.push({ from: day - scene.today, by: hundredths(hours) });
    const over = lastDayCounting(day, rule.withinYears) + 1 - scene.today;
    if (over < scene.length) changes.push({ from: over, by: -hundredths(hours) });
  }
  const need = hundredths(rule.hours);
  const runs: Run[] = [{ from: 0, value: sum >= need ? enough : UNMET }];
  for (const { from, by } of changes.sort((one, other) => one.from - other.from)) {
    sum += by;
    runs.push({ from, value: sum >= need ? enough : UNMET });
  }
  return tidy(runs);
}

function hoursOn(
  courses: readonly ContinuingEducation[],
  rule: ContinuingEducationRequirement,
  day: DayNumber,
): number {
  const start = windowStart(day, rule.withinYears);
  let sum = 0;
  for (const { date, hours } of courses) {
    const taken = dayNumberOf(date);
    if (start <= taken && taken <= day) sum += hundredths(hours);
  }
  return sum / 100;
}

/** What of the courses does not count on a day: "2 courses on other topics". */
function leftOutCourses(
  courses: readonly ContinuingEducation[],
  rule: ContinuingEducationRequirement,
  day: DayNumber,
): string[] {
  const start = windowStart(day, rule.withinYears);
  const on = courses.filter((course) => onTopic(course, rule));
  const old = on.filter(({ date }) => dayNumberOf(date) < start).length;
  const ahead = on.filter(({ date }) => dayNumberOf(date) > day).length;
  const other = courses.length - on.length;
  return [
    ...(other > 0 ? [`${counted(other, 'course')} on other topics`] : []),
    ...(old > 0
      ? [`${counted(old, 'course')} more than ${windowWords(rule.withinYears ?? 0)} ago`]
      : []),
    ...(ahead > 0 ? [`${counted(ahead, 'course')} still ahead`] : []),
  ];
}

/** Hours are added up in hundredths, so that 0.1 + 0.2 hours are 0.3. */
function hundredths(hours: number): number {
  return Math.round(hours * 100);
}
