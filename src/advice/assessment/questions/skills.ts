/** Skills: five statements each, of which one types the highest that could be proved. */
import type { Skill } from '../../../career/schema/growth.ts';
import type { SkillRating } from '../../../progress/record.ts';
import { addMonths, type Day, toDay, toNumber } from '../../../values/day.ts';
import { EVIDENCE_FROM, latestRatings } from '../../skills.ts';
import { shownDay } from '../in-words.ts';
import type { Question, Sheet, Value } from '../question.ts';
import { day, level, line, optional } from '../reading.ts';

/** How far back an example may lie. */
const EXAMPLE_MONTHS = 12;
/** Shares no factor with 24, so that every skill comes first once in 24 assessments. */
const ROTATION = 7;

/** Two questions a skill, three where the level wants an example. The targets are not among them. */
export function skillQuestions(sheet: Sheet): Question[] {
  const before = latestRatings(sheet.record);
  return rotated(sheet).flatMap((skill) => {
    const asked = [whichLevel(skill)];
    if (Number(sheet.answers[`skills.${skill.id}.level`] ?? 0) < EVIDENCE_FROM) return asked;
    asked.push(evidence(skill, sheet, recent(before.get(skill.id), sheet.today)));
    const told = sheet.answers[`skills.${skill.id}.evidence`];
    return typeof told === 'string' && told !== ''
      ? [...asked, evidenceDate(skill, told, sheet, before.get(skill.id))]
      : asked;
  });
}

/** Each assessment starts at another skill, so that none always meets a tired reader. */
function rotated({ career, record }: Sheet): Skill[] {
  const { skills } = career;
  const start = ((record?.assessments?.length ?? 0) * ROTATION) % Math.max(skills.length, 1);
  return [...skills.slice(start), ...skills.slice(0, start)];
}

function whichLevel(skill: Skill): Question {
  return {
    ...common(skill, 'level'),
    kind: 'text',
    about: `${skill.name}\n${skill.means}`,
    anchors: ['I have not seen or done this yet.', ...skill.anchors],
    message: `${skill.name}: type the highest you could prove with an example from the last twelve months (0 = not seen or done yet)`,
    hint: '0 to 5, < or Esc = back',
    read: level,
    collect: Number,
    seconds: 16,
  };
}

function evidence(skill: Skill, sheet: Sheet, before: SkillRating | undefined): Question {
  const offered = before?.evidence === undefined ? {} : { initial: before.evidence };
  const hint = before?.evidence === undefined ? 'Enter: none for now' : '-: none for now';
  return {
    ...common(skill, 'evidence'),
    kind: 'text',
    message:
      'Your example in one line: what you did, and what came of it. No patient information. Without one, the level counts one lower.',
    hint,
    again: '-: none for now',
    recall: chosen(skill, sheet),
    read: optional(line('one line')),
    show: (value) => (value === '' ? 'no example' : String(value)),
    collect: orNothing,
    ...offered,
    seconds: 25,
  };
}

function evidenceDate(
  skill: Skill,
  told: string,
  sheet: Sheet,
  before: SkillRating | undefined,
): Question {
  const { today } = sheet;
  const oldest = earliestExample(today);
  const why = `The example has to be from the last twelve months, since ${shownDay(oldest)}.`;
  const same = before?.evidence === told ? before.evidenceDate : undefined;
  return {
    ...common(skill, 'evidenceDate'),
    kind: 'text',
    message: 'When was that?',
    hint: 'or 2026-08, -3m',
    recall: `${chosen(skill, sheet)}\nYour example: ${told}`,
    read: day({ today, month: 'start', past: true, notBefore: { day: oldest, why } }),
    initial: same ?? today,
    show: (value) => `example of ${shownDay(value)}`,
    seconds: 6,
  };
}

/** The skill and the statement chosen for it: "Ethics", below it "3  I …". */
function chosen(skill: Skill, { answers }: Sheet): string {
  const level = Number(answers[`skills.${skill.id}.level`] ?? 0);
  return `${skill.name}\n${level}  ${skill.anchors[level - 1] ?? ''}`;
}

/** The last rating, where its example is still of the last twelve months. */
function recent(rating: SkillRating | undefined, today: Day): SkillRating | undefined {
  const date = rating?.evidenceDate ?? rating?.date ?? '';
  return date >= earliestExample(today) ? rating : undefined;
}

function earliestExample(today: Day): Day {
  return toDay(addMonths(toNumber(today), -EXAMPLE_MONTHS));
}

function common({ id, name }: Skill, field: 'level' | 'evidence' | 'evidenceDate') {
  return {
    key: `skills.${id}.${field}`,
    item: `skills.${id}`,
    section: 'skills',
    field,
    short: name,
  } as const;
}

function orNothing(value: Value): Value | undefined {
  return value === '' ? undefined : value;
}
