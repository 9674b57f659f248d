/** The answer to "may I apply for this credential?", drawn: verdict, proof, dates, cost, questions. */
import { applicationFeeWords } from '../advice/application-fee.ts';
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import { decidingConfidence } from '../advice/requirements/confidence.ts';
import type { ProofNode } from '../advice/requirements/judgement.ts';
import { answering } from '../advice/requirements/question.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay, writtenMonth } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { drawProof } from './proof.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii, pad, widthOf } from './text.ts';
import { type Theme, themeFor } from './theme.ts';
import { verdictText } from './verdict.ts';

const WIDEST = 96;

export interface Shown {
  /** The day asked about. */
  asked: Day;
  /** The newest day on which a source was read. */
  rulesSeen: Day;
  /** False without a record: then nothing about the person is known. */
  recorded: boolean;
  /** What is known of the credential in the person's state; empty where nothing bears on the answer. */
  inState: readonly string[];
  /** What was only supposed with `--if`. */
  supposed: readonly string[];
}

/** The whole answer as text. */
export function drawCertificationAnswer(
  screen: Screen,
  answer: CertificationAnswer,
  { asked, rulesSeen, recorded, inState, supposed }: Shown,
): string {
  const theme = themeFor(screen);
  const { judgement } = answer;
  const notes: Note[] = [
    ['Suppose', supposed.map(harmlessLine)],
    ['Held', heldNotes(answer)],
    ['Status', [...statusNotes(answer.credential), ...inState]],
    ...(answer.held === undefined ? dates(answer) : []),
    ['Fee', feeNotes(answer.credential)],
    ['Tell us', answer.held === undefined ? questionLines(judgement.ask) : []],
  ];
  const text = [
    `${titleLine(screen, answer, asked, theme)}\n`,
    `\n${drawProof(screen, judgement.proof, asked)}`,
    recorded ? '' : `\n${noRecord(screen)}`,
    `\n${notes.map(([name, lines]) => noteBlock(screen, name, lines, theme)).join('')}`,
    `\n${hanging('', closing(answer, rulesSeen), widthIn(screen))}\n`,
  ].join('');
  return screen.glyphs ? text : inAscii(text);
}

type Note = [name: string, lines: string[]];

/** When it can be applied for; for one that is held there is nothing to apply for. */
function dates(answer: CertificationAnswer): Note[] {
  const { judgement } = answer;
  return [
    ['If', judgement.possible === null ? judgement.assuming : []],
    ['Perhaps', possibleNotes(answer)],
    ['Certain', certainNotes(answer)],
    ['Never', neverNotes(answer)],
    ['Until', judgement.until === null ? [] : [writtenDay(judgement.until)]],
    ['Apply', applyNotes(answer)],
  ];
}

/** So many questions are enough at once; answered, they make room for the others. */
const ASKED = 5;

function questionLines(asks: readonly string[]): string[] {
  const more = asks.length - ASKED;
  return [
    ...asks.slice(0, ASKED).flatMap(askLines),
    ...(more > 0 ? [`and ${counted(more, 'more question')}, once these are answered`] : []),
  ];
}

function widthIn(screen: Screen): number {
  return Math.min(screen.width, screen.terminal ? WIDEST : screen.width);
}

function titleLine(screen: Screen, answer: CertificationAnswer, asked: Day, theme: Theme): string {
  const { abbreviation, name } = answer.credential;
  const title = `${abbreviation} ${theme.dot} ${name}`;
  const verdict = verdictText(answer, asked, theme);
  const width = widthIn(screen);
  const gap = width - widthOf(title) - widthOf(verdict);
  if (!screen.terminal) return `${title}: ${verdict}`;
  return gap < 2
    ? `${hanging('', theme.strong(title), width)}\n${verdict}`
    : `${pad(theme.strong(title), widthOf(title) + gap)}${verdict}`;
}

