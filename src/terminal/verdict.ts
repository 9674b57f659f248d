/** A verdict on eligibility in a few words. */
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import { eligibilityWord } from '../advice/eligibility.ts';
import type { Day } from '../values/day.ts';
import { writtenDay } from '../values/written-day.ts';
import type { Theme } from './theme.ts';

/** "held", "eligible on Nov 22, 2026", "not yet · Nov 1, 2027", "undetermined", "not eligible". */
export function verdictText(
  { judgement, held }: CertificationAnswer,
  asked: Day,
  theme: Theme,
): string {
  if (held !== undefined) return theme.good('held');
  const word = eligibilityWord(judgement);
  if (word === 'eligible') return theme.good(`eligible on ${writtenDay(asked)}`);
  if (word === 'undetermined') return theme.maybe('undetermined');
  if (judgement.earliest === null) return theme.bad('not eligible');
  return `${theme.bad('not yet')} ${theme.dot} ${theme.strong(writtenDay(judgement.earliest))}`;
}
