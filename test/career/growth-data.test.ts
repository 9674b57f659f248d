import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as growth from '../../src/career/schema/growth.ts';
import { payTiers } from '../../src/career/schema/pay.ts';
import type { Requirement } from '../../src/career/schema/requirement.ts';
import { idsOf, vocabulary } from '../../src/career/vocabulary.ts';

function json(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
}

const { skills } = growth.skills.parse(json('skills'));
const { steps } = growth.steps.parse(json('steps'));
const { rungs } = growth.rungs.parse(json('rungs'));
const { tiers } = payTiers.parse(json('pay-tiers'));

const tracks = idsOf(vocabulary.tracks);
const milestones = steps.flatMap((step) => step.milestones);
const demands = rungs.flatMap((rung) => rung.demands);

function demandsFor(rung: growth.Rung, track: (typeof tracks)[number]): growth.RungDemand[] {
  return rung.demands.filter((demand) => demand.tracks?.includes(track) ?? true);
}

/** Every node of a requirement, itself first. */
function nodes(requirement: Requirement): Requirement[] {
  const parts = requirement.kind === 'all' || requirement.kind === 'any' ? requirement.of : [];
  return [requirement, ...parts.flatMap(nodes)];
}

/** The shortest time that meets a requirement, in months of work; 0 when it asks for none. */
function leastMonths(requirement: Requirement): number {
  if (requirement.kind === 'experience') return requirement.months ?? 0;
  if (requirement.kind === 'all') return Math.max(...requirement.of.map(leastMonths));
  if (requirement.kind === 'any') return Math.min(...requirement.of.map(leastMonths));
  return 0;
}

/** True when a record without any license or certification can meet it. */
function needsNoCredential(requirement: Requirement): boolean {
  if (requirement.kind === 'all') return requirement.of.every(needsNoCredential);
  if (requirement.kind === 'any') return requirement.of.some(needsNoCredential);
  return requirement.kind !== 'credential' && requirement.kind !== 'closed';
}

describe('skills', () => {
  it('are 24, each with five statements that no other level or skill repeats', () => {
    const anchors = skills.flatMap((skill) => skill.anchors);
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(24);
    expect(new Set(anchors).size).toBe(24 * 5);
  });

  it('speak in the first person, because the assessment asks what you could prove', () => {
    for (const anchor of skills.flatMap((skill) => skill.anchors)) {
      expect(anchor).toMatch(/\b(I|me|my)\b/);
    }
  });

  it('never ask less of a senior than of a coordinator, nor of a coordinator than of a beginner', () => {
    for (const { id, targets } of skills) {
      expect(targets.coordinator, id).toBeGreaterThanOrEqual(targets.entry);
      expect(targets.senior, id).toBeGreaterThanOrEqual(targets.coordinator);
    }
  });

  it('ask for competence in ethics and attention to detail from the first day', () => {
    const atEntry = skills.filter((skill) => skill.targets.entry >= 3).map((skill) => skill.id);
    expect(atEntry.sort()).toEqual(['attention-detail', 'ethics']);
  });

  it('offer something to do without money', () => {
    for (const { id, grow } of skills) {
      expect(
        grow.some((item) => item.cost === 'free'),
        id,
      ).toBe(true);
    }
  });

  it('belong to the steps that name them', () => {
    for (const { number, skills: named } of steps) {
      const belonging = skills.filter((skill) => skill.steps.includes(number));
      expect(named).toEqual(belonging.map((skill) => skill.id));
    }
  });
});

