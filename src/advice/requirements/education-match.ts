/** Which of a person's studies a rule on education means, and what is not known about them. */
import type { EducationRequirement } from '../../career/schema/requirement.ts';
import { atLeastLevel, expandFields, vocabulary } from '../../career/vocabulary.ts';
import type { Education } from '../../progress/record.ts';
import { addMonths, type DayNumber, toDay, toNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { issuerAnswer, issuerQuestion } from './issuer-answer.ts';
import { answerTo } from './leaves/answers.ts';
import { question } from './question.ts';
import type { Scene } from './scene.ts';

/** A fact that the rule wants and nobody told, or that only the issuer can tell. */
interface StudyDoubt {
  provided: string;
  ask: string;
}

export interface Study {
  entry: Education;
  /** Each makes the study uncertain. */
  doubts: StudyDoubt[];
  asks: string[];
}

/** "BSN", or "bachelor's degree in nursing". */
export function studyName(entry: Education): string {
  if (entry.title !== undefined) return entry.title;
  if (entry.program !== undefined) return vocabulary.programs[entry.program];
  return `${vocabulary.educationLevels[entry.level]} in ${vocabulary.fields[entry.field]}`;
}

/** The studies that satisfy the rule once completed, certainly or perhaps. */
export function studiesFor(rule: EducationRequirement, scene: Scene): Study[] {
  return (scene.record?.education ?? []).flatMap((entry) => {
    if (refusalOf(entry, rule, scene) !== undefined) return [];
    const doubts = doubtsAbout(entry, rule, scene);
    const name = studyName(entry);
    const completion = question(
      `When will you complete your ${name}?`,
      `edit ${entry.id} --completed`,
    );
    const asks = doubts.map((doubt) => doubt.ask);
    return [{ entry, doubts, asks: entry.completed === null ? [...asks, completion] : asks }];
  });
}

/** The studies of the level asked for that do not count, with the reason: "BSW: not accredited". */
export function leftOutStudies(rule: EducationRequirement, scene: Scene, index: number): string[] {
  return (scene.record?.education ?? []).flatMap((entry) => {
    if (!atLeastLevel(entry.level, rule.level)) return [];
    const reason = refusalOf(entry, rule, scene) ?? tooLongAgo(entry, rule, scene.today + index);
    return reason === undefined ? [] : [`${studyName(entry)}: ${reason}`];
  });
}

function tooLongAgo(
  { completed }: Education,
  { withinMonths }: EducationRequirement,
  day: DayNumber,
): string | undefined {
  if (completed === null || withinMonths === undefined) return undefined;
  const over = addMonths(toNumber(completed), withinMonths) < day;
  return over ? `completed more than ${withinMonths} months ago` : undefined;
}

/** Why a study does not count; undefined when it does, or may. */
function refusalOf(entry: Education, rule: EducationRequirement, scene: Scene): string | undefined {
  const { fields, perhapsFields = [], notFields = [], programs } = rule;
  if (!atLeastLevel(entry.level, rule.level)) return 'a lower level';
  const accepted =
    fields === undefined || expandFields([...fields, ...perhapsFields]).has(entry.field);
  if (!accepted || expandFields(notFields).has(entry.field)) return 'another field';
  if (programs !== undefined && entry.program !== undefined && !programs.includes(entry.program)) {
    return 'another program';
  }
  const { completedBefore } = rule;
  // Without a date it is completed tomorrow at the earliest.
  const completed = entry.completed ?? toDay(scene.today + 1);
  if (completedBefore !== undefined && completed >= completedBefore) {
    return `not completed before ${writtenDay(completedBefore)}`;
  }
  if (rule.accredited === true && entry.accredited === false) return 'not accredited';
  if (rule.fieldExperience === true && fieldExperienceOf(entry, scene) === false) {
    return 'no supervised field experience';
  }
  if (isUnclearField(entry, rule) && issuerAnswer(scene, entry.id, 'field') === false) {
    return 'the issuer does not accept the field';
  }
  return undefined;
}

function doubtsAbout(entry: Education, rule: EducationRequirement, scene: Scene): StudyDoubt[] {
  const name = studyName(entry);
  const doubts: StudyDoubt[] = [];
  if (rule.accredited === true && entry.accredited === undefined) {
    doubts.push({
      provided: `your ${name} program is accredited`,
      ask: question(`Is your ${name} program accredited?`, `edit ${entry.id} --accredited`),
    });
  }
  if (rule.fieldExperience === true && fieldExperienceOf(entry, scene) === undefined) {
    doubts.push({
      provided: `your ${name} included supervised field experience in health or human services`,
      ask: question(
        `Did your ${name} include supervised field experience?`,
        `edit ${entry.id} --field-experience`,
      ),
    });
  }
  if (rule.programs !== undefined && entry.program === undefined) {
    doubts.push({
      provided: `your ${name} is one of the programs asked for`,
      ask: question(`Which program was your ${name}?`, `edit ${entry.id} --program`),
    });
  }
  if (isUnclearField(entry, rule) && issuerAnswer(scene, entry.id, 'field') === undefined) {
    doubts.push({
      provided: `the field of your ${name} is one that counts`,
      ask: issuerQuestion(scene, entry.id, 'field', `the field of your ${name} counts.`),
    });
  }
  return doubts;
}

function isUnclearField(
  entry: Education,
  { fields = [], perhapsFields }: EducationRequirement,
): boolean {
  if (perhapsFields === undefined || expandFields(fields).has(entry.field)) return false;
  return expandFields(perhapsFields).has(entry.field);
}

/** Told with the study, or answered since under the question's own key. */
function fieldExperienceOf(entry: Education, scene: Scene): boolean | undefined {
  return entry.fieldExperience ?? answerTo(scene, 'field-experience-health')?.value;
}
