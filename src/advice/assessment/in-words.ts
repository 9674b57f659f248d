/** Entries of the record in a line each, for "Your record has:". */
import type { Career } from '../../career/career.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type { Education, Experience, HeldCredential } from '../../progress/record.ts';
import { writtenDay, writtenMonth } from '../../values/written-day.ts';
import type { Value } from './question.ts';

/** "associate degree, nursing, completed May 2020". */
export function educationInWords({ level, field, completed }: Education): string {
  const end = completed === null ? 'in progress' : `completed ${writtenMonth(completed)}`;
  const about = level === 'high-school' ? '' : vocabulary.fields[field];
  return joined([vocabulary.educationLevels[level], about, end]);
}

/** "RN, OH, active, valid through Oct 31, 2027". */
export function credentialInWords(career: Career): (held: HeldCredential) => string {
  return ({ credential, state = '', status, expires }) => {
    const known = career.credentials.find(({ id }) => id === credential);
    const end = expires === undefined ? '' : `valid through ${writtenDay(expires)}`;
    return joined([known?.abbreviation ?? credential, state, status, end]);
  };
}

/** "Staff nurse, Mercy Hospital, Jun 2020 to Oct 2026". */
export function jobInWords({ title, employer = '', from, to }: Experience): string {
  const end = to === null ? 'now' : writtenMonth(to);
  return joined([title, employer, `${writtenMonth(from)} to ${end}`]);
}

/** A day as people read it; words that stand in for a day stay. */
export function shownDay(value: Value): string {
  return typeof value === 'string' ? writtenDay(value) : '';
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
