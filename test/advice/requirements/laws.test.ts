import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Days, MET, UNMET, valueAt } from '../../../src/advice/requirements/days.ts';
import type { Judged } from '../../../src/advice/requirements/evaluate.ts';
import { judge } from '../../../src/advice/requirements/judge.ts';
import type {
  ContinuingEducationRequirement,
  ExperienceRequirement,
  Requirement,
} from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { dayOf, numberOf } from '../../support/naive/calendar.ts';
import { dayNear } from '../../support/random/people.ts';
import {
  daysOf,
  evaluated,
  factsOf,
  type Person,
  people,
  runs,
  timeout,
} from '../../support/random/persons.ts';
import { leaves, rules } from '../../support/random/rules.ts';
import { entries, kinds } from '../../support/random/words.ts';

vi.setConfig({ testTimeout: timeout });

const all = (...of: Requirement[]): Requirement => ({ kind: 'all', of });
const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });
const unpublished: Requirement = { kind: 'unpublished', what: 'a rule', ask: 'the issuer' };
const closed: Requirement = { kind: 'closed', since: '2019-08-22' };

function law(check: (rule: Requirement, other: Requirement, person: Person) => void) {
  fc.assert(fc.property(rules, rules, people, check), runs);
}

describe('all and any', () => {
  test('of one part are that part', () => {
    law((rule, _other, person) => {
      expect(daysOf(all(rule), person)).toEqual(daysOf(rule, person));
      expect(daysOf(any(rule), person)).toEqual(daysOf(rule, person));
    });
  });

  test('do not depend on the order of their parts, nor on how they are nested', () => {
    law((rule, other, person) => {
      expect(daysOf(all(rule, other), person)).toEqual(daysOf(all(other, rule), person));
      expect(daysOf(any(rule, other), person)).toEqual(daysOf(any(other, rule), person));
      expect(daysOf(any(rule, any(other, rule)), person)).toEqual(daysOf(any(rule, other), person));
    });
  });

  test('absorb each other', () => {
    law((rule, other, person) => {
      expect(daysOf(any(rule, all(rule, other)), person)).toEqual(daysOf(rule, person));
      expect(daysOf(all(rule, any(rule, other)), person)).toEqual(daysOf(rule, person));
    });
  });

  test('are decided by one closed program and by one rule that nobody published', () => {
    law((rule, _other, person) => {
      expect(daysOf(all(rule, closed), person)).toEqual([{ from: 0, value: UNMET }]);
      expect(daysOf(any(rule, closed), person)).toEqual(daysOf(rule, person));
      const { verdict } = judge(all(rule, unpublished), factsOf(person), person.today);
      expect(verdict).not.toBe('met');
    });
  });
});

/** The tree as if every undecided leaf were unmet. */
function metForCertain({ days, of, requirement }: Judged, index: number): boolean {
  if (of === undefined) return valueAt(days, index) === MET;
  return requirement.kind === 'all'
    ? of.every((part) => metForCertain(part, index))
    : of.some((part) => metForCertain(part, index));
}

test('a day is met only by leaves that are met: nothing unknown is needed for it', () => {
  fc.assert(
    fc.property(rules, people, fc.nat({ max: 3000 }), (rule, person, index) => {
      const judged = evaluated(rule, person);
      expect(valueAt(judged.days, index) === MET).toBe(metForCertain(judged, index));
    }),
    runs,
  );
});

test('the answer does not depend on the order of the record', () => {
  fc.assert(
    fc.property(rules, people, (rule, person) => {
      const { record } = person;
      const turned = Object.entries(record).map(([section, entries]) => {
        // Of two ratings on one day the later entry counts, so their order tells something.
        const tells = section === 'skills' || !Array.isArray(entries);
        return [section, tells ? entries : entries.toReversed()];
      });
      const other = { ...person, record: { ...record, ...Object.fromEntries(turned) } };
      expect(daysOf(rule, other)).toEqual(daysOf(rule, person));
    }),
    runs,
  );
});

