/** Courses, exams, meetings and ratings as the independent checker reads them. */
import type {
  ContactsRequirement,
  ContinuingEducationRequirement,
  ExamRequirement,
  SkillRequirement,
} from '../../../src/career/schema/requirement.ts';
import { monthsLater, numberOf } from './calendar.ts';
import { type Answer, amongst, toldOf, type World, windowStart } from './values.ts';

/** A course dated x counts when window start ≤ x ≤ the day. */
export function continuingEducation(rule: ContinuingEducationRequirement, world: World): Answer {
  const entries = world.record?.continuingEducation;
  if (entries === undefined) return () => 'may';
  const onTopic = entries.filter(
    ({ topics }) => rule.topics === undefined || amongst(topics, rule.topics, world),
  );
  const enough = (courses: typeof entries, day: number) =>
    courses
      .filter(({ date }) => within(date, windowStart(day, rule.withinYears), day))
      .reduce((sum, entry) => sum + entry.hours, 0) >= rule.hours;
  return (day) => {
    if (enough(onTopic, day)) return 'met';
    // On which other topics hours count, is not published.
    return rule.otherTopics === 'perhaps' && enough(entries, day) ? 'may' : 'unmet';
  };
}

/** A pass with a date ahead is a plan like a study's, and an assumption. */
export function exam(rule: ExamRequirement, world: World): Answer {
  const taken = world.record?.exams;
  if (taken === undefined) return () => 'may';
  const passes = taken.filter(({ exam: id, passed }) => passed && rule.any.includes(id));
  return (day) =>
    toldOf(passes.some(({ date }) => within(date, windowStart(day, rule.withinYears), day)));
}

/** Different people met or spoken with in the months up to the day. */
export function contacts(rule: ContactsRequirement, { record }: World): Answer {
  if (record === undefined) return () => 'may';
  return (day) => {
    const start = monthsLater(day, -rule.withinMonths);
    const people = new Set<string>();
    for (const { id, met } of record.contacts ?? [])
      if (met !== undefined && within(met, start, day)) people.add(id);
    for (const { contact, date } of record.conversations ?? [])
      if (within(date, start, day)) people.add(contact);
    return toldOf(people.size >= rule.atLeast);
  };
}

function within(date: string, start: number, end: number): boolean {
  return start <= numberOf(date) && numberOf(date) <= end;
}

/** The person's own latest rating; a claim of 3 or more without evidence counts one lower. */
export function skill(rule: SkillRequirement, world: World): Answer {
  const ratings = world.record?.skills;
  if (ratings === undefined) return () => 'may';
  let level = 0;
  let latest = '';
  for (const rating of ratings) {
    if (rating.skill !== rule.skill || rating.by !== 'self' || rating.date < latest) continue;
    latest = rating.date;
    level = rating.level >= 3 && !rating.evidence?.trim() ? rating.level - 1 : rating.level;
  }
  return () => toldOf(level >= rule.level);
}
