/** All about one credential: who it is for, the verdict, exam, fees, renewal, wrong assumptions, sources. */
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import type { Confidence } from '../career/schema/basics.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Source } from '../career/schema/source.ts';
import type { LicenseRenewal, State } from '../career/schema/states.ts';
import type { Day } from '../values/day.ts';
import { dollarRange } from '../values/money.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { examFacts, passRateFacts } from './exam-facts.ts';
import { drawProof } from './proof.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';
import { verdictText } from './verdict.ts';

const WIDEST = 96;

interface Page {
  answer: CertificationAnswer;
  state: State | undefined;
  sources: readonly Source[];
  asked: Day;
}

/** The page as text. */
export function drawCredential(screen: Screen, { answer, state, sources, asked }: Page): string {
  const theme = themeFor(screen);
  const { credential, judgement } = answer;
  const width = screen.terminal ? Math.min(screen.width, WIDEST) : screen.width;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `\n${theme.accent(title)}\n${lines.map((line) => `${hanging('  ', line, width)}\n`).join('')}`;
  const facts = new Facts();
  const text = [
    `${theme.strong(`${credential.abbreviation} ${theme.dot} ${credential.name}`)}\n`,
    `${hanging('', `${credential.kind}, by ${credential.issuer.name} (${credential.issuer.url})`, width)}\n`,
    section('For whom', [credential.audience]),
    section('Open?', [
      facts.told(credential.status.text ?? credential.status.state, credential.status),
    ]),
    `\n${theme.accent('You')}  ${verdictLine(answer, asked, theme)}\n${drawProof(screen, judgement.proof)}`,
    section(
      'How experience counts',
      credential.counting.map((each) => facts.told(each.text, each)),
    ),
    section(
      'Exam',
      examFacts(credential).map((each) => facts.told(each.text, each)),
    ),
    section(
      'Retake',
      credential.retake === undefined
        ? []
        : [facts.told(credential.retake.text, credential.retake)],
    ),
    section(
      'Pass rates',
      passRateFacts(credential).map((each) => facts.told(each.text, each)),
    ),
    section('Fees', feeLines(credential, facts)),
    section('Renewal', renewalLines(credential, facts)),
    section(`In ${state?.name ?? 'your state'}`, stateLines(credential, state, facts)),
    section(
      'If it lapses',
      credential.lapse === undefined ? [] : [facts.told(credential.lapse.text, credential.lapse)],
    ),
    section(
      'Accreditation',
      credential.accreditation === undefined
        ? []
        : [facts.told(credential.accreditation.text, credential.accreditation)],
    ),
    section(
      'Often believed, and wrong',
      credential.wrongAssumptions.map((each) => facts.told(`“${each.claim}” ${each.truth}`, each)),
    ),
    section('Not published: ask the issuer', credential.notPublished),
    section('Sources', sources.map(sourceLine)),
    `\n${hanging('', facts.legend(), width)}\n`,
  ].join('');
  return screen.glyphs ? text : inAscii(text);
}

/** Marks what is not known with high confidence, and explains the mark once. */
class Facts {
  private marked = false;

  told(text: string, { confidence }: { confidence: Confidence }): string {
    if (confidence === 'high') return text;
    this.marked = true;
    return `${text} [${confidence}]`;
  }

  legend(): string {
    const marks = this.marked
      ? '[medium] and [low] say how sure a statement is: check a low one before relying on it. '
      : '';
    return `${marks}The issuer decides.`;
  }
}

function verdictLine(answer: CertificationAnswer, asked: Day, theme: Theme): string {
  const { held } = answer;
  if (held === undefined) return verdictText(answer, asked, theme);
  return held.expires === undefined
    ? 'you hold it already'
    : `you hold it already, valid through ${writtenDay(held.expires)}`;
}

function feeLines({ fees }: Credential, facts: Facts): string[] {
  if (fees.length === 0) return ['not published where we looked; ask the issuer'];
  return fees.map((fee) => {
    const year = fee.year === undefined ? '' : ` (${fee.year})`;
    const who = fee.who === undefined ? '' : `, ${fee.who}`;
    const note = fee.note === undefined ? '' : `. ${fee.note}`;
    return facts.told(`${fee.label}${who}: ${dollarRange(fee.usd, fee.toUsd)}${year}${note}`, fee);
  });
}

function renewalLines({ renewal, validity }: Credential, facts: Facts): string[] {
  const valid =
    validity === undefined
      ? []
      : [facts.told(validity.text ?? validityText(validity.months, validity.stateSet), validity)];
  return renewal === undefined ? valid : [...valid, facts.told(renewal.text, renewal)];
}

function validityText(months: number | undefined, stateSet: boolean | undefined): string {
  if (months !== undefined) return `Valid for ${counted(months, 'month')}.`;
  return stateSet === true
    ? 'Each state sets how long it is valid.'
    : 'How long it is valid is not published.';
}

/** What a state adds, where it adds anything. */
function stateLines({ stateRules }: Credential, state: State | undefined, facts: Facts): string[] {
  if (state === undefined || stateRules === undefined) return [];
  if (stateRules === 'chw') {
    if (state.chw === undefined) return [];
    return [facts.told([state.chw.status, state.chw.note].filter(Boolean).join('. '), state.chw)];
  }
  const board = `${state.board.name} (${state.board.url})`;
  return [board, ...renewalIn(state[stateRules], facts), compactIn(state, facts)];
}

function renewalIn(renewal: LicenseRenewal | undefined, facts: Facts): string[] {
  if (renewal === undefined) return ['Renewal rules: not found; ask the board.'];
  const cycle =
    renewal.cycleMonths === undefined ? '' : `every ${counted(renewal.cycleMonths, 'month')}`;
  const hours = renewal.hours === undefined ? '' : counted(renewal.hours, 'contact hour');
  const mode = renewal.mode === undefined ? '' : modes[renewal.mode];
  const head = [cycle, hours, mode].filter((part) => part !== '').join(', ');
  const note = renewal.note === undefined ? '' : ` ${renewal.note}`;
  return [facts.told(`Renewal: ${head === '' ? 'see the note' : head}.${note}`, renewal)];
}

const modes = {
  hours: 'all of them owed',
  options: 'one way of several to show competence',
  'topic-only': 'on set topics only',
  none: 'no continuing education asked',
} as const;

function compactIn(state: State, facts: Facts): string {
  const { compact } = state;
  if (compact === undefined) return 'Nurse licensure compact: not found.';
  const note = compact.note === undefined ? '' : ` ${compact.note}`;
  return facts.told(`Nurse licensure compact: ${compact.status}.${note}`, compact);
}

function sourceLine({ title, publisher, url, asOf, seen }: Source): string {
  const age = asOf === undefined ? `undated, seen ${writtenDay(seen)}` : `as of ${asOf}`;
  return `${title} (${publisher}, ${age})${url === undefined ? '' : ` ${url}`}`;
}
