/** The answer to "may I apply for this credential?", drawn: verdict, proof, dates, cost, questions. */
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay, writtenMonth } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { applicationFee, feeText } from './fee.ts';
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
  /** What was only supposed with `--if`. */
  supposed: readonly string[];
}

/** The whole answer as text. */
export function drawCertificationAnswer(
  screen: Screen,
  answer: CertificationAnswer,
  { asked, rulesSeen, recorded, supposed }: Shown,
): string {
  const theme = themeFor(screen);
  const { judgement } = answer;
  const notes: [string, string[]][] = [
    ['Suppose', supposed.map(harmlessLine)],
    ['Held', heldNotes(answer)],
    ['Status', statusNotes(answer.credential)],
    ['If', judgement.verdict === 'unknown' ? [] : judgement.assuming],
    ['Perhaps', possibleNotes(answer)],
    ['Until', judgement.until === null ? [] : [writtenDay(judgement.until)]],
    ['Apply', applyNotes(answer)],
    ['Fee', feeNotes(answer.credential)],
    ['Tell us', judgement.ask.slice(0, 5)],
  ];
  const text = [
    `${titleLine(screen, answer, asked, theme)}\n`,
    `\n${drawProof(screen, judgement.proof)}`,
    recorded ? '' : `\n${noRecord(screen)}`,
    `\n${notes.map(([name, lines]) => noteBlock(screen, name, lines, theme)).join('')}`,
    `\n${hanging('', closing(answer, rulesSeen), widthIn(screen))}\n`,
  ].join('');
  return screen.glyphs ? text : inAscii(text);
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

function possibleNotes({ judgement: { possible, earliest } }: CertificationAnswer): string[] {
  if (possible === null) return [];
  const instead = earliest === null ? '' : `; for certain from ${writtenDay(earliest)}`;
  return [
    `from ${writtenDay(possible.date)}${instead}, if`,
    ...possible.if.map((each) => `  ${each}`),
  ];
}

function applyNotes({ window, judgement, credential }: CertificationAnswer): string[] {
  if (window === undefined) {
    if (judgement.earliest === null) return [];
    return credential.exam?.availability === 'year-round' ? ['at any time of the year'] : [];
  }
  const { first, apply, exam, confidence } = window;
  return [
    `${writtenDay(first)} to ${writtenDay(apply.to)} for the exam of ${writtenMonth(exam.from)} (by the pattern of past years, ${confidence} confidence)`,
  ];
}

function feeNotes(credential: Credential): string[] {
  const fee = applicationFee(credential);
  if (fee === undefined) return ['not published where we looked; ask the issuer'];
  return [`${feeText(fee)}, ${fee.label.toLowerCase()}`];
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

function closing({ sources, credential }: CertificationAnswer, rulesSeen: Day): string {
  const confidence = credential.eligibility.confidence;
  return `By the rules published as of ${writtenDay(rulesSeen)}; the issuer decides. ${counted(sources.length, 'source')}, rules known with ${confidence} confidence (carepath certs ${credential.id}).`;
}
