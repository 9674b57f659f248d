/** `carepath states [code]`: licenses, compact and certification by state, or one state in full. */
import type { State } from '../career/schema/states.ts';
import { drawState, drawStates } from '../terminal/states-view.ts';
import { type Context, writeJson } from './context.ts';
import { citedIn, sourcesCited } from './sources-cited.ts';
import { stateNamed } from './state-named.ts';

export async function run(context: Context, [written]: string[]): Promise<void> {
  const state = stateNamed(context, written);
  if (state === undefined) await listStates(context);
  else showState(context, state);
}

async function listStates(context: Context): Promise<void> {
  const table = context.career.stateRules;
  if (context.global.json) {
    const { notes, about, states } = table;
    writeJson(context, { format: 1, asOf: context.today, notes, about, states });
    return;
  }
  context.out(await drawStates(context.screen, table));
  context.note('One in full: carepath states TX.\n');
}

function showState(context: Context, state: State): void {
  const { about, notes } = context.career.stateRules;
  const sources = sourcesCited(context, citedIn([state, about]));
  if (context.global.json) {
    writeJson(context, { format: 1, asOf: context.today, state, about, notes, sources });
    return;
  }
  context.out(drawState(context.screen, { state, about, sources }));
}
