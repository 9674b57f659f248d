/** The one thing of the record that a person means by an id or by words. */
import type { Telling } from '../progress/edits/entry-words.ts';
import { type FoundEntry, findEntries } from '../progress/find-entry.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { usageFailure } from '../values/failure.ts';

/**
 * The entry or answer that `written` means. Throws a Failure (2) that lists the
 * candidates and how to name one ("carepath remove <id>"), or says that there is none.
 */
export function entryNamed(
  record: ProgressRecord | undefined,
  written: string,
  told: Telling,
  how: string,
): FoundEntry {
  const found = record === undefined ? [] : findEntries(record, written, told);
  const [entry, ...others] = found;
  if (entry === undefined) {
    throw usageFailure(
      `Nothing in your record is "${written}".`,
      'carepath list shows what there is.',
    );
  }
  if (others.length === 0) return entry;
  throw usageFailure(
    `"${written}" fits ${found.length} entries.`,
    `Say which one by its id: ${how}.`,
    found.map(({ id, words }) => `${id}  ${words}`),
  );
}
