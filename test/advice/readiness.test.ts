import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  demandsOn,
  highestReady,
  isMet,
  type RungReadiness,
  readiness,
  readinessFor,
} from '../../src/advice/readiness.ts';
import { readinessWords, shortReadiness } from '../../src/advice/readiness-words.ts';
import { idsOf, type RungId, vocabulary } from '../../src/career/vocabulary.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, degree, job, license, person, TODAY } from '../support/people.ts';

const tracks = idsOf(vocabulary.tracks);

function rungOf(id: RungId) {
  const rung = career.rungs.find((each) => each.id === id);
  if (rung === undefined) throw new Error(`no rung ${id}`);
  return rung;
}

function nurse(id: RungId, record: ProgressRecord | undefined, on = TODAY): RungReadiness {
  return readinessFor(rungOf(id), { career, record, today: TODAY }, 'nursing', on);
}

/** An RN with an associate degree and two years on a ward. */
const staffNurse = person({
  credentials: [license()],
  education: [degree({ level: 'associate' })],
  experience: [job({ kinds: ['registered-nurse'], from: '2024-11-01', supervisedBy: [] })],
});

describe('the demands of a rung', () => {
  it.each(tracks)('are those of every track and of the %s track alone', (track) => {
    for (const rung of career.rungs) {
      for (const demand of demandsOn(rung, track)) {
        expect(demand.tracks ?? [track]).toContain(track);
      }
    }
  });

  it.each(tracks)('name the hard ones first on the %s track', (track) => {
    for (const rung of career.rungs) {
      const hard = demandsOn(rung, track).map((demand) => demand.hard);
      expect(hard).toEqual([...hard].sort((one, other) => Number(other) - Number(one)));
    }
  });
});

describe('readiness for a rung', () => {
  it('is the plain share of its demands that are met', () => {
    const { met, total, demands } = nurse('coordinator', staffNurse);
    expect(met).toBe(demands.filter(isMet).length);
    expect(total).toBe(demands.length);
  });

  it('is "ready" once every hard demand is met, and says how many usual ones are open', () => {
    const standing = nurse('coordinator', staffNurse);
    expect(standing.verdict).toBe('ready');
    expect(standing.met).toBeLessThan(standing.total);
    expect(readinessWords(standing)).toMatch(/, \d usual demands? open$/);
  });

  it('says "ready" in words only where half of the demands are met', () => {
    const standing = nurse('coordinator', staffNurse);
    const half = { ...standing, met: 4, total: 8 };
    expect(readinessWords(half)).toMatch(/^ready, /);
    expect(readinessWords({ ...half, met: 3 })).toMatch(/^nothing required missing, /);
  });

  it('is "not yet" while one hard demand is unmet, however many others are met', () => {
    const standing = nurse('coordinator', { ...staffNurse, credentials: [] });
    expect(standing.verdict).toBe('not yet');
    expect(readinessWords(standing)).toBe('not yet, 1 required missing');
    expect(shortReadiness(standing)).toBe('1 required missing');
  });

  it('is "undetermined" when a hard demand is neither met nor unmet', () => {
    const { credentials: _, ...untold } = staffNurse;
    const standing = nurse('coordinator', untold);
    expect(standing.verdict).toBe('undetermined');
    expect(readinessWords(standing)).toBe('undetermined, 1 required not known');
    expect(shortReadiness(standing)).toBe('1 required unknown');
  });

  it('is never "ready" without a record', () => {
    for (const track of tracks) {
      const rungs = readiness({ career, record: undefined, today: TODAY }, track, TODAY);
      expect(rungs.map(({ verdict }) => verdict)).not.toContain('ready');
    }
  });

  it('says of a demand what is there, what is asked, and the first day on which it is met', () => {
    const standing = nurse('senior', staffNurse);
    const experience = standing.demands.find(({ demand }) => demand.id === 'senior-experience');
    expect(experience).toMatchObject({
      have: '24 months, 21 days',
      need: '60 months',
      judgement: { verdict: 'unmet', earliest: '2029-11-01' },
    });
  });

  it('can be asked for a later day', () => {
    const verdictOn = (on: string) =>
      nurse('senior', staffNurse, on).demands.find(
        ({ demand }) => demand.id === 'senior-experience',
      )?.judgement.verdict;
    expect(verdictOn('2029-10-31')).toBe('unmet');
    expect(verdictOn('2029-11-01')).toBe('met');
  });

  it('counts the skills of a rung as one demand and says how many reach their target', () => {
    const skills = career.skills.slice(0, 7).map(({ id }) => ({
      skill: id,
      level: 5,
      evidence: 'seen',
      date: TODAY,
      by: 'self',
    }));
    const standing = nurse('entry', { ...staffNurse, skills });
    const demand = standing.demands.find((each) => each.demand.id === 'entry-skill-targets');
    expect(demand?.have).toBe('7 of 24');
  });
});

describe('readiness for all rungs', () => {
  it('is the same as for each rung alone', () => {
    const facts = { career, record: staffNurse, today: TODAY };
    const all = readiness(facts, 'nursing', TODAY);
    const alone = career.rungs.map((rung) => readinessFor(rung, facts, 'nursing', TODAY));
    expect(all).toEqual(alone);
  });

  it('names the highest rung that is ready, whatever is below it', () => {
    const rungs = readiness({ career, record: staffNurse, today: TODAY }, 'nursing', TODAY);
    expect(highestReady(rungs)?.rung.id).toBe('coordinator');
    expect(highestReady([])).toBeUndefined();
  });
});

describe('readiness and what is recorded', () => {
  const kinds = idsOf(vocabulary.experienceKinds);
  const levels = idsOf(vocabulary.educationLevels);
  const fields = idsOf(vocabulary.fields);
  const held = career.credentials.map(({ id }) => id);
  const record = fc.record({
    level: fc.constantFrom(...levels),
    field: fc.constantFrom(...fields),
    credential: fc.constantFrom(...held),
    kind: fc.constantFrom(...kinds),
    from: fc.constantFrom('2010-01-01', '2020-06-15', '2025-11-22', '2026-11-01'),
  });

  it('never says ready while a hard demand is not met, and never the other way round', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...tracks), (told, track) => {
        const made = person({
          education: [degree({ level: told.level, field: told.field })],
          credentials: [license({ credential: told.credential })],
          experience: [job({ kinds: [told.kind], from: told.from })],
        });
        for (const { verdict, demands } of readiness(
          { career, record: made, today: TODAY },
          track,
          TODAY,
        )) {
          const hard = demands.filter(({ demand }) => demand.hard);
          expect(verdict === 'ready').toBe(hard.every(isMet));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('loses no met demand when work is added', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...kinds), (told, more) => {
        const before = person({ experience: [job({ kinds: [told.kind], from: told.from })] });
        const extra = job({ id: 'e2', kinds: [more], from: '2015-01-01', to: '2019-12-31' });
        const after = { ...before, experience: [...(before.experience ?? []), extra] };
        const metIn = (made: ProgressRecord) =>
          readiness({ career, record: made, today: TODAY }, 'unlicensed', TODAY).map(
            ({ met }) => met,
          );
        for (const [index, met] of metIn(before).entries()) {
          expect(metIn(after)[index]).toBeGreaterThanOrEqual(met);
        }
      }),
      { numRuns: 15 },
    );
  });
});
