/** A small career for random rules: three credentials to hold, three to reach, one step. */
import type { Career } from '../../../src/career/career.ts';
import type { Credential } from '../../../src/career/schema/credential.ts';
import type { Milestone, Step } from '../../../src/career/schema/growth.ts';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import { career as shipped } from '../people.ts';
import * as words from './words.ts';

const [firstStep] = shipped.steps;
const [anyCredential] = shipped.credentials;
if (firstStep === undefined || anyCredential === undefined) throw new Error('no career data');

const renewed: Requirement = { kind: 'credential', any: ['rn-license'] };
const step: Step = {
  ...firstStep,
  milestones: words.milestones.map(
    (id): Milestone => ({
      id,
      text: 'Do it.',
      evidence: 'It is done.',
      ...(id === words.milestones.at(-1) ? { requirement: renewed } : {}),
    }),
  ),
};

const ways: Requirement[] = [
  {
    kind: 'experience',
    in: ['coordinating'],
    perhaps: ['registered-nurse'],
    months: 12,
    withinYears: 3,
  },
  { kind: 'continuing-education', hours: 10, withinYears: 1, confidence: 'high' },
  { kind: 'credential', any: ['hec-c'], others: 'license' },
];
const ahead = words.ahead.map(
  (id, place): Credential => ({
    ...anyCredential,
    id,
    eligibility: {
      requirement: ways[place] ?? renewed,
      sources: ['care-coordinator-article'],
      confidence: place === 1 ? 'low' : 'medium',
    },
  }),
);

export const smallCareer: Career = {
  ...shipped,
  credentials: [
    ...shipped.credentials.filter(({ id }) => words.credentials.includes(id)),
    ...ahead,
  ],
  steps: [step],
};
