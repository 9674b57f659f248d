/** What one rung or one occupation pays: the article, BLS, real terms, change and outlook. */
import type { PartPay, RungPayAnswer } from '../advice/pay-answer.ts';
import { isTopCodedBefore, type OccupationPay } from '../advice/pay-figures.ts';
import type { Career } from '../career/career.ts';
import type { PayTier } from '../career/schema/pay.ts';
import type { Source } from '../career/schema/source.ts';
import { dollars } from '../values/money.ts';
import { writtenMonth } from '../values/written-day.ts';
import { writtenNumber } from '../values/written-number.ts';
import { type RangeBar, rangeParts } from './bars.ts';
import { tierRange } from './ladder-view.ts';
import { blocks, finished, labeled, paragraph, roomIn, textRow, titleLine } from './layout.ts';
import {
  bandName,
  changeWords,
  jobsWords,
  outlookWords,
  percentileWords,
  realWords,
  signedPercent,
} from './salary-words.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';
import { pad, widthOf } from './text.ts';
import { themeFor } from './theme.ts';

export interface PayPage {
  career: Career;
  /** The rung asked about; undefined where an occupation was asked for by itself. */
  rung: RungPayAnswer | undefined;
  occupations: readonly ShownOccupation[];
  /** "Care coordinator", "Registered Nurses". */
  title: string;
  /** "nursing, RN · Ohio". */
  about: string;
  place: string;
  sources: readonly Source[];
}

export interface ShownOccupation {
  pay: OccupationPay;
  /** What it stands for, where it stands for a rung. */
  part?: PartPay;
}

const BAR = 20;
/** Columns of the labels before a bar. */
const LABEL = 15;

/** The page as text; in a pipe one occupation a line. */
export function drawPayPage(screen: Screen, page: PayPage): string {
  if (!screen.terminal) return page.occupations.map((each) => record(each, page)).join('');
  const theme = themeFor(screen);
  const { title, about, rung, occupations, sources } = page;
  const none = `No BLS occupation stands for ${title} here: ${about}.`;
  const text = blocks(
    screen,
    titleLine(screen, title, theme.dim('USD a year, before tax')) + paragraph(screen, about),
    rung === undefined ? '' : articleBlock(screen, rung),
    ...(occupations.length === 0
      ? [paragraph(screen, none)]
      : occupations.map((each) => occupationBlock(screen, each, page))),
    notesFor(page)
      .map((note) => paragraph(screen, theme.dim(note)))
      .join(''),
    `${theme.accent('Sources')}\n${sources.map((each) => paragraph(screen, sourceLine(each), '  ')).join('')}`,
  );
  return finished(screen, text);
}

function articleBlock(screen: Screen, { tier, byArticle, rung }: RungPayAnswer): string {
  const figure = byArticle
    ? `${tierRange(tier)}, ${[tier.name.toLowerCase(), tier.years].filter(Boolean).join(', ')}`
    : `The article gives no figure for ${rung.name}; the tier below it stands here: ${tierRange(tier)}.`;
  return labeled(screen, 'Article', [textRow(figure), textRow(`Checked: ${tier.checked}`)]);
}

function occupationBlock(screen: Screen, { pay, part }: ShownOccupation, page: PayPage): string {
  const theme = themeFor(screen);
  const { career, rung, place } = page;
  const release = writtenMonth(`${career.wages.release}-01`);
  const head = `${theme.strong(pay.title)} ${theme.dot} ${pay.soc} ${theme.dot} BLS, ${release}, ${place}`;
  const facts: [string, (string | undefined)[]][] = [
    ['Band', [bandWords(part)]],
    ['Range', [percentileWords(pay), meanWords(pay), pay.wage.note]],
    ['Real', [realWords(pay, career.priceParities.year)]],
    ['Change', [pay.change === undefined ? undefined : changeWords(pay.change)]],
    ['Outlook', outlookRows(pay, career)],
    ['Entry', [entryWords(pay)]],
    ['Note', [pay.note, part?.part.note]],
  ];
  return [
    paragraph(screen, head),
    pictures(
      screen,
      { pay, ...(part === undefined ? {} : { part }) },
      rung?.byArticle ? rung.tier : undefined,
    ),
    ...facts.map(([label, lines]) =>
      labeled(
        screen,
        label,
        lines
          .filter((line) => line !== undefined && line !== '')
          .map((line) => textRow(line ?? '')),
      ),
    ),
  ].join('');
}

