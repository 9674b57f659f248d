/** Bare `carepath`: where do I stand, what is next, what is due. */
import { changesSince, lastAssessment } from '../advice/changes-since.ts';
import { dueWithin } from '../advice/due.ts';
import { nextActions } from '../advice/next-actions.ts';
import { standingOf } from '../advice/standing.ts';
import { stepStandings } from '../advice/steps.ts';
import { readableDraft } from '../progress/draft-shape.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { readDraft } from '../progress/store/draft.ts';
import { drawFirstScreen } from '../terminal/first-screen.ts';
import { drawHome, type HomeAnswer } from '../terminal/home-view.ts';
import { Failure } from '../values/failure.ts';
import { counted } from '../values/written-number.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { actionJson, profileJson, readinessJson, stepsJson } from './standing-json.ts';

/** What falls due within a year is shown, the nearest first, unless it stands among the actions. */
const AHEAD_DAYS = 365;
const SHOWN = 3;

/** Said where the whole record was taken back. */
const UNDONE =
  'Your record is empty again. carepath history lists its versions, and carepath restore brings one back.\n';

export async function run(context: Context): Promise<void> {
  const facts = await factsOf(context);
  if (!context.global.json && saysNothing(facts.record)) {
    context.out(drawFirstScreen(context.screen));
    if (facts.record?.change?.undoes !== undefined) context.note(UNDONE);
    tellOfDraft(context);
    return;
  }
  const standing = standingOf(facts, context.on);
  const actions = nextActions(standing).slice(0, SHOWN);
  const told = new Set(actions.map(({ text }) => text));
  const ahead = dueWithin(facts, AHEAD_DAYS).filter(
    ({ kind, what }) => kind !== 'opening' && !told.has(what),
  );
  const due = ahead.slice(0, SHOWN);
  const since = lastAssessment(facts);
  const changes = since === undefined ? [] : changesSince(facts, since);
  const answer = { standing, steps: stepStandings(facts), actions, due, since, changes };
  if (context.global.json) writeJson(context, asJson(answer));
  else {
    context.out(drawHome(context.screen, answer));
    tellOfDraft(context);
  }
}

/** What a record has of its own; everything else was told by a person. */
const OWN = new Set(['$schema', 'format', 'revision', 'change']);

/** True where a person has told nothing yet, or has taken all of it back. */
function saysNothing(record: ProgressRecord | undefined): boolean {
  return Object.keys(record ?? {}).every((key) => OWN.has(key));
}

/** An assessment that waits is easily forgotten. */
function tellOfDraft({ recordPath, example, note }: Context): void {
  const draft = example === undefined ? draftAt(recordPath) : undefined;
  if (draft === undefined) return;
  const kept = counted(Object.keys(draft.answers).length, 'answer');
  note(`Your self-assessment is unfinished, ${kept} kept: carepath assess goes on.\n`);
}

/** The draft; undefined where it cannot be gone on with, which is carepath assess's to explain. */
function draftAt(path: string) {
  try {
    return readableDraft(readDraft(path));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function asJson({ standing, steps, actions, due, since, changes }: HomeAnswer): object {
  const { facts, on, highest, target, rungs } = standing;
  return {
    format: 1,
    asOf: facts.today,
    on,
    recorded: facts.record !== undefined,
    profile: profileJson(standing),
    highestReady: highest?.rung.id ?? null,
    target: target.rung.id,
    readiness: rungs.map(readinessJson),
    steps: stepsJson(steps),
    lastAssessment: since ?? null,
    changes,
    next: actions.map(actionJson),
    due,
  };
}
