/** The self-assessment with a person: begun or resumed, kept after every answer. */
import { minutesFor, placeOf } from '../../advice/assessment/progress-line.ts';
import { collected } from '../../advice/assessment/questionnaire.ts';
import { type SectionId, sectionCalled, sectionIds } from '../../advice/assessment/sections.ts';
import {
  atHand,
  type Facts,
  questionsAlong,
  sound,
  type Trail,
} from '../../advice/assessment/trail.ts';
import { standingOf } from '../../advice/standing.ts';
import type { Rung } from '../../career/schema/growth.ts';
import type { Answers } from '../../progress/answers/answers.ts';
import { checkAnswers } from '../../progress/answers/check.ts';
import { DRAFT_FORMAT, type Draft, readableDraft } from '../../progress/draft-shape.ts';
import { assessmentEdit } from '../../progress/edits/assessment.ts';
import { emptyRecord, type ProgressRecord } from '../../progress/record.ts';
import { readDraft, writeDraft } from '../../progress/store/draft.ts';
import { resumeText, welcomeText } from '../../terminal/assessment/opening.ts';
import { takeAssessment } from '../../terminal/assessment/session.ts';
import { interruption, isInterruption } from '../../terminal/prompts/interruption.ts';
import type { Prompts } from '../../terminal/prompts/port.ts';
import { type Screen, screenFor } from '../../terminal/screen.ts';
import { Failure } from '../../values/failure.ts';
import type { Context } from '../context.ts';

export interface Interview {
  record: ProgressRecord | undefined;
  /** Absent: all, or those of the draft. */
  sections: readonly SectionId[] | undefined;
  /** False with --dry-run: nothing is written, the draft neither. */
  keeps: boolean;
  /** True with --restart: a draft is not gone on with. */
  fresh: boolean;
}

/** Said when the person stops, since a draft was written after every answer. */
const KEPT = 'What you had answered is kept: carepath assess goes on where you stopped.';

/** The answers, for the record that they go into. */
export type AnswersFor = (now: ProgressRecord) => Answers;

/**
 * Asks until the review is confirmed and resolves to the answers. A draft is gone on
 * with; throws a Failure when it is of other sections than asked for, or of a
 * format that this carepath cannot read.
 */
export async function interview(
  context: Context,
  prompts: Prompts,
  { record, sections, keeps, fresh }: Interview,
): Promise<AnswersFor> {
  const { career, today, recordPath } = context;
  const facts: Facts = { career, record, today };
  const draft = fresh ? undefined : draftOf(context, sections);
  const screen = promptScreen(context);
  const start = draft === undefined ? beginning(sections) : sound(trailOf(draft), facts);
  if (questionsAlong(start, facts).length === 0) throw nothingToAsk();
  prompts.say(`\n${opening(screen, { context, facts, trail: start, draft })}`);
  const trail = await takeAssessment(
    {
      prompts,
      screen,
      facts,
      rung: (so) => rungOf(so, facts),
      keep: async (so) => {
        const started = draft?.started ?? today;
        if (keeps)
          await writeDraft(recordPath, { format: DRAFT_FORMAT, started, saved: today, ...so });
      },
    },
    start,
  ).catch((error: unknown) => {
    throw keeps && isInterruption(error) ? interruption(KEPT) : error;
  });
  return (now) => answersOf(trail.sections, { trail, facts, now });
}

function nothingToAsk() {
  return new Failure({
    what: 'There is nothing to ask in that section: no certification within your reach wants a confirmation.',
    fix: 'carepath certs check ID names what one of them asks, and carepath confirm answers it.',
  });
}

function beginning(sections: readonly SectionId[] | undefined): Trail {
  return { sections: sections ?? sectionIds, answers: {} };
}

/** The draft to go on with; undefined when there is none. */
function draftOf({ recordPath }: Context, sections: readonly SectionId[] | undefined) {
  const content = readDraft(recordPath);
  if (content === undefined) return undefined;
  const draft = readableDraft(content);
  if (draft === undefined) {
    throw new Failure({
      what: 'The draft of your self-assessment is none that this carepath can go on with.',
      fix: 'carepath assess --restart drops it and begins again. Your record is not affected.',
    });
  }
  const same = sections === undefined || sections.join() === draft.sections.join();
  if (same) return draft;
  throw new Failure({
    what: `An assessment is unfinished; it asks for ${draft.sections.join(', ')}.`,
    fix: 'Finish it with carepath assess, or add --restart to drop it.',
  });
}

function trailOf({ sections, answers, at, fixing }: Draft): Trail {
  return {
    sections: sections.flatMap((name) => sectionCalled(name) ?? []),
    answers,
    ...(at === undefined ? {} : { at }),
    ...(fixing === undefined ? {} : { fixing }),
  };
}

interface Opening {
  context: Context;
  facts: Facts;
  trail: Trail;
  draft: Draft | undefined;
}

function opening(screen: Screen, { context, facts, trail, draft }: Opening): string {
  if (draft === undefined) {
    return welcomeText(screen, {
      minutes: minutesFor(trail.sections, facts),
      path: context.recordPath,
      whole: trail.sections.length === sectionIds.length,
    });
  }
  const question = atHand(trail, facts);
  return resumeText(screen, {
    saved: draft.saved,
    answers: Object.keys(trail.answers).length,
    place: question && placeOf(question, trail, facts),
  });
}

/** The rung worked toward, judged by the facts answered so far. */
function rungOf(trail: Trail, facts: Facts): Rung {
  const told = trail.sections.filter((id) => id !== 'skills' && id !== 'fit');
  const before = facts.record ?? emptyRecord();
  const answers = answersOf(told, { trail, facts, now: before });
  const { record } = assessmentEdit(before, answers, facts.today);
  return standingOf({ ...facts, record }, facts.today).target.rung;
}

interface Answered {
  trail: Trail;
  facts: Facts;
  now: ProgressRecord;
}

function answersOf(sections: readonly SectionId[], { trail, facts, now }: Answered): Answers {
  const sheet = { ...facts, answers: trail.answers };
  const checked = checkAnswers(collected(sections, sheet, now));
  if ('answers' in checked) return checked.answers;
  throw new Error(
    `the questions led to answers of the wrong shape: ${checked.problems.join('; ')}`,
  );
}

/** Prompts are drawn on standard error, which may be another terminal than the answer's. */
function promptScreen({ io, global }: Context): Screen {
  const { isTTY, columns } = io.stderr;
  return screenFor({ isTTY, columns, env: io.env, plain: global.plain, color: global.color });
}
