/** The whole assessment: its questions in order, and what the answers come to. */
import { datedKeys } from '../../career/questions.ts';
import type { ProgressRecord } from '../../progress/record.ts';

import type { Question, Sheet } from './question.ts';
import { confirmationQuestions } from './questions/confirmations.ts';
import { credentialQuestions } from './questions/credentials.ts';
import { completeEducation, educationQuestions } from './questions/education.ts';
import { experienceQuestions } from './questions/experience.ts';
import { fitQuestions } from './questions/fit.ts';
import { collectFields, collectList, type Entry } from './questions/list.ts';
import { profileQuestions } from './questions/profile.ts';
import { skillQuestions } from './questions/skills.ts';
import type { ListSection, SectionId } from './sections.ts';

/** Answers in the shape of an answers file; a section is absent where it is left as it is. */
export type Collected = Partial<Record<SectionId, unknown>>;

interface Section {
  questions: (sheet: Sheet) => Question[];
  collect: (sheet: Sheet, questions: Question[], now: ProgressRecord | undefined) => unknown;
}

const sections: Record<SectionId, Section> = {
  profile: { questions: profileQuestions, collect: collectFields },
  education: {
    questions: educationQuestions,
    collect: (sheet, questions, now) =>
      collectList(sheet, { section: 'education', questions, now })?.map((entry) =>
        'id' in entry ? entry : completeEducation(entry),
      ),
  },
  credentials: { questions: credentialQuestions, collect: listOf('credentials') },
  experience: { questions: experienceQuestions, collect: listOf('experience') },
  confirmations: { questions: confirmationQuestions, collect: confirmations },
  fit: { questions: fitQuestions, collect: collectFields },
  skills: { questions: skillQuestions, collect: skills },
};

function listOf(section: ListSection): Section['collect'] {
  return (sheet, questions, now) => collectList(sheet, { section, questions, now });
}

/** The questions of these sections in order, as far as the answers have led. */
export function questionsOf(asked: readonly SectionId[], sheet: Sheet): Question[] {
  return asked.flatMap((id) => sections[id].questions(sheet));
}

/**
 * What the answers to these sections come to, ready to be checked like an answers
 * file. `now` is the record they go into, which others may have changed meanwhile.
 */
export function collected(
  asked: readonly SectionId[],
  sheet: Sheet,
  now: ProgressRecord | undefined = sheet.record,
): Collected {
  const result: Collected = {};
  for (const id of asked) {
    const { questions, collect } = sections[id];
    const value = collect(sheet, questions(sheet), now);
    if (value !== undefined) result[id] = value;
  }
  return result;
}

/** Answers over what the record holds: only what mattered was asked. An issuer's own answer stays while it agrees. */
function confirmations(
  sheet: Sheet,
  questions: Question[],
  now: ProgressRecord | undefined,
): Entry | undefined {
  if (questions.length === 0) return undefined;
  const result: Entry = { ...now?.confirmations };
  const answered = collectFields(sheet, questions);
  const dated = datedKeys(sheet.career);
  for (const { field = '' } of questions) {
    const before = now?.confirmations?.[field];
    const agrees = typeof before === 'object' && before.value === answered[field];
    const issuers = typeof before === 'object' && before.from !== undefined;
    if (agrees && (issuers || !dated.has(field))) continue;
    if (field in answered) {
      const value = answered[field];
      result[field] = dated.has(field) ? { value, date: sheet.today } : value;
    } else delete result[field];
  }
  return result;
}

/** Levels by skill, with their evidence. */
function skills(sheet: Sheet, questions: Question[]): Record<string, Entry> {
  const result: Record<string, Entry> = {};
  for (const question of questions) {
    const id = question.item.replace(/^skills\./, '');
    result[id] = { ...result[id], ...collectFields(sheet, [question]) };
  }
  return result;
}
