/** The conversation: question after question, back, and the review before saving. */
import { placeOf } from '../../advice/assessment/progress-line.ts';
import { answers as canAnswer, type Question } from '../../advice/assessment/question.ts';
import { reviewOf } from '../../advice/assessment/review.ts';
import { sectionIntros } from '../../advice/assessment/sections.ts';
import { skillNote } from '../../advice/assessment/skill-note.ts';
import {
  answered,
  atHand,
  changing,
  type Facts,
  goneBack,
  questionsAlong,
  REVIEW,
  type Trail,
} from '../../advice/assessment/trail.ts';
import type { Rung } from '../../career/schema/growth.ts';
import { BACK, type Prompts } from '../prompts/port.ts';
import type { Screen } from '../screen.ts';
import { askQuestion } from './ask.ts';
import {
  headed,
  numberedStatements,
  paragraph,
  progressLine,
  reviewText,
  skillNoteLine,
} from './lines.ts';

export interface Session {
  prompts: Prompts;
  /** How the stream can be drawn on that prompts are drawn on. */
  screen: Screen;
  facts: Facts;
  /** The rung that levels are held against, as far as the answers tell. */
  rung: (trail: Trail) => Rung;
  /** Called after every answer, before the next question. */
  keep: (trail: Trail) => Promise<void>;
}

/**
 * Asks what is open and lets the person go back, until the review is confirmed.
 * Resolves to the finished trail; whatever the prompts throw passes through,
 * with every answer given before already kept.
 */
export async function takeAssessment(session: Session, start: Trail): Promise<Trail> {
  let trail = start;
  let before: Question | undefined;
  for (;;) {
    const question = atHand(trail, session.facts);
    const next =
      question === undefined
        ? await review(session, trail)
        : await ask(session, trail, question, before);
    if (next === undefined) return trail;
    before = question;
    trail = next;
    await session.keep(trail);
  }
}

async function ask(
  session: Session,
  trail: Trail,
  question: Question,
  before: Question | undefined,
): Promise<Trail> {
  const { prompts, facts, screen } = session;
  introduce(session, trail, question, before);
  const given = trail.answers[question.key];
  // An answer that the question no longer has is asked anew, not offered.
  const offered = given !== undefined && canAnswer(question, given) ? given : undefined;
  const value = await askQuestion(prompts, question, offered);
  if (value === BACK) {
    const earlier = goneBack(trail, facts);
    if (earlier === undefined) prompts.say('This is the first question.');
    return earlier ?? trail;
  }
  const next = answered(trail, facts, question, value);
  const note = skillNote(question, next, facts, () => session.rung(next));
  if (note !== undefined) prompts.say(skillNoteLine(screen, note));
  return next;
}

/** What stands above a question: where one is, what the section is about, the statements. */
function introduce(
  { prompts, facts, screen }: Session,
  trail: Trail,
  question: Question,
  before: Question | undefined,
): void {
  const questions = questionsAlong(trail, facts);
  const first = questions.find(({ section }) => section === question.section);
  const intro = first?.key === question.key ? sectionIntros[question.section] : undefined;
  const { about, recall } = question;
  // What belongs to one skill stays together.
  const follows = recall !== undefined && before?.item === question.item;
  if (!follows) {
    const timed = trail.fixing !== true;
    prompts.say(`\n${progressLine(screen, placeOf(question, trail, facts), timed)}`);
  }
  if (intro !== undefined) prompts.say(paragraph(screen, intro));
  const above = follows ? about : (recall ?? about);
  if (above !== undefined) prompts.say(headed(screen, above));
  if (question.kind === 'text' && question.anchors !== undefined) {
    prompts.say(numberedStatements(screen, question.anchors));
  }
}

/** The trail that the person wants to change; undefined: save it. */
async function review(
  { prompts, facts, screen }: Session,
  trail: Trail,
): Promise<Trail | undefined> {
  const sections = reviewOf(trail, facts);
  const items = sections.flatMap((section) => section.items);
  prompts.say(`\n${headed(screen, 'Review\nNothing is in your record yet.')}\n`);
  prompts.say(`${reviewText(screen, sections)}\n`);
  const typed = await prompts.text({
    message: 'Type a number to change that line, or save',
    hint: 'Enter: save; < goes back',
    initial: 'save',
    back: true,
    check: (text) => {
      const number = Number(text);
      const known = text.trim().toLowerCase() === 'save' || items[number - 1] !== undefined;
      return known ? undefined : `Type a number from 1 to ${items.length}, or save.`;
    },
  });
  if (typed === BACK) return goneBack({ ...trail, at: REVIEW }, facts) ?? trail;
  const item = items[Number(typed) - 1];
  return item === undefined ? undefined : changing(trail, facts, item.item);
}
