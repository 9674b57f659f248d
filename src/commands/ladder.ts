/** `carepath ladder [rung]`: the rungs and how ready you are, or one with each of its demands. */
import { payOf } from '../advice/pay.ts';
import { type RungReadiness, readiness, readinessFor } from '../advice/readiness.ts';
import { dutiesOn, interviewThemes } from '../advice/rung-themes.ts';
import { trackOf } from '../advice/track.ts';
import type { Track } from '../career/vocabulary.ts';
import { drawLadder } from '../terminal/ladder-view.ts';
import { drawRung } from '../terminal/rung-view.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { rungNamed, trackNamed } from './named.ts';
import { sourcesCited } from './sources-cited.ts';
import { readinessJson } from './standing-json.ts';

interface Options {
  track?: string;
}

export async function run(context: Context, [written]: string[], options: Options): Promise<void> {
  const rung = written === undefined ? undefined : rungNamed(context, written);
  const asked = options.track === undefined ? undefined : trackNamed(options.track);
  const facts = await factsOf(context);
  const track = asked ?? trackOf(context.career, facts.record).track;
  if (rung === undefined) {
    const rungs = readiness(facts, track, context.on);
    if (context.global.json) writeJson(context, asJson(context, track, rungs));
    else context.out(await drawLadder(context.screen, rungs, track, context.career));
    return;
  }
  const standing = readinessFor(rung, facts, track, context.on);
  if (context.global.json) writeJson(context, oneAsJson(context, track, standing));
  else context.out(drawRung(context.screen, standing, track, context.career));
}

function asJson(context: Context, track: Track, rungs: readonly RungReadiness[]): object {
  const { today: asOf, on } = context;
  return { format: 1, asOf, on, track, rungs: rungs.map((each) => withPay(context, each)) };
}

function withPay({ career }: Context, standing: RungReadiness): object {
  const { tier, byArticle } = payOf(career, standing.rung);
  return { ...readinessJson(standing), payTier: tier.number, payByArticle: byArticle };
}

function oneAsJson(context: Context, track: Track, standing: RungReadiness): object {
  const { today: asOf, on } = context;
  const { about, tips, sources, confidence } = standing.rung;
  const duties = dutiesOn(context.career, standing.rung).map(({ id, name }) => ({ id, name }));
  const themes = { duties, interviewThemes: interviewThemes(context.career, standing.rung) };
  const rung = { ...withPay(context, standing), about, tips, ...themes, confidence };
  return { format: 1, asOf, on, track, ladder: rung, sources: sourcesCited(context, sources) };
}
