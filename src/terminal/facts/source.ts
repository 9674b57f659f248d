/** One source and every fact that rests on it. */
import { type AgedFact, type DatedSource, isStale } from '../../advice/source-age.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import { blocks, dashes, finished, paragraph, titleLine } from '../layout.ts';
import type { Screen } from '../screen.ts';
import { themeFor } from '../theme.ts';
import { ageInMonths, type DataAnswer, placeOf, shelfLife, writtenAge } from './words.ts';

/** The source with its dates, and the places in data/ that cite it. */
export function drawSource(
  screen: Screen,
  answer: DataAnswer,
  { source, day, by }: DatedSource,
): string {
  const { shelves, facts, today } = answer;
  const theme = themeFor(screen);
  const shelf = shelves.find(({ id }) => id === source.shelf);
  const life = shelf === undefined ? '' : `, ${shelf.name}: ${shelfLife(shelf)}`;
  const stands =
    by === 'seen'
      ? `Undated; read ${writtenDay(source.seen)}`
      : `As of ${source.asOf}, counted from ${writtenDay(day)}; read ${writtenDay(source.seen)}`;
  const text = blocks(
    screen,
    titleLine(screen, source.title, theme.dim(source.id)),
    [
      paragraph(screen, [source.publisher, source.url ?? 'no address kept'].join(', ')),
      paragraph(screen, `${stands} (${writtenAge(day, today)} old${life}).`),
      source.note === undefined ? '' : paragraph(screen, source.note),
    ].join(''),
    `${theme.accent(`${counted(facts.length, 'fact')} that ${facts.length === 1 ? 'cites' : 'cite'} it`)}\n${dashes(
      screen,
      facts.map((fact) => factLine(fact, answer)),
    )}`,
  );
  return finished(screen, text);
}

function factLine(each: AgedFact, { today }: DataAnswer): string {
  const stale = isStale(each, today) ? `, stale since ${writtenDay(each.goodUntil ?? '')}` : '';
  const sure = each.fact.confidence === undefined ? '' : ` [${each.fact.confidence}]`;
  return `${placeOf(each)}${sure}${stale}`;
}

/** The same as JSON. */
export function sourceJson({ facts, today }: DataAnswer, { source, day, by }: DatedSource): object {
  return {
    source: { ...source, day, by, ageMonths: ageInMonths(day, today) },
    facts: facts.map((each) => ({
      place: placeOf(each),
      shelf: each.shelf.id,
      day: each.day,
      goodUntil: each.goodUntil ?? null,
      stale: isStale(each, today),
      confidence: each.fact.confidence ?? null,
    })),
  };
}
