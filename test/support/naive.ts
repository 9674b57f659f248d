/**
 * The independent checker: one day at a time, straight from the sentences of the
 * rules, with its own calendar. It shares no code with the evaluator, so that a
 * mistake would have to be made twice to go unseen.
 */
import type {
  AttestRequirement,
  ConfirmRequirement,
  EligibilityRequirement,
  LeafRequirement,
  MilestonesRequirement,
  Requirement,
} from '../../src/career/schema/requirement.ts';
import { monthsLater, numberOf } from './naive/calendar.ts';
import { credential } from './naive/credential.ts';
import { contacts, continuingEducation, exam, skill } from './naive/dated.ts';
import { education, educationsIn } from './naive/education.ts';
import { experience } from './naive/experience.ts';
import {
  type Answer,
  highest,
  lowest,
  type Place,
  toldOf,
  type Value,
  type World,
} from './naive/values.ts';

const YEARS_AHEAD = 10;
const NOWHERE: Place = { beside: [], confidence: undefined };

/** A function from a day to the value of the requirement on it. */
export function naive(requirement: Requirement, world: World, place = NOWHERE): Answer {
  const confidence = requirement.confidence ?? place.confidence;
  switch (requirement.kind) {
    case 'all': {
      const studies = requirement.of.some((part) => educationsIn(part).length > 0);
      const inside = { beside: studies ? requirement.of : place.beside, confidence };
      const parts = requirement.of.map((part) => naive(part, world, inside));
      return (day) => lowest(parts.map((part) => part(day)));
    }
    case 'any': {
      const inside = { beside: place.beside, confidence };
      const parts = requirement.of.map((part) => naive(part, world, inside));
      return (day) => highest(parts.map((part) => part(day)));
    }
    default:
      if (confidence === 'low') return () => 'may';
      return leaf(requirement, world, place);
  }
}

function leaf(rule: LeafRequirement, world: World, { beside }: Place): Answer {
  switch (rule.kind) {
    case 'credential':
      return credential(rule, world);
    case 'education':
      return education(rule, world);
    case 'experience':
      return experience(rule, world, beside);
    case 'continuing-education':
      return continuingEducation(rule, world);
    case 'exam':
      return exam(rule, world);
    case 'skill':
      return skill(rule, world);
    case 'milestones':
      return milestones(rule, world);
    case 'contacts':
      return contacts(rule, world);
    case 'eligibility':
      return eligibility(rule, world);
    case 'attest':
      return answer(rule, world) ?? (() => toldOf(world.record === undefined ? undefined : true));
    case 'confirm':
      return answer(rule, world) ?? (() => 'may');
    case 'unpublished':
      return () => 'may';
    case 'closed':
      return (day) => toldOf(day < numberOf(rule.since));
  }
}

/** Good for so many months or days after its day, where the rule says so; nobody knows how old an undated one is. */
function answer(rule: AttestRequirement | ConfirmRequirement, world: World): Answer | undefined {
  const given = world.record?.confirmations?.[rule.key];
  if (given === undefined) return undefined;
  const { value, date } = typeof given === 'object' ? given : { value: given };
  const { goodForMonths = 0, goodForDays = 0 } = rule;
  if (goodForMonths + goodForDays === 0) return () => toldOf(value);
  if (date === undefined) return () => 'may';
  const last = monthsLater(numberOf(date), goodForMonths) + goodForDays;
  return (day) => toldOf(day <= last ? value : undefined);
}

/** Done when ticked off, from that day on, or when the record shows it. */
function milestones(rule: MilestonesRequirement, world: World): Answer {
  if (world.record === undefined) return () => 'may';
  const ticks = world.record.milestones ?? {};
  const all = world.career.steps.flatMap((step) => step.milestones);
  const asked = all.filter(({ id }) =>
    'of' in rule ? rule.of.includes(id) : id.startsWith(`${rule.step}.`),
  );
  const needed = 'of' in rule ? rule.of.length : rule.atLeast;
  const parts = asked.map(({ id, requirement }): Answer => {
    const tick = ticks[id];
    const byRecord = requirement === undefined ? () => 'unmet' as const : naive(requirement, world);
    return (day) => {
      const ticked = tick?.status === 'done' && numberOf(tick.date) <= day;
      return ticked ? 'met' : byRecord(day);
    };
  });
  return (day) => {
    const values = parts.map((part) => part(day));
    if (values.filter((value) => value === 'met').length >= needed) return 'met';
    return toldOf(values.filter((value) => value !== 'unmet').length >= needed ? undefined : false);
  };
}

/**
 * In sight: held, or open to an application on one of the days until so many months
 * later. A credential that is being judged is no way to itself.
 */
function eligibility(rule: EligibilityRequirement, world: World): Answer {
  const ways = world.career.credentials
    .filter(({ id }) => rule.any.includes(id) && !world.judging.includes(id))
    .map(({ id, eligibility: { requirement, confidence } }) => {
      const inside = { ...world, judging: [...world.judging, id] };
      return remembered(naive(requirement, inside, { beside: [], confidence }));
    });
  const held = credential({ kind: 'credential', any: rule.any }, world);
  const end = monthsLater(world.today, 12 * YEARS_AHEAD);
  return (day) => {
    let best = held(day);
    const last = Math.min(monthsLater(day, rule.withinMonths), end);
    for (let later = day; later <= last && best !== 'met'; later += 1)
      best = highest([best, ...ways.map((way) => way(later))]);
    return best;
  };
}

function remembered(answer: Answer): Answer {
  const known = new Map<number, Value>();
  return (day) => {
    const value = known.get(day) ?? answer(day);
    known.set(day, value);
    return value;
  };
}
