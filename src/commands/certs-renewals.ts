/** `carepath certs renewals [id]`: what it takes to keep what you hold. */
import { renewals } from '../advice/renewal.ts';
import { drawRenewals } from '../terminal/renewals.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';

export function run(context: Context, [written]: string[]): void {
  const wanted = written === undefined ? undefined : credentialNamed(context, written);
  const standings = renewals(factsOf(context)).filter(
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
  else context.note('Nothing you hold has an end recorded. Add one: carepath add credential.\n');
}
