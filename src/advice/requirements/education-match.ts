/** Which of a person's studies a rule on education means, and what is not known about them. */

import type { EducationRequirement } from '../../career/schema/requirement.ts';
import { atLeastLevel, expandFields, vocabulary } from '../../career/vocabulary.ts';
import type { Education } from '../../progress/record.ts';
import { answerTo } from './leaves/answers.ts';
import { question } from './question.ts';
import type { Scene } from './scene.ts';

export interface Study {
  entry: Education;
  /** Facts that the rule wants and nobody told: each makes the study uncertain. */
  doubts: { provided: string }[];
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
  return (scene.record?.education ?? []).flatMap((entry) => studyFor(entry, rule, scene) ?? []);
}

function studyFor(entry: Education, rule: EducationRequirement, scene: Scene): Study | undefined {
  if (!atLeastLevel(entry.level, rule.level)) return undefined;
  if (rule.fields !== undefined && !expandFields(rule.fields).has(entry.field)) return undefined;
  if (rule.notFields !== undefined && expandFields(rule.notFields).has(entry.field))
    return undefined;
  if (
    rule.programs !== undefined &&
    entry.program !== undefined &&
    !rule.programs.includes(entry.program)
  )
    return undefined;
  const accredited = rule.accredited === true ? entry.accredited : true;
  const fieldExperience = rule.fieldExperience === true ? fieldExperienceOf(entry, scene) : true;
  if (accredited === false || fieldExperience === false) return undefined;
  const name = studyName(entry);
  const study: Study = { entry, doubts: [], asks: [] };
  if (accredited === undefined) {
    study.doubts.push({ provided: `your ${name} program is accredited` });
    study.asks.push(
      question(`Is your ${name} program accredited?`, `edit ${entry.id} --accredited`),
    );
  }
  if (fieldExperience === undefined) {
    study.doubts.push({
      provided: `your ${name} included supervised field experience in health or human services`,
    });
    study.asks.push(
      question(
        `Did your ${name} include supervised field experience?`,
        `edit ${entry.id} --field-experience`,
      ),
    );
  }
  if (rule.programs !== undefined && entry.program === undefined) {
    study.doubts.push({ provided: `your ${name} is one of the programs asked for` });
    study.asks.push(question(`Which program was your ${name}?`, `edit ${entry.id} --program`));
  }
  if (entry.completed === null) {
    study.asks.push(
      question(`When will you complete your ${name}?`, `edit ${entry.id} --completed`),
    );
  }
  return study;
}

/** Told with the study, or answered since under the question's own key. */
function fieldExperienceOf(entry: Education, scene: Scene): boolean | undefined {
  return entry.fieldExperience ?? answerTo(scene, 'field-experience-health')?.value;
}