/** Everyone's range, the rung's part of it and the article's tier, on one scale. */
function pictures(
  screen: Screen,
  { pay, part }: ShownOccupation,
  tier: PayTier | undefined,
): string {
  const { p10, p25, p50, p75, p90 } = pay.wage;
  if (p10 === undefined || p90 === undefined) return '';
  const ends = [p10, p90, ...(tier === undefined ? [] : [tier.fromUsd, tier.toUsd])];
  const scale: [number, number] = [Math.min(...ends), Math.max(...ends)];
  const base = { scale, write: dollars, width: BAR };
  const thick = (range: [number, number]) => ({ ...base, range, inner: range });
  const everyone: RangeBar = {
    ...base,
    range: [p10, p90],
    ...(p25 === undefined || p75 === undefined ? {} : { inner: [p25, p75] }),
    ...(p50 === undefined ? {} : { median: p50 }),
  };
  const lines = [picture(screen, 'P10 to P90', everyone)];
  if (part?.range !== undefined) lines.push(picture(screen, 'This rung', thick(part.range)));
  if (tier !== undefined) {
    lines.push(picture(screen, 'The article', thick([tier.fromUsd, tier.toUsd])));
  }
  return lines.join('');
}

function picture(screen: Screen, label: string, bar: RangeBar): string {
  const { cells, words } = rangeParts(screen, bar);
  const line = `  ${pad(label, LABEL)}${cells}  ${words}`;
  if (widthOf(line) <= roomIn(screen)) return `${line}\n`;
  return `  ${label}\n  ${cells}\n${paragraph(screen, words, '  ')}`;
}

/** Which part of the range stands for the rung, and how sure that is. */
function bandWords(part: PartPay | undefined): string | undefined {
  if (part === undefined) return undefined;
  const name = bandName(part.part);
  const which = name === '' ? 'no part of its range of its own' : name;
  return `${which}, our inference [${part.band.confidence}]`;
}

function meanWords({ wage }: OccupationPay): string {
  const mean = wage.mean === undefined ? '' : `mean ${dollars(wage.mean)}`;
  return [mean, jobsWords({ wage })].filter((part) => part !== '').join(', ');
}

function outlookRows({ outlook }: OccupationPay, { outlook: table }: Career): string[] {
  const [newest] = outlook?.projections ?? [];
  const all = table.occupations
    .find(({ soc }) => soc === '00-0000')
    ?.projections.find(({ from }) => from === newest?.from);
  return [
    ...(outlook?.projections ?? []).map((each) => `United States: ${outlookWords(each)}`),
    ...(all === undefined
      ? []
      : [
          `All occupations: ${signedPercent(all.growthPercent)} in ${all.from}–${String(all.to).slice(2)}`,
        ]),
  ];
}

function entryWords({ outlook }: OccupationPay): string | undefined {
  if (outlook?.entryEducation === undefined) return undefined;
  const { entryEducation, relatedExperience } = outlook;
  const before =
    relatedExperience === undefined
      ? ''
      : `; related experience: ${relatedExperience.toLowerCase()}`;
  return `usually asked, as BLS puts it: ${entryEducation.toLowerCase()}${before}`;
}

/** What the figures are not, and where they do not compare. */
function notesFor({ career, occupations, rung }: PayPage): string[] {
  const high = occupations.some(({ pay }) => isTopCodedBefore(pay.wage, career));
  const small = occupations.some(({ pay: { wage } }) => (wage.employment ?? SMALL) < SMALL);
  const ceiling = dollars(career.mediansBefore.topCodedFrom);
  const before = writtenMonth(`${career.mediansBefore.release}-01`);
  return [
    'Percentiles describe everyone in the occupation, not years of experience. Straight-time pay of employees, without overtime, premiums, bonuses or benefits.',
    rung === undefined
      ? ''
      : 'Nobody official publishes pay by rung: which occupation stands for one, and which part of its range, is our inference.',
    high
      ? `Until ${before} BLS printed no figure at or above ${ceiling}; do not compare the high percentiles of the two releases.`
      : '',
    small ? 'Few people work in it here, so its figures jump from year to year.' : '',
    'Real terms leave out state income tax, and a state average hides how far city and countryside lie apart.',
  ].filter((note) => note !== '');
}

/** Below so many jobs a state's figures swing widely. */
const SMALL = 1000;

function record({ pay, part }: ShownOccupation, { title, place, rung }: PayPage): string {
  const { p10, p25, p50, p75, p90, mean, employment } = pay.wage;
  const number = (figure: number | undefined) =>
    figure === undefined ? '' : writtenNumber(figure);
  const change =
    pay.change !== undefined && 'percent' in pay.change ? pay.change.percent : undefined;
  const article = rung?.byArticle === true ? tierRange(rung.tier) : '';
  return `${[
    title,
    pay.soc,
    pay.title,
    place,
    ...[p10, p25, p50, p75, p90, mean, employment].map(number),
    ...(part?.range ?? [undefined, undefined]).map(number),
    pay.parity === undefined ? '' : String(pay.parity),
    change === undefined ? '' : signedPercent(change),
    article,
  ].join('\t')}\n`;
}
