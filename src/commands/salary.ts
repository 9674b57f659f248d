/** `carepath salary`: what a rung pays, by the article and by BLS, here and elsewhere. */
import { payOf } from '../advice/pay.ts';
import { type PayPlace, type RungPayAnswer, rungPay } from '../advice/pay-answer.ts';
import { payIn } from '../advice/pay-figures.ts';
import type { Rung } from '../career/schema/growth.ts';
import type { Source } from '../career/schema/source.ts';
import { vocabulary } from '../career/vocabulary.ts';
import { drawPayPage, type ShownOccupation } from '../terminal/salary-rung-view.ts';
import { drawSalary } from '../terminal/salary-view.ts';
import { themeFor } from '../terminal/theme.ts';
import { usageFailure } from '../values/failure.ts';
import { type Context, writeJson } from './context.ts';
import { compareStates } from './salary-compare.ts';
import { occupationJson, partJson, questionJson, tierJson } from './salary-json.ts';
import {
  occupationNamed,
  type PayOptions,
  type PayQuestion,
  payQuestion,
} from './salary-question.ts';
import { citedIn, sourcesCited } from './sources-cited.ts';

export async function run(context: Context, _args: string[], options: PayOptions): Promise<void> {
  if (options.sort !== undefined && options.compare === undefined) {
    throw usageFailure('--sort puts compared states in order.', 'Add --compare TX,CA,FL, or all.');
  }
  const question = await payQuestion(context, options);
  if (options.compare !== undefined) {
    await compareStates(context, question, options);
  } else if (options.occupation !== undefined) {
    showOccupation(context, question, occupationNamed(context, options.occupation));
  } else if (question.rung !== undefined) {
    showRung(context, question, question.rung);
  } else {
    showTiers(context, question);
  }
}

function showTiers(context: Context, question: PayQuestion): void {
  const { career, screen } = context;
  const rungs = career.rungs.map((rung) => rungPay(career, rung, placeOf(question)));
  if (context.global.json) {
    writeJson(context, jsonOf(context, question, rungs));
    return;
  }
  const about = aboutWords(context, question);
  const shown = { career, rungs, ...tiersOf(context, question), about, place: question.area.name };
  context.out(drawSalary(screen, shown));
}

function showRung(context: Context, question: PayQuestion, rung: Rung): void {
  const { career, screen } = context;
  const answer = rungPay(career, rung, placeOf(question));
  if (context.global.json) {
    writeJson(context, jsonOf(context, question, [answer]));
    return;
  }
  context.out(
    drawPayPage(screen, {
      career,
      rung: answer,
      occupations: answer.parts.map((part): ShownOccupation => ({ pay: part.pay, part })),
      title: rung.name,
      about: aboutWords(context, question),
      place: question.area.name,
      sources: sourcesFor(context, [answer]),
    }),
  );
}

function showOccupation(context: Context, question: PayQuestion, soc: string): void {
  const { career, screen, today } = context;
  const pay = payIn(career, soc, question.area.code);
  const sources = sourcesCited(context, [...tablesCited(context), ...citedIn(pay.outlook)]);
  if (context.global.json) {
    const asked = { format: 1, asOf: today, ...questionJson(question) };
    const { release } = career.wages;
    writeJson(context, { ...asked, release, occupation: occupationJson(pay), sources });
    return;
  }
  const place = question.area.name;
  const shown = { career, rung: undefined, occupations: [{ pay }], title: pay.title };
  context.out(drawPayPage(screen, { ...shown, about: place, place, sources }));
}

function placeOf({ track, license, area }: PayQuestion): PayPlace {
  return { track, license, area: area.code };
}

/** "nursing, RN · Ohio". */
function aboutWords({ career, screen }: Context, { track, license, area }: PayQuestion): string {
  const held = career.credentials.find(({ id }) => id === license)?.abbreviation;
  const path =
    held === undefined ? vocabulary.tracks[track] : `${vocabulary.tracks[track]}, ${held}`;
  return `${path} ${themeFor(screen).dot} ${area.name}`;
}

function tiersOf({ career }: Context, { standing: { highest, target } }: PayQuestion) {
  const ready = highest === undefined ? undefined : payOf(career, highest.rung).tier;
  return { ready, goal: payOf(career, target.rung).tier };
}

function jsonOf(context: Context, question: PayQuestion, rungs: readonly RungPayAnswer[]): object {
  const { career, today } = context;
  const { ready, goal } = tiersOf(context, question);
  const tiers = [...new Set(rungs.map(({ tier }) => tier))];
  return {
    format: 1,
    asOf: today,
    ...questionJson(question),
    readyTier: ready?.number ?? null,
    targetTier: goal.number,
    tiers: tiers.map((tier) => tierJson(career, tier)),
    release: career.wages.release,
    rungs: rungs.map(({ rung, tier, byArticle, parts }) => ({
      rung: rung.id,
      name: rung.name,
      tier: tier.number,
      byArticle,
      occupations: parts.map(partJson),
    })),
    sources: sourcesFor(context, rungs),
  };
}

/** What the pay of some rungs rests on. */
function sourcesFor(context: Context, rungs: readonly RungPayAnswer[]): Source[] {
  const cited = rungs.flatMap(({ tier, parts }) => [
    ...tier.sources,
    ...tier.checkedSources,
    ...parts.flatMap(({ band, pay }) => [...band.sources, ...citedIn(pay.outlook)]),
  ]);
  return sourcesCited(context, [...tablesCited(context), ...cited]);
}

/** The releases that every answer about pay is made from. */
function tablesCited({ career }: Context): string[] {
  const { wages, priceParities, mediansBefore } = career;
  return [wages, priceParities, mediansBefore].flatMap(({ sources }) => sources);
}
