/** The list of credentials with the person's verdict. */
import { applicationPrice } from '../advice/application-fee.ts';
import type { CertificationAnswer } from '../advice/certification-answer.ts';
import { eligibilityWord } from '../advice/eligibility.ts';
import { writtenDay } from '../values/written-day.ts';
import type { Screen } from './screen.ts';
import type { TableSpec } from './table.ts';
import { inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

/** One credential as JSON: `--json` of `certs`. */
export function credentialRow({ credential, judgement, held }: CertificationAnswer) {
  const { id, name, abbreviation, kind, populations, tracks, status } = credential;
  const { earliest, until, possible } = judgement;
  return {
    id,
    name,
    abbreviation,
    kind,
    populations,
    tracks,
    status: status.state,
    held: held !== undefined,
    verdict: eligibilityWord(judgement),
    earliest,
    until,
    possible: possible?.date ?? null,
    confidence: credential.eligibility.confidence,
  };
}

/** The table of `certs`; in a pipe ids, not abbreviations, lead each record. */
export function credentialTable(
  screen: Screen,
  answers: readonly CertificationAnswer[],
): TableSpec {
  const theme = themeFor(screen);
  const text = (written: string) => (screen.glyphs ? written : inAscii(written));
  const rows = answers.map((answer) => {
    const { credential } = answer;
    const id = screen.terminal ? credential.abbreviation : credential.id;
    return [id, credential.name, verdictCell(answer, theme), applicationPrice(credential)].map(
      text,
    );
  });
  return {
    columns: [
      { title: screen.terminal ? '' : 'id' },
      { title: 'Name', flexible: true },
      { title: 'You' },
      { title: 'To apply', align: 'right' },
    ],
    rows,
  };
}

function verdictCell({ judgement, held, credential }: CertificationAnswer, theme: Theme): string {
  if (held !== undefined) return `${theme.mark('met')} held`;
  if (credential.status.state === 'closed') return `${theme.mark('nothing')} closed, last known`;
  const word = eligibilityWord(judgement);
  if (word === 'eligible') return `${theme.mark('met')} eligible`;
  if (word === 'undetermined') return `${theme.mark('unknown')} undetermined`;
  if (judgement.earliest !== null) {
    return `${theme.mark('unmet')} from ${writtenDay(judgement.earliest)}`;
  }
  return `${theme.mark('unmet')} not eligible`;
}
