/** Random rules of every kind, nested a few levels deep. */
import fc from 'fast-check';
import type {
  AttestRequirement,
  ConfirmRequirement,
  ContinuingEducationRequirement,
  CredentialRequirement,
  EducationRequirement,
  EligibilityRequirement,
  ExamRequirement,
  ExperienceRequirement,
  LeafRequirement,
  MilestonesRequirement,
  Requirement,
  SkillRequirement,
} from '../../../src/career/schema/requirement.ts';
import * as words from './words.ts';

const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = <T>(values: T[]): fc.Arbitrary<T[]> => fc.subarray(values, { minLength: 1 });

const namedAsExamples = {
  kind: oneOf<'credential'>('credential'),
  any: some(words.credentials),
  others: fc.constantFrom('license', 'certification'),
};
const credential: fc.Arbitrary<CredentialRequirement> = fc.oneof(
  fc.record(namedAsExamples),
  fc.record(
    {
      ...namedAsExamples,
      refuses: some(words.credentials),
      status: fc.constantFrom('active', 'active', 'restricted', 'lapsed', 'retired'),
      states: some(words.states),
    },
    { requiredKeys: ['kind', 'any'] },
  ),
);

type Fields = EducationRequirement['fields'] & {};
/** Fields accepted, perhaps accepted and refused, and the days and licenses that matter. */
const studyInField = {
  kind: oneOf<'education'>('education'),
  level: fc.constantFrom(...words.levels),
  fields: oneOf<Fields>(['health', 'business'], ['human-services']),
  perhapsFields: oneOf<Fields>(['human-services'], ['health', 'business']),
  daysBefore: fc.constantFrom(1, 30, 400),
  withinMonths: fc.constantFrom(12, 24, 60),
  completedBefore: fc.constantFrom('2024-02-29', '2026-11-23', '2027-03-01', '2030-01-01'),
  unlessHolding: some(words.credentials),
};
const education: fc.Arbitrary<EducationRequirement> = fc.oneof(
  fc.record(studyInField, { requiredKeys: ['kind', 'level'] }),
  fc.record(
    {
      ...studyInField,
      notFields: oneOf<Fields>(['business'], ['health']),
      programs: some(words.programs),
      accredited: oneOf<true>(true),
      fieldExperience: oneOf<true>(true),
    },
    { requiredKeys: ['kind', 'level'] },
  ),
);

type Kinds = ExperienceRequirement['in'];
/** What may leave work to the issuer to decide, and the window in which it counts. */
const asksIssuer = {
  kind: oneOf<'experience'>('experience'),
  in: oneOf<Kinds>(['case-management'], ['coordinating'], ['registered-nurse', 'retail']),
  perhaps: oneOf<Kinds>(['care-coordination'], ['registered-nurse']),
  paid: oneOf<true | 'unpublished'>(true, 'unpublished', 'unpublished'),
  settings: oneOf<ExperienceRequirement['settings'] & {}>(['hospital'], ['family', 'hospital']),
  perhapsSettings: oneOf<ExperienceRequirement['settings'] & {}>(['health-plan']),
  withinYears: fc.constantFrom(0.5, 1, 3, 5),
};
const work = fc.oneof(
  fc.record(asksIssuer, { requiredKeys: ['kind', 'in'] }),
  fc.record(
    {
      ...asksIssuer,
      alsoIn: oneOf<Kinds>(['registered-nurse'], ['coordinating']),
      notAs: oneOf<Kinds>(['retail'], ['retail', 'care-coordination']),
      supervisedBy: oneOf(['ccm'], ['ccm', 'rn-license']),
      fullTimeHours: fc.constantFrom(35, 36),
      partTime: fc.constantFrom('counts', 'counts', 'no'),
      notSettings: oneOf<ExperienceRequirement['settings'] & {}>(['family']),
      supervisionHours: fc.constantFrom(50, 100),
    },
    { requiredKeys: ['kind', 'in'] },
  ),
);
const experience: fc.Arbitrary<ExperienceRequirement> = fc
  .tuple(
    work.map((rule): Omit<ExperienceRequirement, 'months' | 'hours'> => rule),
    fc.oneof(
      fc.record({ months: fc.constantFrom(1, 2, 6, 12, 24, 36) }),
      fc.record({ hours: fc.constantFrom(100, 500, 1000, 2080, 4500) }),
    ),
  )
  .map(([{ withinYears, ...rule }, amount]) => ({
    ...rule,
    ...amount,
    // Supervision is told for a whole job, so no rule asks for it within a window.
    ...(withinYears === undefined || rule.supervisionHours !== undefined ? {} : { withinYears }),
  }));

