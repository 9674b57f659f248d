/** Verdicts on certifications, with dates and what they rest on. */
import { stillNeeded } from '../../advice/amount.ts';
import { applicationFeeWords } from '../../advice/application-fee.ts';
import type { CertificationAnswer } from '../../advice/certification-answer.ts';
import { eligibilityWord } from '../../advice/eligibility.ts';
import type { ProgressReport } from '../../advice/progress-report.ts';
import type { Credential } from '../../career/schema/credential.ts';
import { writtenDay } from '../../values/written-day.ts';
import {
  type Block,
  type Column,
  heading,
  type Line,
  list,
  type Mark,
  type Piece,
  paragraph,
  table,
} from '../tree.ts';

export function certificationsSection({
  certifications,
  rulesSeen,
  standing,
}: ProgressReport): Block[] {
  const day = writtenDay(rulesSeen ?? standing.facts.today);
  return [
    heading(2, 'Certifications'),
    table(columns, certifications.map(row), 'None concerns you yet.'),
    ...list(certifications.flatMap(assumption)),
    paragraph(`By the rules published as of ${day}; the issuer decides.`),
  ];
}

const columns: Column[] = [
  { title: 'Certification', width: 20 },
  { title: 'Verdict', width: 15 },
  { title: 'Earliest', width: 10 },
  { title: 'Still missing, or to be asked', width: 40 },
  { title: 'Fee', width: 15 },
];

const verdicts: Record<ReturnType<typeof eligibilityWord>, [mark: Mark, word: string]> = {
  eligible: ['met', 'eligible'],
  'not-eligible': ['unmet', 'not eligible'],
  undetermined: ['unknown', 'undetermined'],
};

function row({ credential, judgement, held }: CertificationAnswer): Line[] {
  const { abbreviation, name } = credential;
  const [mark, word] = verdicts[eligibilityWord(judgement)];
  const notYet = judgement.earliest !== null && judgement.verdict === 'unmet';
  if (held !== undefined) {
    const until = held.expires === undefined ? '' : `, valid through ${writtenDay(held.expires)}`;
    const verdict: Line = [{ mark: 'met' }, `held${until}`];
    return [{ strong: abbreviation }, verdict, '', '', feeText(credential)];
  }
  const open = judgement.verdict === 'unmet' ? stillNeeded(judgement.proof) : judgement.ask;
  return [
    [{ strong: abbreviation }, ` ${name}`],
    [{ mark: notYet ? 'started' : mark }, notYet ? 'not yet' : word],
    judgement.earliest === null ? '' : writtenDay(judgement.earliest),
    judgement.verdict === 'met' ? '' : open.slice(0, 3).join('; '),
    feeText(credential),
  ];
}

function feeText(credential: Credential): string {
  return applicationFeeWords(credential) || 'not published, ask the issuer';
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
