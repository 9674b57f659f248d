/** A value that has to be one of the vocabulary. */
import { usageFailure } from '../values/failure.ts';
import { didYouMean, idForm } from '../values/nearest.ts';

/** The id that was written, in any case and spacing; throws a Failure (2) that lists what is allowed. */
export function oneOf<Id extends string>(flag: string, written: string, ids: readonly Id[]): Id {
  const found = ids.find((id) => id === idForm(written));
  if (found !== undefined) return found;
  throw usageFailure(
    `${flag} "${written}" is not one that carepath knows.`,
    didYouMean(written, ids, `One of: ${ids.join(', ')}.`),
  );
}
