/** `carepath certs [id]`: every credential with the person's verdict, or all about one. */
import { byNearness, certificationAnswer } from '../advice/certification-answer.ts';
import { type StateRules, stateRules } from '../advice/state-rules.ts';
import type { Credential } from '../career/schema/credential.ts';
import { idsOf, vocabulary } from '../career/vocabulary.ts';
import { drawCredential } from '../terminal/credential-page.ts';
import { credentialRow, credentialTable } from '../terminal/credentials-table.ts';
import { drawTable } from '../terminal/table.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { oneOf } from './one-of.ts';
import { citedIn, sourcesCited } from './sources-cited.ts';
import { stateNamed } from './state-named.ts';

interface Options {
  population?: string;
  track?: string;
  eligible?: boolean;
  state?: string;
}

export async function run(context: Context, [written]: string[], options: Options): Promise<void> {
  if (written === undefined) await listCredentials(context, options);
  else await showCredential(context, credentialNamed(context, written), options);
}

async function listCredentials(context: Context, options: Options): Promise<void> {
  // Rules of a state are shown with one credential; a state that is none is a slip all the same.
  stateNamed(context, options.state);
  const wanted = filter(options);
  const facts = await factsOf(context);
  const answers = byNearness(
    context.career.credentials
      .filter(wanted)
      .map((credential) => certificationAnswer(credential, facts, context.on))
      .filter(({ judgement }) => options.eligible !== true || judgement.verdict === 'met'),
  );
  if (context.global.json) {
    const credentials = answers.map(credentialRow);
    writeJson(context, { format: 1, asOf: context.today, on: context.on, credentials });
    return;
  }
  if (answers.length === 0) context.note('No credential fits these filters.\n');
  context.out(await drawTable(context.screen, credentialTable(context.screen, answers)));
  if (answers.length > 0)
    context.note('All about one: carepath certs ccm. Why: carepath certs check ccm.\n');
}

function filter({ population, track }: Options): (credential: Credential) => boolean {
  const patients =
    population === undefined
      ? undefined
      : oneOf('--population', population, idsOf(vocabulary.populations));
  const path = track === undefined ? undefined : oneOf('--track', track, idsOf(vocabulary.tracks));
  return ({ populations, tracks }) =>
    (patients === undefined || populations.includes(patients)) &&
    (path === undefined || tracks.includes(path));
}

async function showCredential(
  context: Context,
  credential: Credential,
  { state }: Options,
): Promise<void> {
  const facts = await factsOf(context);
  const answer = certificationAnswer(credential, facts, context.on);
  const where = stateNamed(context, state ?? facts.record?.profile?.state);
  const rules = where === undefined ? undefined : stateRules(credential, where);
  const sources = sourcesCited(context, citedIn([credential, rulesOnly(rules)]));
  if (context.global.json) {
    const row = credentialRow(answer);
    writeJson(context, {
      format: 1,
      asOf: context.today,
      ...row,
      credential,
      state: where,
      sources,
    });
    return;
  }
  context.out(drawCredential(context.screen, { answer, rules, sources, asked: context.on }));
}

/** Without the state they are taken from, whose other rules are cited elsewhere. */
function rulesOnly(rules: StateRules | undefined): object {
  const { state: _, ...rest } = rules ?? { state: undefined };
  return rest;
}
