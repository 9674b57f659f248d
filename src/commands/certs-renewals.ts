/** `carepath certs renewals [id]`: what it takes to keep what you hold. */
import { type EndUnknown, endsUnknown } from '../advice/renewal/end-unknown.ts';
import { type RenewalStanding, renewals } from '../advice/renewal.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import { credentialName } from '../advice/requirements/names.ts';
import type { Credential } from '../career/schema/credential.ts';
import { drawRenewals } from '../terminal/renewals.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';

export async function run(context: Context, [written]: string[]): Promise<void> {
  const wanted = written === undefined ? undefined : credentialNamed(context, written);
  const facts = await factsOf(context);
  const isWanted = ({ credential }: { credential: Credential | undefined }) =>
    wanted === undefined || credential === wanted;
  const standings = renewals(facts).filter(isWanted);
  const unknown = endsUnknown(facts).filter(isWanted);
  if (context.global.json) {
    writeJson(context, {
      format: 1,
      asOf: context.today,
      renewals: standings.map((each) => renewalRow(context, each)),
      withoutEnd: unknown.map(unknownRow),
    });
    return;
  }
  context.out(drawRenewals(context.screen, standings, unknown));
  if (standings.length > 0) context.note('Add hours: carepath add ce. The issuer decides.\n');
  else if (unknown.length === 0) context.note(`${nothingToKeep(wanted, facts)}\n`);
}

function renewalRow(
  context: Context,
  { credential, holding, daysLeft, ...standing }: RenewalStanding,
): object {
  return {
    credential: credential.id,
    entry: holding.id,
    state: holding.state ?? null,
    expired: daysLeft < 0,
    daysLeft: Math.max(0, daysLeft),
    ...standing,
    sources: sourcesCited(context, [...standing.sources, ...(standing.late?.sources ?? [])]),
  };
}

function unknownRow({ holding, proposed }: EndUnknown): object {
  return {
    credential: holding.credential,
    entry: holding.id,
    state: holding.state ?? null,
    proposed: proposed ?? null,
  };
}

/** What to say where nothing that is held has an end, recorded or not. */
function nothingToKeep(wanted: Credential | undefined, facts: Facts): string {
  const past = facts.record?.credentials?.find(({ credential }) => credential === wanted?.id);
  if (wanted === undefined || past === undefined) {
    return 'Nothing you hold has an end recorded. Add what you hold: carepath add credential';
  }
  const told = `Your ${credentialName(facts, wanted.id)} is recorded as ${past.status}.`;
  const { lapse } = wanted;
  if (past.status !== 'lapsed' || lapse === undefined) return told;
  const sure = lapse.confidence === 'high' ? '' : ` [${lapse.confidence} confidence]`;
  return `${told} ${lapse.text}${sure}`;
}
