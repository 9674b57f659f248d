/** One occupation across states: bars of P10 to P90 on one scale, nominal and real. */
import type { ComparedArea } from '../advice/pay-comparison.ts';
import type { PayTier } from '../career/schema/pay.ts';
import type { Source } from '../career/schema/source.ts';
import { dollars } from '../values/money.ts';
import { writtenNumber } from '../values/written-number.ts';
import { type RangeBar, rangeParts } from './bars.ts';
import { blocks, finished, paragraph, roomIn, titleLine } from './layout.ts';
import { signedPercent } from './salary-words.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';
import { drawTable, type TableSpec } from './table.ts';
import { themeFor } from './theme.ts';

export interface PayComparison {
  /** "Registered Nurses · 29-1141 · May 2025". */
  title: string;
  /** In the order asked for. */
  areas: readonly ComparedArea[];
  /** The code of the person's own state. */
  own: string | undefined;
  /** The country, as a yardstick below them. */
  country: ComparedArea;
  /** "Care coordinator: P25 to the median [low]"; undefined where no rung is meant. */
  band: string | undefined;
  /** The article's tier of the rung, drawn on the same scale. */
  tier: PayTier | undefined;
  sources: readonly Source[];
}

/** The comparison as text; in a pipe one state a line, the country last. */
export async function drawPayComparison(
  screen: Screen,
  comparison: PayComparison,
): Promise<string> {
  const theme = themeFor(screen);
  const { title, areas, country, band, sources } = comparison;
  const rows = [...areas, country];
  if (!screen.terminal) return rows.map(record).join('');
  const table = await drawTable(screen, tableOf(screen, comparison));
  const thick = band === undefined ? 'P25 to P75' : band;
  const [dash, line] = screen.glyphs ? ['━', '┿'] : ['=', '|'];
  const text = blocks(
    screen,
    titleLine(screen, title, theme.dim('USD a year, before tax')),
    table,
    [
      paragraph(screen, `${dash} ${thick}; ${line} the median; the whole bar is P10 to P90.`),
      ...notes.map((note) => paragraph(screen, theme.dim(note))),
    ].join(''),
    `${theme.accent('Sources')}\n${sources.map((each) => paragraph(screen, sourceLine(each), '  ')).join('')}`,
  );
  return finished(screen, text);
}

const notes = [
  'Real is the median at the average prices of the country. It leaves out state income tax, and a state average hides how far city and countryside lie apart.',
  'Percentiles describe everyone in the occupation, not years of experience.',
];

function tableOf(screen: Screen, { areas, country, tier, band, own }: PayComparison): TableSpec {
  const scale = scaleOf([...areas, country], tier);
  const theme = themeFor(screen);
  const wide = roomIn(screen) >= 90;
  const width = wide ? 30 : 20;
  const row = (area: ComparedArea): string[] => {
    const { name, pay, real } = area;
    const { p50 } = pay.wage;
    const bar = barOf(area, { scale, width, banded: band !== undefined });
    return [
      area.code === own ? `${name} (yours)` : name,
      bar === undefined ? (pay.wage.note ?? 'not published') : rangeParts(screen, bar).cells,
      bar === undefined ? '' : bar.range.map(dollars).join(` ${theme.to} `),
      p50 === undefined ? '' : dollars(p50),
      real === undefined ? '' : dollars(real),
    ];
  };
  const article = tier === undefined ? [] : [articleRow(screen, tier, { scale, width })];
  return {
    columns: [
      { title: '', min: 10, flexible: true },
      { title: '', min: width },
      { title: 'Range', flexible: true },
      { title: 'Median', align: 'right' },
      { title: 'Real', align: 'right' },
    ],
    rows: [...areas.map(row), row(country), ...article],
  };
}

interface Drawn {
  scale: [number, number];
  width: number;
}

function articleRow(screen: Screen, tier: PayTier, drawn: Drawn): string[] {
  const range: [number, number] = [tier.fromUsd, tier.toUsd];
  const { cells, words } = rangeParts(screen, { ...drawn, range, inner: range, write: dollars });
  return ['The article', cells, `${words}${tier.orMore ? '+' : ''}`, '', ''];
}

function barOf(
  { pay, band }: ComparedArea,
  { banded, ...drawn }: Drawn & { banded: boolean },
): RangeBar | undefined {
  const { p10, p25, p50, p75, p90 } = pay.wage;
  if (p10 === undefined || p90 === undefined) return undefined;
  const quartiles: [number, number] | undefined =
    p25 === undefined || p75 === undefined ? undefined : [p25, p75];
  const inner = banded ? band : quartiles;
  return {
    ...drawn,
    range: [p10, p90],
    write: dollars,
    ...(inner === undefined ? {} : { inner }),
    ...(p50 === undefined ? {} : { median: p50 }),
  };
}

function scaleOf(areas: readonly ComparedArea[], tier: PayTier | undefined): [number, number] {
  const ends = [
    ...areas.flatMap(({ pay: { wage } }) => [wage.p10, wage.p90]),
    tier?.fromUsd,
    tier?.toUsd,
  ].filter((end) => end !== undefined);
  return [Math.min(...ends), Math.max(...ends)];
}

function record({ code, name, pay, real, band }: ComparedArea): string {
  const { p10, p25, p50, p75, p90, employment } = pay.wage;
  const number = (figure: number | undefined) =>
    figure === undefined ? '' : writtenNumber(figure);
  const change =
    pay.change !== undefined && 'percent' in pay.change ? pay.change.percent : undefined;
  return `${[
    code,
    name,
    ...[p10, p25, p50, p75, p90, real].map(number),
    pay.parity === undefined ? '' : String(pay.parity),
    ...(band ?? [undefined, undefined]).map(number),
    change === undefined ? '' : signedPercent(change),
    number(employment),
  ].join('\t')}\n`;
}
