/** What the rules ask of the person that no fact of the record answers. */
import type { Career } from './career.ts';
import type { Requirement } from './schema/requirement.ts';

/** A question with a key of its own: `carepath confirm KEY yes`. */
export interface KeyedQuestion {
  key: string;
  /** `attest`: something one signs; `confirm`: something only the person or the issuer knows. */
  kind: 'attest' | 'confirm';
  ask: string;
  /** True when an answer is good for a time only, so that its day has to be kept. */
  dated: boolean;
}

/** The keys of questions whose answers are good for a time only. */
export function datedKeys(career: Asking): ReadonlySet<string> {
  const dated = keyedQuestions(career).filter((each) => each.dated);
  return new Set(dated.map((each) => each.key));
}

/** What of the career has requirements that a person is asked about. */
type Asking = Pick<Career, 'credentials' | 'rungs' | 'steps'>;

/** All questions of credentials, rungs and milestones, the first of each key, in the order of the data. */
export function keyedQuestions({ credentials, rungs, steps }: Asking): KeyedQuestion[] {
  const requirements = [
    ...credentials.map(({ eligibility }) => eligibility.requirement),
    ...rungs.flatMap(({ demands }) => demands.map(({ requirement }) => requirement)),
    ...steps.flatMap(({ milestones }) => milestones.flatMap((each) => each.requirement ?? [])),
  ];
  const found = new Map<string, KeyedQuestion>();
  for (const question of requirements.flatMap(questionsIn)) {
    if (!found.has(question.key)) found.set(question.key, question);
  }
  return [...found.values()];
}

function questionsIn(requirement: Requirement): KeyedQuestion[] {
  switch (requirement.kind) {
    case 'all':
    case 'any':
      return requirement.of.flatMap(questionsIn);
    case 'attest':
    case 'confirm': {
      const { key, kind, ask, goodForMonths, goodForDays } = requirement;
      return [{ key, kind, ask, dated: (goodForMonths ?? goodForDays) !== undefined }];
    }
    default:
      return [];
  }
}