function heldNotes({ held }: CertificationAnswer): string[] {
  if (held === undefined) return [];
  const until = held.expires === undefined ? '' : `, valid through ${writtenDay(held.expires)}`;
  return [`you hold this already${until}`];
}

function statusNotes({ status }: Credential): string[] {
  return status.state === 'open' ? [] : [status.text ?? `${status.state} to new applicants`];
}

function possibleNotes({ judgement: { possible, proof } }: CertificationAnswer): string[] {
  return possible === null || isUnpublished(proof) ? [] : fromDay(possible.date, possible.if);
}

/** Nothing of the rule is known: then a date would only raise hopes. */
function isUnpublished({ kind, of }: ProofNode): boolean {
  return of === undefined ? kind === 'unpublished' : of.every(isUnpublished);
}

/** What a certain date rests on, where an earlier one is only possible. */
function certainNotes({ judgement }: CertificationAnswer): string[] {
  const { possible, earliest, assuming } = judgement;
  return possible === null || earliest === null ? [] : fromDay(earliest, assuming);
}

function fromDay(day: Day, ifs: readonly string[]): string[] {
  const from = `from ${writtenDay(day)}`;
  return ifs.length === 0 ? [from] : [`${from}, if`, ...ifs.map((each) => `  ${each}`)];
}

/** A question, and on a line of its own the command that answers it, to be copied whole. */
function askLines(asked: string): string[] {
  const answer = answering(asked);
  return answer === undefined ? [asked] : [answer.text, `  carepath ${answer.command.join(' ')}`];
}

/** Each part is met on some day, and no day has them all. */
function neverNotes({ judgement }: CertificationAnswer): string[] {
  const { earliest, possible, proof } = judgement;
  if (earliest !== null || possible !== null || proof.kind !== 'all') return [];
  const everMet = (proof.of ?? []).every(({ met, may }) => met.length + may.length > 0);
  return everMet ? ['as it stands, no day of the next ten years has all of this at once'] : [];
}

function applyNotes({ window, judgement, credential }: CertificationAnswer): string[] {
  if (window === undefined) {
    if (judgement.earliest === null) return [];
    return withoutWindow(credential);
  }
  const { first, apply, exam, confidence } = window;
  return [
    `${writtenDay(first)} to ${writtenDay(apply.to)} for the exam of ${writtenMonth(exam.from)} (by the pattern of past years, ${confidence} confidence)`,
  ];
}

function withoutWindow({ exam }: Credential): string[] {
  if (exam?.availability === 'year-round') return ['at any time of the year'];
  if (exam?.availability !== 'windows') return [];
  return exam.windows === undefined
    ? ['only within windows whose days were not published where we looked; ask the issuer']
    : ['no window to apply, by the pattern of past years, lies within these days; ask the issuer'];
}

function feeNotes(credential: Credential): string[] {
  return [applicationFeeWords(credential) || 'not published where we looked; ask the issuer'];
}

const LABELS = 9;

function noteBlock(screen: Screen, name: string, lines: readonly string[], theme: Theme): string {
  if (lines.length === 0) return '';
  return lines
    .map((line, place) => {
      const lead = place === 0 ? `  ${theme.accent(pad(name, LABELS))}` : ' '.repeat(LABELS + 2);
      return `${hanging(lead, line, widthIn(screen))}\n`;
    })
    .join('');
}

function noRecord(screen: Screen): string {
  const text =
    'You have no record yet, so nothing is decided. Take "carepath assess", or tell the facts one by one with "carepath add".';
  return `${hanging('  ', text, widthIn(screen))}\n`;
}

function closing({ sources, credential, judgement }: CertificationAnswer, rulesSeen: Day): string {
  const confidence = decidingConfidence(judgement.proof) ?? credential.eligibility.confidence;
  return `By the rules published as of ${writtenDay(rulesSeen)}; the issuer decides. ${counted(sources.length, 'source')}; the rules that decide this are known with ${confidence} confidence (carepath certs ${credential.id}).`;
}
