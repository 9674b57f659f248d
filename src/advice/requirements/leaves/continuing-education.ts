/** Contact hours of continuing education, perhaps within a window that slides. */
import type { ContinuingEducationRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import type { ContinuingEducation } from '../../../progress/record.ts';
import { toNumber } from '../../../values/day.ts';
import { counted, writtenNumber } from '../../../values/written-number.ts';
import { always, changingOn, MAY, MET, UNMET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import type { Scene } from '../scene.ts';
import { lastDayCounting } from '../window.ts';

/** Met on days whose window holds enough hours. A course dated x counts when window start ≤ x ≤ the day. */
export function continuingEducationLeaf(rule: ContinuingEducationRequirement, scene: Scene): Leaf {
  const subject = rule.topics?.map((topic) => vocabulary.topics[topic]).join(' or ');
  const window =
    rule.withinYears === undefined ? '' : ` in the last ${counted(rule.withinYears, 'year')}`;
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
      asks: [`Have you ${label}? (carepath add ce)`],
    };
  }
  const on = courses.filter((course) => onTopic(course, rule));
  const spans = on.map((course) => countingSpan(course, rule, scene));
  const hoursAt = (index: number) => hoursOn(spans, index);
  const days = changingOn(
    spans.flatMap(({ first, last }) => [first, last + 1]),
    (index) => (hoursAt(index) >= rule.hours ? MET : UNMET),
  );
  return {
    label,
    need,
    days,
    have: (index) => counted(hoursAt(index), 'hour'),
    why: (index) =>
      `${counted(on.length, 'course')} on the topic; ${writtenNumber(hoursAt(index))} of ${writtenNumber(rule.hours)} hours count${window === '' ? '' : ' within the window'}.`,
  };
}

function onTopic(course: ContinuingEducation, rule: ContinuingEducationRequirement): boolean {
  const { topics } = rule;
  return topics === undefined || course.topics.some((topic) => topics.includes(topic));
}

interface CountingSpan {
  /** The first and the last day, from today, on which the course counts. */
  first: number;
  last: number;
  hours: number;
}

function countingSpan(
  course: ContinuingEducation,
  rule: ContinuingEducationRequirement,
  scene: Scene,
): CountingSpan {
  const date = toNumber(course.date);
  const last = lastDayCounting(date, rule.withinYears) - scene.today;
  return { first: date - scene.today, last, hours: course.hours };
}

/** Summed in hundredths, so that 0.1 + 0.2 hours are 0.3. */
function hoursOn(spans: readonly CountingSpan[], index: number): number {
  const hundredths = spans.reduce(
    (sum, { first, last, hours }) =>
      first <= index && index <= last ? sum + Math.round(hours * 100) : sum,
    0,
  );
  return hundredths / 100;
}
