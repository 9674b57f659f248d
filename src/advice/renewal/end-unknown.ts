/** What is held without an end recorded: whatever ends cannot be told in time. */
import type { Credential } from '../../career/schema/credential.ts';
import type { HeldCredential } from '../../progress/record.ts';
import type { Day } from '../../values/day.ts';
import { isHeld, isOutlasted } from '../renewal.ts';
import type { Facts } from '../requirements/judgement.ts';
import { credentialOf } from '../requirements/names.ts';
import { termEnd } from './dates.ts';

export interface EndUnknown {
  holding: HeldCredential;
  /** Undefined for one that data/ does not have. */
  credential: Credential | undefined;
  /** The end that the rule itself gives from the day of the issue. */
  proposed: Day | undefined;
}

/** Everything held now whose end is not recorded, in the order of the record. */
export function endsUnknown(facts: Facts): EndUnknown[] {
  const held = (facts.record?.credentials ?? []).filter(isHeld);
  return held
    .filter((each) => each.expires === undefined && !isOutlasted(each, held))
    .map((holding) => {
      const credential = credentialOf(facts, holding.credential);
      const proposed = credential && termEnd(credential, holding.issued, facts.today);
      return { holding, credential, proposed };
    });
}
