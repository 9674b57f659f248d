/** `carepath data [which]`: where the facts come from, how old they are, what you corrected. */
import { type AgedFact, agedFacts, dated, isStale } from '../advice/source-age.ts';
import type { OwnData } from '../career/override.ts';
import { sourcedFacts } from '../career/sourced-facts.ts';
import { drawOwnData, ownDataJson } from '../terminal/facts/own.ts';
import { drawRegister, registerJson } from '../terminal/facts/register.ts';
import { drawSource, sourceJson } from '../terminal/facts/source.ts';
import { drawStale, staleJson } from '../terminal/facts/stale.ts';
import type { DataAnswer } from '../terminal/facts/words.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean, idForm } from '../values/nearest.ts';
import { type Context, writeJson } from './context.ts';

interface Options {
  stale?: boolean;
  mine?: boolean;
}

export async function run(context: Context, [written]: string[], options: Options): Promise<void> {
  const view = await viewOf(context, written, options);
  if (context.global.json) {
    writeJson(context, { format: 1, asOf: context.today, ...view.json });
    return;
  }
  context.out(view.text);
  context.note(view.note);
}

interface View {
  text: string;
  json: object;
  /** Beside the answer: that there is none, or what else there is. */
  note: string;
}

async function viewOf(
  context: Context,
  written: string | undefined,
  options: Options,
): Promise<View> {
  const { screen, own } = context;
  if (options.mine === true) {
    const text = own === undefined ? '' : drawOwnData(screen, own);
    return { text, json: ownDataJson(own), note: noteOnOwn(own) };
  }
  const answer = narrowed(answerFrom(context), written, options);
  if (options.stale === true) {
    const any = answer.facts.some((fact) => isStale(fact, context.today));
    const note = any ? '' : 'Nothing is older than it should be.\n';
    return { text: drawStale(screen, answer), json: staleJson(answer), note };
  }
  const source = answer.sources.find((each) => each.source.id === idForm(written ?? ''));
  if (source !== undefined) {
    return { text: drawSource(screen, answer, source), json: sourceJson(answer, source), note: '' };
  }
  return {
    text: await drawRegister(screen, answer),
    json: registerJson(answer),
    note: 'Facts older than they should be: carepath data --stale. To correct a fact: docs/data.md.\n',
  };
}

function noteOnOwn(own: OwnData | undefined): string {
  if (own === undefined) return 'Nothing is corrected: give --data FOLDER, or set CAREPATH_DATA.\n';
  return own.changes.length === 0 ? 'The folder changes nothing.\n' : '';
}

function answerFrom({ career, today }: Context): DataAnswer {
  const { sources, shelfLives, skillImportance, payBands } = career;
  const facts = sourcedFacts(career.everything, shelfLives);
  const { text, also, changes } = skillImportance.attribution;
  return {
    today,
    shelves: shelfLives.shelves,
    note: shelfLives.note,
    sources: sources.map(dated),
    facts: agedFacts(facts, sources, shelfLives),
    attribution: [text, also, payBands.titles.attribution, changes].filter(
      (line) => line !== undefined,
    ),
  };
}

/** Only one source or one shelf; throws a Failure (2) for a name that is neither. */
function narrowed(
  answer: DataAnswer,
  written: string | undefined,
  { stale = false }: Options,
): DataAnswer {
  if (written === undefined) return answer;
  const name = idForm(written);
  const { sources, shelves, facts } = answer;
  if (sources.some(({ source }) => source.id === name)) {
    return {
      ...answer,
      sources: sources.filter(({ source }) => source.id === name),
      facts: facts.filter(({ fact }) => fact.sources.includes(name)),
    };
  }
  if (shelves.some(({ id }) => id === name)) {
    const kept = sources.filter(({ source }) => source.shelf === name);
    const ids = new Set(kept.map(({ source }) => source.id));
    const wanted = ({ shelf, fact }: AgedFact) =>
      stale ? shelf.id === name : fact.sources.some((id) => ids.has(id));
    return { ...answer, sources: kept, facts: facts.filter(wanted) };
  }
  const names = [...shelves.map(({ id }) => id), ...sources.map(({ source }) => source.id)];
  throw usageFailure(
    `There is no source and no kind of fact "${written}".`,
    didYouMean(
      name,
      names,
      `Kinds: ${shelves.map(({ id }) => id).join(', ')}. "carepath data" lists the sources.`,
    ),
  );
}
