/** A credential checked for a person, and the short answer. */
import { eligibilityOf, eligibilityWord } from '../../src/advice/eligibility.ts';
import type { Judgement } from '../../src/advice/requirements/judgement.ts';
import type { Credential } from '../../src/career/schema/credential.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, TODAY } from './people.ts';

/** The credential of the shipped data; throws when there is none of that id. */
function credentialById(id: string): Credential {
  const credential = career.credentials.find((each) => each.id === id);
  if (credential === undefined) throw new Error(`no credential ${id}`);
  return credential;
}

export function checked(id: string, record: ProgressRecord | undefined, on = TODAY): Judgement {
  return eligibilityOf(credentialById(id), { career, record, today: TODAY }, on);
}

/** What a person is told first: the word, the first certain day, its end, and the first possible day. */
export function answer(id: string, record: ProgressRecord | undefined, on = TODAY) {
  const judgement = checked(id, record, on);
  const { earliest, until, possible } = judgement;
  return [eligibilityWord(judgement), earliest, until, possible?.date ?? null];
}
