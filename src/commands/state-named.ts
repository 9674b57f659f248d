/** The state a person means. */
import { namesOfStates, writtenForm } from '../career/names.ts';
import type { State } from '../career/schema/states.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean } from '../values/nearest.ts';
import type { Context } from './context.ts';

/** By code or name; undefined when nothing was written; throws a Failure (2) with suggestions. */
export function stateNamed(context: Context, written: string | undefined): State | undefined {
  if (written === undefined) return undefined;
  const names = namesOfStates(context.career);
  const code = names.get(writtenForm(written));
  const found = context.career.states.find((each) => each.code === code);
  if (found !== undefined) return found;
  throw usageFailure(
    `There is no state "${written}".`,
    didYouMean(writtenForm(written), [...names.keys()], 'Write a code such as TX, or a name.'),
  );
}
