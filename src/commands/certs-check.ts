/** `carepath certs check <id>`: may you apply, from which day, and why. */
import { type CertificationAnswer, certificationAnswer } from '../advice/certification-answer.ts';
import { eligibilityWord } from '../advice/eligibility.ts';
import type { Source } from '../career/schema/source.ts';
import { drawCertificationAnswer } from '../terminal/certification-answer.ts';
import { exitCodes } from '../values/failure.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';

interface Options {
  exitCode?: boolean;
}

export function run(context: Context, [written = '']: string[], options: Options): number {
  const credential = credentialNamed(context, written);
  const facts = factsOf(context);
  const answer = certificationAnswer(credential, facts, context.on);
  const sources = sourcesCited(context, answer.sources);
  if (context.global.json) writeJson(context, asJson(context, answer, sources));
  else {
    const rulesSeen =
      sources
        .map((each) => each.seen)
        .sort()
        .at(-1) ?? context.today;
    const shown = { asked: context.on, rulesSeen, recorded: facts.record !== undefined };
    context.out(drawCertificationAnswer(context.screen, answer, shown));
  }
  const eligible = answer.judgement.verdict === 'met';
  return options.exitCode === true && !eligible ? exitCodes.failed : exitCodes.done;
}

function asJson(context: Context, answer: CertificationAnswer, sources: Source[]): object {
  const { credential, judgement, window, held } = answer;
  const { id, name, abbreviation, fees } = credential;
  const { earliest, until, assuming, possible, missing, ask, proof } = judgement;
  return {
    format: 1,
    asOf: context.today,
    on: context.on,
    credential: { id, name, abbreviation },
    verdict: eligibilityWord(judgement),
    earliest,
    until,
    assuming,
    possible,
    missing,
    ask,
    held: held === undefined ? null : { id: held.id, expires: held.expires ?? null },
    window: window ?? null,
    fees,
    proof,
    sources,
  };
}
