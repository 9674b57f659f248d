/** `carepath certs check <id>`: may you apply, from which day, and why. */
import { type CertificationAnswer, certificationAnswer } from '../advice/certification-answer.ts';
import { eligibilityWord } from '../advice/eligibility.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Source } from '../career/schema/source.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { drawCertificationAnswer } from '../terminal/certification-answer.ts';
import { chwObstacle } from '../terminal/state-rules.ts';
import { drawWhy } from '../terminal/why.ts';
import { exitCodes } from '../values/failure.ts';
import { type Context, writeJson } from './context.ts';
import { credentialNamed } from './credential-named.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';
import type { SupposedEntry } from './what-if.ts';

interface Options {
  exitCode?: boolean;
  if?: SupposedEntry[];
  why?: boolean;
}

export async function run(
  context: Context,
  [written = '']: string[],
  options: Options,
): Promise<number> {
  const credential = credentialNamed(context, written);
  const { facts, supposed } = await factsSupposing(context, options.if ?? []);
  const answer = certificationAnswer(credential, facts, context.on);
  const sources = sourcesCited(context, answer.sources);
  if (context.global.json) writeJson(context, asJson(context, answer, sources, supposed));
  else {
    const rulesSeen =
      sources
        .map((each) => each.seen)
        .sort()
        .at(-1) ?? context.today;
    const recorded = facts.record !== undefined;
    const inState = obstaclesIn(context, credential, facts.record?.profile?.state);
    const shown = { asked: context.on, rulesSeen, recorded, inState, supposed };
    context.out(drawCertificationAnswer(context.screen, answer, shown));
    if (options.why === true) context.out(drawWhy(context.screen, answer.judgement.proof, sources));
    if (supposed.length > 0) context.note('Only supposed: nothing was saved.\n');
    else if (await answered(context, facts.record, answer)) return run(context, [written], options);
  }
  const eligible = answer.judgement.verdict === 'met' || answer.held !== undefined;
  return options.exitCode === true && !eligible ? exitCodes.failed : exitCodes.done;
}

/** Where a state does not certify anyone, no condition of the person's decides. */
function obstaclesIn(
  { career }: Context,
  { stateRules }: Credential,
  code: string | undefined,
): string[] {
  if (stateRules !== 'chw') return [];
  const state = career.states.find((each) => each.code === code);
  return state === undefined ? [] : chwObstacle(state);
}

/** Offers to answer the open questions where a person sits at the terminal, about their own record. */
async function answered(
  context: Context,
  record: ProgressRecord | undefined,
  { judgement, held }: CertificationAnswer,
): Promise<boolean> {
  const { interactive, global, screen, example } = context;
  const theirs = record !== undefined && held === undefined && example === undefined;
  if (!theirs || !interactive || !screen.terminal || global.quiet) return false;
  const { answerQuestions } = await import('./certs-check/answer-questions.ts');
  return answerQuestions(context, record, judgement.ask);
}

/** The facts, with what `--if` supposes on top. */
async function factsSupposing(context: Context, entries: readonly SupposedEntry[]) {
  const facts = await factsOf(context);
  if (entries.length === 0) return { facts, supposed: [] };
  const { suppose } = await import('./what-if.ts');
  const record = suppose(context, facts.record, entries);
  return { facts: { ...facts, record }, supposed: entries.map(({ text }) => text) };
}

function asJson(
  context: Context,
  answer: CertificationAnswer,
  sources: Source[],
  supposed: string[],
): object {
  const { credential, judgement, window, held } = answer;
  const { id, name, abbreviation, fees } = credential;
  const { earliest, until, assuming, possible, missing, ask, proof } = judgement;
  return {
    format: 1,
    asOf: context.today,
    on: context.on,
    ...(supposed.length > 0 ? { supposing: supposed } : {}),
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
