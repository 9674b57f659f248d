/** The article's pay tiers as ranges on one scale; beside each, BLS and what checking found. */
import { rungsOf } from '../advice/pay.ts';
import type { PartPay, RungPayAnswer } from '../advice/pay-answer.ts';
import type { Career } from '../career/career.ts';
import type { PayTier } from '../career/schema/pay.ts';
import { dollars } from '../values/money.ts';
import { type RangeBar, rangeParts } from './bars.ts';
import { tierRange } from './ladder-view.ts';
import { blocks, finished, paragraph, roomIn, titleLine } from './layout.ts';
import { bandName } from './salary-words.ts';
import type { Screen } from './screen.ts';
import { hanging, pad, widthOf } from './text.ts';
import { themeFor } from './theme.ts';

export interface SalaryAnswer {
  career: Career;
  /** Every rung with its tier and the occupations that stand for it. */
  rungs: readonly RungPayAnswer[];
  /** The tier of the highest rung that the person is ready for. */
  ready: PayTier | undefined;
  /** The tier of the rung worked toward. */
  goal: PayTier;
  /** "nursing, RN · Ohio". */
  about: string;
  /** "Ohio", "the United States". */
  place: string;
}

/** What all bars are drawn on; pay beyond it is drawn at its end. */
const SCALE: [number, number] = [20_000, 180_000];
const BAR = 20;
const TITLE = 30;

/** The tiers as text; in a pipe one rung and occupation a line. */
export function drawSalary(screen: Screen, answer: SalaryAnswer): string {
  if (!screen.terminal) return answer.rungs.flatMap((each) => records(each, answer)).join('');
  const theme = themeFor(screen);
  const text = blocks(
    screen,
    titleLine(screen, 'What the article says, and BLS', theme.dim('USD a year, before tax')) +
      paragraph(screen, answer.about),
    ...answer.career.payTiers.map((tier) => tierText(screen, tier, answer)),
    notes.map((note) => paragraph(screen, theme.dim(note))).join(''),
  );
  return finished(screen, text);
}

const notes = [
  'The article names neither a date nor a source for its figures, and describes one ladder where ' +
    'wage statistics show three: nursing, social work, and work without a license.',
  'BLS has no occupation called care coordinator. Which one stands for a rung is our inference, ' +
    'and the part of its pay that does has low confidence. Percentiles describe everyone in the ' +
    'occupation, not years of experience.',
  'carepath salary --rung coordinator shows all of one rung; --compare TX,CA,FL states.',
];

function tierText(screen: Screen, tier: PayTier, answer: SalaryAnswer): string {
  const theme = themeFor(screen);
  const rungs = rungsOf(answer.career, tier);
  const marks = marksOf(tier, answer);
  const parts = answer.rungs.flatMap((each) =>
    each.tier === tier ? each.parts.filter(({ part }) => part.primary === true) : [],
  );
  return [
    barLine(screen, `${tier.number}  ${theme.strong(tier.name)}`, tierBar(tier), tier.orMore),
    below(
      screen,
      [tier.years, ...rungs.map(({ name }) => name)]
        .filter((part) => part !== undefined)
        .join(` ${theme.dot} `),
    ),
    marks.length === 0 ? '' : below(screen, theme.good(`${theme.arrow} ${marks.join(', ')}`)),
    ...parts.map((each) => partText(screen, each, answer)),
    below(screen, `${theme.dim('Checked:')} ${tier.checked}`),
  ].join('');
}

/** The range of a tier as a bar, on the scale of all. */
function tierBar({ fromUsd, toUsd }: PayTier): RangeBar {
  const range: [number, number] = [fromUsd, toUsd];
  return { scale: SCALE, range, inner: range, write: dollars, width: BAR };
}

function partText(screen: Screen, { part, pay, range, band }: PartPay, answer: SalaryAnswer) {
  const rung = answer.career.rungs.find(({ id }) => id === band.rung)?.name ?? band.rung;
  if (range === undefined) {
    return below(screen, `BLS: ${pay.title}: no figures for ${answer.place}.`);
  }
  const bar = { scale: SCALE, range, inner: range, write: dollars, width: BAR };
  const words = `${pay.title}, ${bandName(part)} in ${answer.place}, for ${rung} [${band.confidence}]`;
  return barLine(screen, '   BLS', bar) + below(screen, words);
}

function records(each: RungPayAnswer, answer: SalaryAnswer): string[] {
  const { rung, tier, byArticle, parts } = each;
  const marks = marksOf(tier, answer).join(', ');
  const article = byArticle ? tierRange(tier) : '';
  const told = [rung.name, tier.name, article, tier.years ?? '', marks];
  if (parts.length === 0) return [`${[...told, '', '', '', '', tier.checked].join('\t')}\n`];
  return parts.map(({ part, pay, range }) => {
    const band = range === undefined ? '' : range.map(dollars).join('–');
    return `${[...told, pay.soc, pay.title, bandName(part), band, tier.checked].join('\t')}\n`;
  });
}

function marksOf(tier: PayTier, { ready, goal }: SalaryAnswer): string[] {
  return [
    tier === ready ? 'you are ready for this' : '',
    tier === goal && goal !== ready ? 'you work toward this' : '',
  ].filter((mark) => mark !== '');
}

/** A title and a bar with its figures beside it, or below each other where that is too wide. */
function barLine(screen: Screen, title: string, bar: RangeBar, orMore = false): string {
  const { cells, words } = rangeParts(screen, bar);
  const figures = `${words}${orMore ? '+' : ''}`;
  const line = `${pad(title, TITLE)}${cells}  ${figures}`;
  if (widthOf(line) <= roomIn(screen)) return `${line}\n`;
  return `${title}\n   ${cells.trimEnd()}\n   ${figures}\n`;
}

function below(screen: Screen, text: string): string {
  return `${hanging('   ', text, roomIn(screen))}\n`;
}
