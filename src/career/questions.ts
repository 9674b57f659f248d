/** What the rules ask of the person that no fact of the record answers. */
import type { Career } from './career.ts';
import type { Requirement } from './schema/requirement.ts';

/** A question with a key of its own: `carepath confirm KEY yes`. */
export interface KeyedQuestion {
  key: string;
  /** `attest`: something one signs; `confirm`: something only the person or the issuer knows. */
  kind: 'attest' | 'confirm';
  ask: string;
}

/** All questions of the credentials, the first of each key, in the order of the data. */
export function keyedQuestions(career: Pick<Career, 'credentials'>): KeyedQuestion[] {
  const found = new Map<string, KeyedQuestion>();
  for (const { eligibility } of career.credentials) {
    for (const question of questionsIn(eligibility.requirement)) {
      if (!found.has(question.key)) found.set(question.key, question);
    }
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
      const { key, kind, ask } = requirement;
      return [{ key, kind, ask }];
    }
    default:
      return [];
  }
}