describe('steps', () => {
  it('are numbered one to ten', () => {
    expect(steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('number their milestones without a gap, so that a record can name them for good', () => {
    for (const { number, milestones: own } of steps) {
      expect(own.map((one) => one.id)).toEqual(own.map((_, index) => `${number}.${index + 1}`));
    }
    expect(milestones).toHaveLength(75);
  });

  it.each<[number, RegExp[]]>([
    [1, [/passion for helping/, /emotional strength/, /pace/]],
    [2, [/health-services management/, /gerontology/, /health-care ethics/, /NCLEX-RN/, /LPN/]],
    [3, [/medical secretary/, /nurse aide/, /internship/, /shadowing/, /[Vv]olunteer/]],
    [4, [/customer-service/, /jargon/, /[Aa]ctive listening/]],
    [5, [/to-do lists/, /planner/, /apps/, /project management/, /EHR/]],
    [6, [/CCM/, /geriatric/, /mental-health/, /continuing education/, /state to state/]],
    [7, [/HIPAA/, /Patient rights/, /certification in health-care ethics or health law/]],
    [8, [/[Hh]ousing/, /food banks/, /Transport/, /Financial aid/, /seminars/]],
    [9, [/American Caregiver Association/, /Professional Geriatric Care Managers/, /giving/]],
    [10, [/cover letter/, /alumni/, /feedback/, /patient/, /volunteer or take courses while job/]],
  ])('tells every clause of the article in step %i', (number, clauses) => {
    const text = steps.find((step) => step.number === number)?.points.join('\n');
    for (const clause of clauses) expect(text).toMatch(clause);
  });

  it('correct the article where it is out of date', () => {
    const points = steps.flatMap((step) => step.points);
    const outdated = points.find((point) => point.includes('Professional Geriatric Care Managers'));
    const unregulated = points.find((point) => point.includes('American Caregiver Association'));
    expect(outdated).toContain('Aging Life Care Association');
    expect(unregulated).toContain('no licensing or care-coordination body');
  });

  it('let the record tell that a license is in hand, whichever the track', () => {
    const held = milestones.find((one) => one.id === '2.8')?.requirement;
    const named = held ? nodes(held).flatMap((node) => ('any' in node ? node.any : [])) : [];
    expect(named).toEqual(expect.arrayContaining(['rn-license', 'lpn-license', 'lmsw-license']));
    expect(named).toEqual(expect.arrayContaining(['aswb-bachelors', 'aswb-masters']));
  });
});

describe('rungs', () => {
  it('climb from entry to executive', () => {
    expect(rungs.map((rung) => rung.id)).toEqual(vocabulary.rungs);
  });

  it.each(tracks)(
    'ask something hard and something usual of the %s track on every rung',
    (track) => {
      for (const rung of rungs) {
        const asked = demandsFor(rung, track);
        expect(asked.filter((demand) => demand.hard).length, rung.id).toBeGreaterThan(0);
        expect(asked.filter((demand) => !demand.hard).length, rung.id).toBeGreaterThan(0);
      }
    },
  );

  it('name each demand once, in a line that fits the screen', () => {
    expect(new Set(demands.map((demand) => demand.id)).size).toBe(demands.length);
    for (const { label } of demands) expect(label.length, label).toBeLessThan(60);
  });

  it('can all be reached without a license on the track that needs none', () => {
    for (const { id, requirement } of rungs
      .flatMap((rung) => demandsFor(rung, 'unlicensed'))
      .filter((demand) => demand.hard)) {
      expect(needsNoCredential(requirement), id).toBe(true);
    }
  });

  it.each([
    ['entry', 0],
    ['coordinator', 12],
    ['senior', 60],
    ['manager', 84],
    ['director', 120],
    ['executive', 150],
  ])('ask the %s rung for at least %i months of work before it is ready', (id, months) => {
    const rung = rungs.find((one) => one.id === id);
    const hard = rung?.demands.filter((demand) => demand.hard && !demand.tracks) ?? [];
    expect(Math.max(...hard.map((demand) => leastMonths(demand.requirement)))).toBe(months);
  });

  it('let a coordinator without a degree in after 24 months', () => {
    const experience = demands.find((demand) => demand.id === 'coordinator-experience');
    const ways = experience?.requirement.kind === 'any' ? experience.requirement.of : [];
    const open = ways.filter((way) => !nodes(way).some((node) => node.kind === 'education'));
    expect(open.map(leastMonths)).toEqual([24]);
  });

  it('count part-time months like any other', () => {
    for (const node of demands.flatMap((demand) => nodes(demand.requirement))) {
      if (node.kind === 'experience') expect(node.partTime, node.label).toBe('counts');
    }
  });

  it('ask for every skill at the level that the skill itself names as its target', () => {
    for (const rung of rungs) {
      const asked = rung.demands
        .flatMap((demand) => nodes(demand.requirement))
        .flatMap((node) => (node.kind === 'skill' ? [[node.skill, node.level, node.label]] : []));
      const expected = skills.map((skill) => [skill.id, skill.targets[rung.id], skill.name]);
      expect(asked).toEqual(expected);
    }
  });

  it('ask only for milestones that exist, and for no more of a step than it has', () => {
    for (const node of demands.flatMap((demand) => nodes(demand.requirement))) {
      if (node.kind !== 'milestones') continue;
      if ('of' in node) {
        expect(milestones.map((one) => one.id)).toEqual(expect.arrayContaining(node.of));
      } else {
        const count = steps[node.step - 1]?.milestones.length;
        expect(node.atLeast, `step ${node.step}`).toBeLessThanOrEqual(count ?? 0);
      }
    }
  });

  it('ask a beginner for half of the milestones of steps 1 and 7, rounded up', () => {
    const half = demands.find((demand) => demand.id === 'entry-steps')?.requirement;
    const asked = half
      ? nodes(half).flatMap((node) => ('atLeast' in node && 'step' in node ? [node] : []))
      : [];
    expect(asked.map((node) => node.step)).toEqual([1, 7]);
    for (const { step, atLeast } of asked) {
      expect(atLeast).toBe(Math.ceil((steps[step - 1]?.milestones.length ?? 0) / 2));
    }
  });

  it('point HIPAA training at the milestone that says so', () => {
    const hipaa = demands.find((demand) => demand.id === 'entry-hipaa')?.requirement;
    expect(hipaa).toMatchObject({ kind: 'milestones', of: ['7.2'] });
    expect(milestones.find((one) => one.id === '7.2')?.text).toMatch(/HIPAA/);
  });
});

describe('pay tiers', () => {
  it("carry the article's figures unchanged", () => {
    expect(tiers.map((tier) => [tier.fromUsd, tier.toUsd, tier.orMore])).toEqual([
      [30_000, 40_000, false],
      [40_000, 60_000, false],
      [60_000, 80_000, false],
      [80_000, 100_000, true],
      [100_000, 150_000, true],
    ]);
  });

  it('are each the tier of a rung, and the executive rung borrows the highest', () => {
    expect(rungs.map((rung) => rung.tier)).toEqual([1, 2, 3, 4, 5, 5]);
    expect(tiers.map((tier) => tier.number)).toEqual([1, 2, 3, 4, 5]);
  });
});

it('growth data is written in American English', () => {
  const british =
    /\b(licence|programme|centre|behaviour|grey|favour|\w*organis|\w*authoris|\w*utilis|practis|counsell)\w*/i;
  for (const name of ['skills', 'steps', 'rungs', 'pay-tiers']) {
    expect(JSON.stringify(json(name)).match(british)?.[0], name).toBeUndefined();
  }
});
