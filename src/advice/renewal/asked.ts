/** How the hours of a renewal are meant, in a sentence. */
import type { RenewalMode } from '../../career/schema/states.ts';
import type { FirstRenewal } from './first.ts';
import type { RenewalRules } from './rules.ts';

/** "All of these hours are owed."; "" where the rule in words says all there is. */
export function askedInWords(rules: RenewalRules, first: FirstRenewal | undefined): string {
  const { hours, mode, nursing, disputed } = rules;
  if (disputed) return 'Sources disagree on whether hours are owed here: ask the board.';
  if (hours === 0) return noneInWords(rules);
  if (first !== undefined) return firstInWords(first);
  if (mode !== undefined) return modes[mode];
  return nursing && hours !== undefined
    ? 'Whether there is another way than hours is not established.'
    : '';
}

function noneInWords({ mode, confidence, notChecked }: RenewalRules): string {
  if (notChecked.length > 0) {
    return `No contact hours are asked for in general, but ${notChecked.join(' and ')} are, which are not checked here.`;
  }
  const found = mode !== undefined && confidence !== 'low';
  return found ? 'No contact hours are asked for.' : 'No contact hours were found: ask the board.';
}

function firstInWords({ looksSo, owes, except }: FirstRenewal): string {
  const spared = owes === 'nothing' ? 'none' : 'fewer';
  if (!looksSo) return `Perhaps ${spared}, if this is your first renewal.`;
  const still = except === undefined ? '' : ` Owed all the same: ${except}.`;
  return `Perhaps ${spared}: this looks like your first renewal. The rule is below, and the board decides.${still}`;
}

const modes: Record<RenewalMode, string> = {
  hours: 'All of these hours are owed.',
  options: 'Hours are one of several ways here: by another you may owe none.',
  'topic-only': 'No general hours, but set topics.',
  none: 'No continuing education is asked for in general.',
};
