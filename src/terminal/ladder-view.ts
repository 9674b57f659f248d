/** The six rungs in a table: how ready, what share, what the article says they pay. */
import { payOf, type RungPay } from '../advice/pay.ts';
import type { RungReadiness } from '../advice/readiness.ts';
import { readinessWords, shortReadiness } from '../advice/readiness-words.ts';
import type { Career } from '../career/career.ts';
import type { PayTier } from '../career/schema/pay.ts';
import { type Track, vocabulary } from '../career/vocabulary.ts';
import { writtenNumber } from '../values/written-number.ts';
import { progressBar } from './bars.ts';
import { blocks, finished, paragraph, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { drawTable } from './table.ts';
import { type Paint, type Theme, themeFor } from './theme.ts';

/** The ladder on one track. */
export async function drawLadder(
  screen: Screen,
  rungs: readonly RungReadiness[],
  track: Track,
  career: Career,
): Promise<string> {
  const theme = themeFor(screen);
  const table = await drawTable(screen, {
    columns: [
      { title: 'Rung', flexible: true },
      { title: 'Demands met' },
      { title: 'You are' },
      { title: 'The article says' },
    ],
    rows: rungs.map((each) => [
      each.rung.name,
      progressBar(screen, { done: each.met, total: each.total, width: 6 }),
      paintVerdict(each, theme)(shortReadiness(each)),
      tierText(payOf(career, each.rung)),
    ]),
  });
  const hint = 'carepath ladder coordinator shows what makes it up; carepath salary, what it pays.';
  const text = blocks(
    screen,
    screen.terminal
      ? titleLine(screen, 'The ladder', theme.dim(`track: ${vocabulary.tracks[track]}`))
      : '',
    table,
    screen.terminal ? paragraph(screen, theme.dim(hint)) : '',
  );
  return finished(screen, text);
}

/** Readiness in words and color. */
export function verdictWords(standing: RungReadiness, theme: Theme): string {
  return paintVerdict(standing, theme)(readinessWords(standing));
}

/** The color of a verdict; "not yet" is no failure and has none. */
export function paintVerdict({ verdict }: RungReadiness, theme: Theme): Paint {
  if (verdict === 'ready') return theme.good;
  return verdict === 'undetermined' ? theme.maybe : (text) => text;
}

/** "$40,000–60,000", "$80,000–100,000+"; "no figure" where the article names none. */
export function tierText({ tier, byArticle }: RungPay): string {
  return byArticle ? tierRange(tier) : 'no figure';
}

/** The range of a tier as the article prints it. */
export function tierRange({ fromUsd, toUsd, orMore }: PayTier): string {
  return `$${writtenNumber(fromUsd)}–${writtenNumber(toUsd)}${orMore ? '+' : ''}`;
}
