/** All about one credential: who it is for, the verdict, exam, fees, renewal, wrong assumptions, sources. */
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import type { StateRules } from '../advice/state-rules.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Source } from '../career/schema/source.ts';
import type { Day } from '../values/day.ts';
import { dollarRange } from '../values/money.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { examFacts, passRateFacts } from './exam-facts.ts';
import { drawProof } from './proof.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';
import { stateRuleLines } from './state-rules.ts';
import { hanging, inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';
import { Facts } from './told.ts';
import { verdictText } from './verdict.ts';

const WIDEST = 96;

interface Page {
  answer: CertificationAnswer;
  /** What the person's state says of this credential, where it does. */
  rules: StateRules | undefined;
  sources: readonly Source[];
  asked: Day;
}

/** The page as text. */
export function drawCredential(screen: Screen, { answer, rules, sources, asked }: Page): string {
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
    `\n${theme.accent('You')}  ${verdictLine(answer, asked, theme)}\n${drawProof(screen, judgement.proof, asked)}`,
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
    section(`In ${rules?.state.name ?? 'your state'}`, stateLines(credential, rules, facts)),
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
    `\n${hanging('', facts.legend('The issuer decides.'), width)}\n`,
  ].join('');
  return screen.glyphs ? text : inAscii(text);
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

/** What a state adds, or how to see it. */
function stateLines(
  { stateRules }: Credential,
  rules: StateRules | undefined,
  facts: Facts,
): string[] {
  if (rules !== undefined) return stateRuleLines(rules, facts);
  return stateRules === undefined
    ? []
    : ['Each state has rules of its own: add --state TX, or see "carepath states".'];
}
