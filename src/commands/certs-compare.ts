/** `carepath certs compare <id> <id>…`: credentials side by side. */
import { certificationAnswer } from '../advice/certification-answer.ts';
import { renewalBurden } from '../advice/renewal-burden.ts';
import { comparisonTable } from '../terminal/credential-comparison.ts';
import { credentialRow } from '../terminal/credentials-table.ts';
import { usageFailure } from '../values/failure.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { printTable } from './print-table.ts';

export async function run(context: Context, written: string[]): Promise<void> {
  const credentials = [...new Set(written.map((each) => credentialNamed(context, each)))];
  if (credentials.length < 2) {
    throw usageFailure(
      'Comparing takes two credentials or more.',
      'For example: carepath certs compare ccm acm-rn cmgt-bc',
    );
  }
  const facts = await factsOf(context);
  const answers = credentials.map((each) => certificationAnswer(each, facts, context.on));
  if (context.global.json) {
    const compared = answers.map((answer) => ({
      ...credentialRow(answer),
      missing: answer.judgement.missing,
      window: answer.window ?? null,
      fees: answer.credential.fees,
      exam: answer.credential.exam ?? null,
      validityMonths: answer.credential.validity?.months ?? null,
      renewal: renewalBurden(answer.credential),
    }));
    writeJson(context, { format: 1, asOf: context.today, on: context.on, credentials: compared });
    return;
  }
  await printTable(context, comparisonTable(context.screen, answers, context.on));
  context.note('The issuer decides. Why, for one of them: carepath certs check ID.\n');
}
