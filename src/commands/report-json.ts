/** The progress report in the form that `--format json` gives it. */
import { honesty } from '../advice/assessment/result.ts';
import { changesSince } from '../advice/changes-since.ts';
import { eligibilityWord } from '../advice/eligibility.ts';
import type { ProgressReport } from '../advice/progress-report.ts';
import type { Day } from '../values/day.ts';
import { skillJson } from './skill-json.ts';
import { actionJson, profileJson, readinessJson, stepsJson } from './standing-json.ts';

/** One document with everything the report tells, and what changed since a day where one is given. */
export function reportJson(report: ProgressReport, since?: Day): object {
  const { standing, steps, skills, certifications, pay, actions, due, sources } = report;
  const { facts, on, highest, target, rungs } = standing;
  const { education, experience, credentials, continuingEducation } = facts.record ?? {};
  return {
    format: 1,
    asOf: facts.today,
    on,
    profile: profileJson(standing),
    highestReady: highest?.rung.id ?? null,
    target: target.rung.id,
    readiness: rungs.map(readinessJson),
    steps: stepsJson(steps),
    ...(since === undefined ? {} : { since, changes: changesSince(facts, since) }),
    education: education ?? null,
    experience: experience ?? null,
    credentials: credentials ?? null,
    continuingEducation: continuingEducation ?? null,
    skills: skills.map(skillJson),
    certifications: certifications.map(({ credential, judgement, held, window }) => ({
      id: credential.id,
      name: credential.name,
      verdict: eligibilityWord(judgement),
      held: held?.id ?? null,
      earliest: judgement.earliest,
      until: judgement.until,
      assuming: judgement.assuming,
      possible: judgement.possible,
      missing: judgement.missing,
      ask: judgement.ask,
      window: window ?? null,
    })),
    pay: pay.map(({ rung, tier, byArticle }) => ({ rung: rung.id, tier: tier.number, byArticle })),
    next: actions.map(actionJson),
    due,
    sources,
    honesty,
  };
}
