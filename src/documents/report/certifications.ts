/** Verdicts on certifications, with dates and what they rest on. */
import { stillNeeded } from '../../advice/amount.ts';
import type { CertificationAnswer } from '../../advice/certification-answer.ts';
import { eligibilityWord } from '../../advice/eligibility.ts';
import type { ProgressReport } from '../../advice/progress-report.ts';
import type { Credential } from '../../career/schema/credential.ts';
import { dollarRange } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, type Line, list, type Piece, paragraph, table } from '../tree.ts';

export function certificationsSection({
  certifications,
  rulesSeen,
  standing,
}: ProgressReport): Block[] {
  const day = writtenDay(rulesSeen ?? standing.facts.today);
  return [
    heading(2, 'Certifications'),
    table(
      ['Certification', 'Verdict', 'Earliest', 'Still missing, or to be asked', 'Fee'],
      certifications.map(row),
      'None concerns you yet.',
    ),
    ...list(certifications.flatMap(assumption)),
    paragraph(`By the rules published as of ${day}; the issuer decides.`),
  ];
}

const words = {
  eligible: 'eligible',
  'not-eligible': 'not eligible',
  undetermined: 'undetermined',
};

function row({ credential, judgement, held }: CertificationAnswer): Line[] {
  const { abbreviation, name } = credential;
  const verdict =
    judgement.earliest !== null && judgement.verdict === 'unmet'
      ? 'not yet'
      : words[eligibilityWord(judgement)];
  if (held !== undefined) {
    const until = held.expires === undefined ? '' : `, valid through ${writtenDay(held.expires)}`;
    return [{ strong: abbreviation }, `held${until}`, '', '', feeText(credential)];
  }
  const open = judgement.verdict === 'unmet' ? stillNeeded(judgement.proof) : judgement.ask;
  return [
    [{ strong: abbreviation }, ` ${name}`],
    verdict,
    judgement.earliest === null ? '' : writtenDay(judgement.earliest),
    judgement.verdict === 'met' ? '' : open.slice(0, 3).join('; '),
    feeText(credential),
  ];
}

function feeText({ fees }: Credential): string {
  const first = fees.find((fee) => fee.what === 'total') ?? fees[0];
  if (first === undefined) return 'not published, ask the issuer';
  const who = first.who === undefined ? '' : `, ${first.who}`;
  return `${dollarRange(first.usd, first.toUsd)}${who}`;
}

/** What a date rests on, and when an application can then be sent. */
function assumption({ credential, judgement, held, window }: CertificationAnswer): Piece[][] {
  const { earliest, assuming, verdict } = judgement;
  if (held !== undefined || earliest === null) return [];
  const ifs = assuming.length === 0 ? '' : ` if ${assuming.join(', and ')}`;
  const from = verdict === 'met' ? 'now' : `from ${writtenDay(earliest)}`;
  const apply =
    window === undefined
      ? ''
      : ` Applications: ${writtenDay(window.first)} to ${writtenDay(window.apply.to)}, by the pattern of past years.`;
  if (ifs === '' && apply === '') return [];
  return [[{ strong: credential.abbreviation }, ` ${from}${ifs}.${apply}`]];
}
