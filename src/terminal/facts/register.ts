/** The register of sources, by the kind of fact they carry. */
import { type DatedSource, isStale } from '../../advice/source-age.ts';
import type { Shelf } from '../../career/schema/shelf-lives.ts';
import type { Day } from '../../values/day.ts';
import { compareText } from '../../values/order.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted, writtenNumber } from '../../values/written-number.ts';
import { blocks, finished, paragraph, titleLine } from '../layout.ts';
import type { Screen } from '../screen.ts';
import { drawTable } from '../table.ts';
import { inAscii } from '../text.ts';
import { themeFor } from '../theme.ts';
import { ageInMonths, type DataAnswer, heading, shelfLife, writtenAge } from './words.ts';

/** Facts that cite a source, and how many of them are stale. */
interface Use {
  facts: number;
  stale: number;
}

/** All sources with their age and how much rests on them; the oldest of each kind first. */
export async function drawRegister(screen: Screen, answer: DataAnswer): Promise<string> {
  const uses = usesOf(answer);
  const tables = await Promise.all(
    answer.shelves.map((shelf) => shelfTable(screen, { answer, shelf, uses })),
  );
  if (!screen.terminal) return tables.join('');
  const theme = themeFor(screen);
  const count = `${counted(answer.sources.length, 'source')}, ${counted(answer.facts.length, 'fact')}`;
  const text = blocks(
    screen,
    titleLine(screen, count, theme.dim(`as of ${writtenDay(answer.today)}`)) +
      paragraph(screen, confidenceLine(answer)),
    ...tables,
    paragraph(screen, answer.note),
    answer.attribution.map((line) => paragraph(screen, line)).join(''),
  );
  return finished(screen, text);
}

function confidenceLine({ facts, today }: DataAnswer): string {
  const sure = (level: string) => facts.filter(({ fact }) => fact.confidence === level).length;
  const levels = ['high', 'medium', 'low'].map((level) => `${writtenNumber(sure(level))} ${level}`);
  const stale = facts.filter((fact) => isStale(fact, today)).length;
  return `Confidence: ${levels.join(', ')}. Older than they should be: ${writtenNumber(stale)}.`;
}

interface ShelfPart {
  answer: DataAnswer;
  shelf: Shelf;
  uses: ReadonlyMap<string, Use>;
}

async function shelfTable(screen: Screen, { answer, shelf, uses }: ShelfPart): Promise<string> {
  const sources = answer.sources
    .filter(({ source }) => source.shelf === shelf.id)
    .sort((one, other) => compareText(one.day, other.day));
  if (sources.length === 0) return '';
  if (!screen.terminal) {
    const rows = sources.map((each) => record(each, answer, uses));
    return await drawTable(screen, { columns: rows[0]?.map((title) => ({ title })) ?? [], rows });
  }
  const theme = themeFor(screen);
  const table = await drawTable(screen, {
    columns: [
      { title: 'Source', flexible: true },
      { title: 'Age', align: 'right' },
      { title: 'Facts', align: 'right' },
      { title: 'Stale', align: 'right' },
    ],
    rows: sources.map((each) =>
      row(each, answer, uses).map((cell) => (screen.glyphs ? cell : inAscii(cell))),
    ),
  });
  const head = `${heading(shelf.name)}: ${shelfLife(shelf)}`;
  return `${paragraph(screen, theme.accent(head))}${table}`;
}

function row(each: DatedSource, { today }: DataAnswer, uses: ShelfPart['uses']): string[] {
  const { facts, stale } = uses.get(each.source.id) ?? { facts: 0, stale: 0 };
  const { id, title } = each.source;
  return [
    `${title}\n${id}`,
    each.by === 'seen' ? `undated, ${read(each.day, today)}` : writtenAge(each.day, today),
    writtenNumber(facts),
    stale === 0 ? '' : writtenNumber(stale),
  ];
}

function read(day: Day, today: Day): string {
  return day === today ? 'read today' : `read ${writtenAge(day, today)} ago`;
}

/** For a pipe: ids, days and counts as they are in --json. */
function record(each: DatedSource, { today }: DataAnswer, uses: ShelfPart['uses']): string[] {
  const { id, shelf, title, publisher, url = '' } = each.source;
  const { facts, stale } = uses.get(id) ?? { facts: 0, stale: 0 };
  const age = ageInMonths(each.day, today);
  return [id, shelf, each.day, each.by, ...[age, facts, stale].map(String), title, publisher, url];
}

function usesOf({ facts, today }: DataAnswer): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const fact of facts) {
    const stale = isStale(fact, today) ? 1 : 0;
    for (const { source } of fact.sources) {
      const before = uses.get(source.id) ?? { facts: 0, stale: 0 };
      uses.set(source.id, { facts: before.facts + 1, stale: before.stale + stale });
    }
  }
  return uses;
}

/** The register as JSON: `--json` of `data`. */
export function registerJson(answer: DataAnswer): object {
  const { today, shelves, note, sources, facts, attribution } = answer;
  const uses = usesOf(answer);
  const count = (level: string) => facts.filter(({ fact }) => fact.confidence === level).length;
  return {
    facts: facts.length,
    staleFacts: facts.filter((fact) => isStale(fact, today)).length,
    confidence: { high: count('high'), medium: count('medium'), low: count('low') },
    shelves,
    note,
    sources: sources.map(({ source, day, by }) => ({
      ...source,
      day,
      by,
      ageMonths: ageInMonths(day, today),
      facts: uses.get(source.id)?.facts ?? 0,
      staleFacts: uses.get(source.id)?.stale ?? 0,
    })),
    attribution,
  };
}
