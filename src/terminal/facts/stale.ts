/** Facts that have outlived their shelf: where they stand, what they rest on, what to do. */
import { type AgedFact, isStale } from '../../advice/source-age.ts';
import type { Shelf } from '../../career/schema/shelf-lives.ts';
import { compareText } from '../../values/order.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted, writtenNumber } from '../../values/written-number.ts';
import { blocks, finished, paragraph, titleLine } from '../layout.ts';
import type { Screen } from '../screen.ts';
import { sourceLine } from '../source-line.ts';
import { type Theme, themeFor } from '../theme.ts';
import { type DataAnswer, heading, placeOf, shelfLife } from './words.ts';

/** Every stale fact, by kind and by the source to look at again, the longest overdue first. */
export function drawStale(screen: Screen, answer: DataAnswer): string {
  const stale = staleFacts(answer);
  if (!screen.terminal) return stale.map((each) => `${record(each).join('\t')}\n`).join('');
  const theme = themeFor(screen);
  const title = `${counted(stale.length, 'fact')} of ${writtenNumber(answer.facts.length)} to look at again`;
  const text = blocks(
    screen,
    titleLine(screen, title, theme.dim(`as of ${writtenDay(answer.today)}`)),
    ...answer.shelves.map((shelf) => shelfBlock(screen, shelf, stale)),
    stale.length === 0
      ? ''
      : paragraph(screen, theme.dim('How to correct a fact stands in docs/data.md.')),
  );
  return finished(screen, text);
}

function shelfBlock(screen: Screen, shelf: Shelf, stale: readonly AgedFact[]): string {
  const theme = themeFor(screen);
  const facts = stale.filter((each) => each.shelf.id === shelf.id);
  if (facts.length === 0) return '';
  const bySource = grouped(facts, ({ sources }) => sources[0]?.source.id ?? '');
  return [
    paragraph(screen, theme.accent(`${heading(shelf.name)}: ${shelfLife(shelf)}. ${shelf.check}`)),
    ...bySource.map((group) => sourceBlock(screen, group, theme)),
  ].join('');
}

/** The newest source of some facts, and the facts below it, a line for each file. */
function sourceBlock(screen: Screen, facts: readonly AgedFact[], theme: Theme): string {
  const source = facts[0]?.sources[0]?.source;
  const files = grouped(facts, ({ fact, goodUntil = '' }) => `${fact.file} ${goodUntil}`);
  return [
    source === undefined ? '' : paragraph(screen, sourceLine(source), '  '),
    ...files.map((group) => {
      const [first] = group;
      if (first === undefined) return '';
      const places = group.map(({ fact }) => fact.path).filter((path) => path !== '');
      const until = theme.maybe(`good until ${writtenDay(first.goodUntil ?? '')}`);
      const where = [`data/${first.fact.file}`, places.join(', ')].filter((part) => part !== '');
      return paragraph(screen, `${where.join(': ')} ${theme.dot} ${until}`, '    ');
    }),
  ].join('');
}

function record(each: AgedFact): string[] {
  const { shelf, sources, day, goodUntil = '' } = each;
  const source = sources[0]?.source;
  return [
    shelf.id,
    placeOf(each),
    day,
    goodUntil,
    source?.id ?? '',
    shelf.check,
    source?.url ?? '',
  ];
}

function staleFacts({ facts, today }: DataAnswer): AgedFact[] {
  return facts
    .filter((each) => isStale(each, today))
    .sort((one, other) => compareText(one.goodUntil ?? '', other.goodUntil ?? ''));
}

/** Facts with the same key together, in the order of their first. */
function grouped(facts: readonly AgedFact[], key: (fact: AgedFact) => string): AgedFact[][] {
  const groups = new Map<string, AgedFact[]>();
  for (const fact of facts) groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  return [...groups.values()];
}

/** The stale facts as JSON: `--json` of `data --stale`. */
export function staleJson(answer: DataAnswer): object {
  return {
    facts: answer.facts.length,
    stale: staleFacts(answer).map((each) => ({
      place: placeOf(each),
      file: each.fact.file,
      path: each.fact.path,
      shelf: each.shelf.id,
      shelfLifeMonths: each.shelf.months ?? null,
      day: each.day,
      goodUntil: each.goodUntil ?? null,
      confidence: each.fact.confidence ?? null,
      check: each.shelf.check,
      sources: each.sources.map(({ source, day, by }) => ({
        id: source.id,
        title: source.title,
        url: source.url ?? null,
        day,
        by,
      })),
    })),
  };
}