const continuingEducation: fc.Arbitrary<ContinuingEducationRequirement> = fc.record(
  {
    kind: oneOf<'continuing-education'>('continuing-education'),
    hours: fc.constantFrom(5, 10, 30),
    topics: some(words.topics),
    otherTopics: oneOf<'perhaps'>('perhaps'),
    withinYears: fc.constantFrom(1 / 12, 0.5, 1, 3),
  },
  { requiredKeys: ['kind', 'hours'] },
);

const exam: fc.Arbitrary<ExamRequirement> = fc.record(
  {
    kind: oneOf<'exam'>('exam'),
    any: some(words.exams),
    withinYears: fc.constantFrom(1, 3),
  },
  { requiredKeys: ['kind', 'any'] },
);

const skill: fc.Arbitrary<SkillRequirement> = fc.record({
  kind: oneOf<'skill'>('skill'),
  skill: fc.constantFrom(...words.skills),
  level: fc.integer({ min: 1, max: 4 }),
});

const milestones: fc.Arbitrary<MilestonesRequirement> = fc.oneof(
  fc.record({
    kind: oneOf<'milestones'>('milestones'),
    step: fc.constant(1),
    atLeast: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: oneOf<'milestones'>('milestones'), of: some(words.milestones) }),
);

const eligibility: fc.Arbitrary<EligibilityRequirement> = fc.record({
  kind: oneOf<'eligibility'>('eligibility'),
  any: some([...words.ahead, 'ccm']).filter((ids) => ids.join() !== 'ccm'),
  withinMonths: fc.constantFrom(0, 1, 3),
});

const answers: fc.Arbitrary<AttestRequirement | ConfirmRequirement> = fc.record(
  {
    kind: oneOf<'attest' | 'confirm'>('attest', 'confirm'),
    key: fc.constantFrom(...words.keys),
    ask: fc.constant('Is it so?'),
    goodForMonths: fc.constantFrom(1, 12, 24, 36),
    goodForDays: fc.constantFrom(1, 120),
  },
  { requiredKeys: ['kind', 'key', 'ask'] },
);

const small: fc.Arbitrary<LeafRequirement> = fc.oneof(
  fc.record({
    kind: oneOf<'contacts'>('contacts'),
    atLeast: fc.constantFrom(1, 2),
    withinMonths: fc.constantFrom(1, 6),
  }),
  fc.constantFrom<LeafRequirement>(
    { kind: 'unpublished', what: 'part-time conversion', ask: 'the Commission' },
    { kind: 'closed', since: '2019-08-22' },
    { kind: 'closed', since: '2027-12-31' },
  ),
);

/** Rules of each kind of leaf. */
export const leaves = {
  credential,
  education,
  experience,
  continuingEducation,
  exam,
  skill,
  milestones,
  eligibility,
  answers,
  small,
};

/** Work that counts only after the education beside it, of one kind or of several. */
export const workAfterStudy: fc.Arbitrary<Requirement> = fc
  .tuple(fc.array(education, { minLength: 1, maxLength: 2 }), experience)
  .map(([studies, work]): Requirement => {
    const beside: Requirement[] =
      studies.length > 1 ? [{ kind: 'any', of: studies }] : [...studies];
    return { kind: 'all', of: [...beside, { ...work, after: 'education' }] };
  });

const anyLeaf: fc.Arbitrary<Requirement> = fc.oneof(
  { arbitrary: experience, weight: 3 },
  ...Object.values(leaves).map((arbitrary) => ({ arbitrary, weight: 1 })),
  { arbitrary: workAfterStudy, weight: 1 },
);

/** Rules of every kind, nested; any node may be of low confidence, and its parts with it. */
export const rules: fc.Arbitrary<Requirement> = fc.letrec<{ rule: Requirement }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'rule' },
    anyLeaf,
    fc
      .tuple(
        oneOf<'all' | 'any'>('all', 'any'),
        fc.array(tie('rule'), { minLength: 1, maxLength: 4, depthIdentifier: 'rule' }),
        fc.option(fc.constantFrom('high', 'low'), { freq: 8, nil: undefined }),
      )
      .map(([kind, of, confidence]): Requirement => ({ kind, of, confidence })),
  ),
})).rule;
