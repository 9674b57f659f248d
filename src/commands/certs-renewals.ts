/** `carepath certs renewals [id]`: what it takes to keep what you hold. */
import { renewals } from '../advice/renewal.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { drawRenewals } from '../terminal/renewals.ts';
import { harmlessLine } from '../values/harmless.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';

export async function run(context: Context, [written]: string[]): Promise<void> {
  const wanted = written === undefined ? undefined : credentialNamed(context, written);
  const facts = await factsOf(context);
  const standings = renewals(facts).filter(
    ({ credential }) => wanted === undefined || credential === wanted,
  );
  if (context.global.json) {
    const rows = standings.map(({ credential, holding, ...standing }) => ({
      credential: credential.id,
      entry: holding.id,
      state: holding.state ?? null,
      ...standing,
      sources: sourcesCited(context, standing.sources),
    }));
    writeJson(context, { format: 1, asOf: context.today, renewals: rows });
    return;
  }
  context.out(drawRenewals(context.screen, standings));
  if (standings.length > 0) context.note('Add hours: carepath add ce. The issuer decides.\n');
  else context.note(`${withoutEnd(context, wanted, facts.record)}\n`);
}

/** What to do where nothing held has an end: a license always has one, recorded or not. */
function withoutEnd(
  context: Context,
  wanted: Credential | undefined,
  record: ProgressRecord | undefined,
): string {
  const none = 'Nothing you hold has an end recorded.';
  const held = record?.credentials ?? [];
  const [open] = held.filter(
    ({ credential, expires }) =>
      expires === undefined && (wanted === undefined || credential === wanted.id),
  );
  if (open === undefined) return `${none} Add what you hold: carepath add credential`;
  return `${none} When does your ${nameOf(context, open.credential)} end? carepath edit ${open.id} --expires DATE`;
}

function nameOf({ career }: Context, id: string): string {
  return career.credentials.find((each) => each.id === id)?.abbreviation ?? harmlessLine(id);
}