function neverWorse(rule: Requirement, before: Person, after: Person) {
  const [less, more] = [daysOf(rule, before), daysOf(rule, after)];
  for (const index of changes(less, more)) {
    expect(valueAt(more, index)).toBeGreaterThanOrEqual(valueAt(less, index));
  }
}

function changes(...timelines: Days[]): number[] {
  return timelines.flatMap((days) => days.map(({ from }) => from));
}

/** A job that leaves nothing open for the random rules. */
function fitting(rule: ExperienceRequirement, from: string, days: number): Experience {
  const groups = { coordinating: 'case-management' } as const;
  const [kind] = kinds.filter((each) => rule.in.some((asked) => asked === each));
  const [also] = kinds.filter((each) => rule.alsoIn?.some((asked) => asked === each));
  return {
    id: 'new',
    title: 'Case manager',
    kinds: [kind ?? groups.coordinating, also ?? groups.coordinating],
    from,
    to: dayOf(numberOf(from) + days),
    setting: rule.settings?.[0] ?? 'hospital',
    hoursPerWeek: 40,
    paid: true,
    supervisedBy: ['ccm'],
    supervisionHours: 100,
  };
}

describe('one entry more never makes a day worse', () => {
  test('when it is work that counts, apart from other work or counted in hours', () => {
    const arbitrary = fc.tuple(leaves.experience, people).chain(([rule, person]) =>
      fc.record({
        rule: fc.constant(rule),
        person: fc.constant(person),
        from: dayNear(person.today),
        days: fc.nat({ max: 900 }),
      }),
    );
    fc.assert(
      fc.property(arbitrary, ({ rule, person, from, days }) => {
        const added = fitting(rule, from, days);
        const { experience = [] } = person.record;
        // Bridging two stretches may lose a few left-over days: 30 of them made a month.
        fc.pre(rule.hours !== undefined || experience.every((each) => isApart(each, added)));
        const more = { ...person.record, experience: [...experience, added] };
        const told = { ...person.record, experience };
        neverWorse(rule, { ...person, record: told }, { ...person, record: more });
      }),
      runs,
    );
  });

  test('when it is a course on the topic', () => {
    const arbitrary = people.chain((person) =>
      fc.record({ person: fc.constant(person), date: dayNear(person.today) }),
    );
    fc.assert(
      fc.property(leaves.continuingEducation, arbitrary, (rule, { person, date }) => {
        const { continuingEducation = [] } = person.record;
        const course = { id: 'new', date, hours: 7, topics: topicsOf(rule) };
        const more = {
          ...person.record,
          continuingEducation: [...continuingEducation, course],
        };
        const told = { ...person.record, continuingEducation };
        neverWorse(rule, { ...person, record: told }, { ...person, record: more });
      }),
      runs,
    );
  });
});

describe('the issuer’s answers about all entries', () => {
  const hours = leaves.experience.filter((rule) => rule.hours !== undefined);
  test.each(Object.entries({ credential: leaves.credential, education: leaves.education, hours }))(
    'never make a day worse by yes, nor better by no, for rules on %s',
    (_kind, arbitrary: fc.Arbitrary<Requirement>) => {
      fc.assert(
        fc.property(arbitrary, people, (rule, person) => {
          const answered = (value: boolean | undefined) => ({
            ...person,
            judging: 'ccm',
            record: { ...person.record, confirmations: issuerSaying(value) },
          });
          neverWorse(rule, answered(undefined), answered(true));
          neverWorse(rule, answered(false), answered(undefined));
        }),
        runs,
      );
    },
  );
});

function issuerSaying(value: boolean | undefined): Record<string, boolean> {
  if (value === undefined) return {};
  const ids = Object.values(entries).flat();
  return Object.fromEntries(ids.map((id) => [`ccm/${id}`, value]));
}

function topicsOf({ topics = ['ethics'] }: ContinuingEducationRequirement) {
  return topics;
}

/** At least a day lies between two jobs. */
function isApart(one: Experience, other: Experience): boolean {
  const end = (job: Experience) => (job.to === null ? Number.POSITIVE_INFINITY : numberOf(job.to));
  return end(one) + 1 < numberOf(other.from) || end(other) + 1 < numberOf(one.from);
}
