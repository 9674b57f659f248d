/** Cases of a question that only the person or the issuer can answer. */
import type { Verdict } from '../../../src/advice/requirements/judgement.ts';
import type {
  AttestRequirement,
  ConfirmRequirement,
} from '../../../src/career/schema/requirement.ts';
import type { Confirmation } from '../../../src/progress/record.ts';
import type { LeafCase } from '../leaf-cases.ts';
import { dayOf, monthsLater, numberOf } from '../naive/calendar.ts';
import { person, TODAY } from '../people.ts';

/** An answer that is good for a time is open again when it has grown old, or has no day. */
export function answerCases(leaf: AttestRequirement | ConfirmRequirement): LeafCase[] {
  const { key, kind, goodForMonths, goodForDays } = leaf;
  const answered = (name: string, given: boolean | Confirmation, verdict: Verdict): LeafCase => ({
    name,
    record: person({ confirmations: { [key]: given } }),
    verdict,
  });
  const notAnswered: LeafCase = {
    name: 'not answered',
    record: person(),
    verdict: kind === 'attest' ? 'met' : 'unknown',
  };
  const yes = (date: string) => ({ value: true, date });
  if ((goodForMonths ?? goodForDays) === undefined) {
    return [
      answered('yes', true, 'met'),
      answered('no', false, 'unmet'),
      answered('yes, long ago', yes('2001-01-01'), 'met'),
      notAnswered,
    ];
  }
  const first = monthsLater(numberOf(TODAY), -(goodForMonths ?? 0)) - (goodForDays ?? 0);
  return [
    answered('yes, today', yes(TODAY), 'met'),
    answered('no, today', { value: false, date: TODAY }, 'unmet'),
    answered('yes, as long ago as an answer is good for', yes(dayOf(first)), 'met'),
    answered('yes, a day longer ago', yes(dayOf(first - 1)), 'unknown'),
    answered('yes, nobody knows when', true, 'unknown'),
    notAnswered,
  ];
}
