/** Answers to what only the person or the issuer knows. */
import { Failure } from '../../values/failure.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import type { Edit } from '../edit.ts';
import type { Confirmation, ProgressRecord } from '../record.ts';

/** Answers an attestation or a confirmation, in place of any earlier answer. */
export function setConfirmation(record: ProgressRecord, key: string, answer: Confirmation): Edit {
  return {
    record: { ...record, confirmations: { ...record.confirmations, [key]: answer } },
    text: `Answered ${key}: ${confirmationWords(answer)}`,
  };
}

/** Takes an answer back: the question is open again. Throws a Failure when there is none. */
export function removeConfirmation(record: ProgressRecord, key: string): Edit {
  const { [key]: answer, ...others } = record.confirmations ?? {};
  if (answer === undefined) throw new Failure({ what: `There is no answer to ${key}.` });
  return {
    record: { ...record, confirmations: others },
    text: `Removed the answer to ${key}: ${confirmationWords(answer)}`,
  };
}

/** "yes, by the Commission, Nov 3, 2026". */
export function confirmationWords(answer: Confirmation): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const { value, from, date } = answer;
  return [
    value ? 'yes' : 'no',
    from === undefined ? '' : `by ${harmlessLine(from)}`,
    date === undefined ? '' : writtenDay(date),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
