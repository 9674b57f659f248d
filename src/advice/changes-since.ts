/** What a record shows to have changed since a day, by its own dates. */
import type { Career } from '../career/career.ts';
import type { ProgressRecord, SkillRating } from '../progress/record.ts';
import type { Day } from '../values/day.ts';
import { counted } from '../values/written-number.ts';
import type { Facts } from './requirements/judgement.ts';
import { credentialName } from './requirements/names.ts';
import { countedLevel, SELF } from './skills.ts';

/**
 * Each change in a few words, weightiest first: credentials, studies, exams, jobs,
 * continuing education, milestones, skills, people. Dated after `since`, up to today.
 */
export function changesSince({ career, record, today }: Facts, since: Day): string[] {
  if (record === undefined) return [];
  const isNew = (day: Day | null | undefined): day is Day =>
    day != null && day > since && day <= today;
  return [
    ...(record.credentials ?? [])
      .filter(({ issued }) => isNew(issued))
      .map(({ credential }) => `${credentialName({ career }, credential)} earned`),
    ...tally(
      record.education,
      ({ completed }) => isNew(completed),
      'study completed',
      'studies completed',
    ),
    ...tally(
      record.exams,
      ({ date, passed }) => passed && isNew(date),
      'exam passed',
      'exams passed',
    ),
    ...tally(record.experience, ({ from }) => isNew(from), 'job begun', 'jobs begun'),
    ...tally(record.experience, ({ to }) => isNew(to), 'job ended', 'jobs ended'),
    ...hoursLine(record, isNew),
    ...milestonesLine(record, isNew),
    ...skillLines(record, career, since),
    ...tally(record.contacts, ({ met }) => isNew(met), 'person met', 'people met'),
    ...tally(record.conversations, ({ date }) => isNew(date), 'conversation', 'conversations'),
  ];
}

/** The day of the last assessment before today; undefined when there is none. */
export function lastAssessment({ record, today }: Facts): Day | undefined {
  const days = (record?.assessments ?? []).map(({ date }) => date).filter((date) => date < today);
  return days.sort().at(-1);
}

function tally<Entry>(
  entries: readonly Entry[] | undefined,
  isOne: (entry: Entry) => boolean,
  ...[one, many]: [one: string, many: string]
): string[] {
  const count = (entries ?? []).filter(isOne).length;
  return count === 0 ? [] : [counted(count, one, many)];
}

type IsNew = (day: Day | null | undefined) => boolean;

function hoursLine({ continuingEducation = [] }: ProgressRecord, isNew: IsNew): string[] {
  const hours = continuingEducation
    .filter(({ date }) => isNew(date))
    .reduce((sum, course) => sum + Math.round(course.hours * 100), 0);
  return hours === 0 ? [] : [`${counted(hours / 100, 'hour')} of continuing education`];
}

function milestonesLine({ milestones = {} }: ProgressRecord, isNew: IsNew): string[] {
  const done = Object.values(milestones).filter(
    ({ status, date }) => status === 'done' && isNew(date),
  );
  return done.length === 0 ? [] : [`${counted(done.length, 'milestone')} done`];
}

/** Skills that count for another level now than they did on that day. */
function skillLines(
  { skills = [] }: ProgressRecord,
  { skills: known }: Pick<Career, 'skills'>,
  since: Day,
): string[] {
  const own = skills.filter(({ by }) => by === SELF);
  return known.flatMap(({ id, name }) => {
    const ratings = own.filter(({ skill }) => skill === id);
    const before = latest(ratings.filter(({ date }) => date <= since));
    const now = latest(ratings);
    if (before === undefined || now === undefined) return [];
    const [from, to] = [countedLevel(before), countedLevel(now)];
    return from === to ? [] : [`${name} from ${from} to ${to}`];
  });
}

/** The later entry of the same day counts. */
function latest(ratings: readonly SkillRating[]): SkillRating | undefined {
  return ratings.reduce<SkillRating | undefined>(
    (last, each) => (last === undefined || each.date >= last.date ? each : last),
    undefined,
  );
}
