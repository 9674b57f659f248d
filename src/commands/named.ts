/** The rung, the track and the skill that a person means by what they typed. */
import { writtenForm } from '../career/names.ts';
import type { Rung, Skill } from '../career/schema/growth.ts';
import { idsOf, type Track, vocabulary } from '../career/vocabulary.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean } from '../values/nearest.ts';
import type { Context } from './context.ts';

interface Named {
  id: string;
  name: string;
}

/** A rung by id or name; throws a Failure (2) with suggestions. */
export function rungNamed(context: Context, written: string): Rung {
  return named('rung', context.career.rungs, written);
}

/** A skill by id or name, or by a beginning that only one has; throws a Failure (2) with suggestions. */
export function skillNamed(context: Context, written: string): Skill {
  return named('skill', context.career.skills, written);
}

/** A track by id or name; throws a Failure (2) with the three. */
export function trackNamed(written: string): Track {
  const tracks = idsOf(vocabulary.tracks).map((id) => ({ id, name: vocabulary.tracks[id] }));
  return named('track', tracks, written).id;
}

function named<T extends Named>(what: string, all: readonly T[], written: string): T {
  const form = writtenForm(written);
  const exact = all.find((each) => each.id === form || writtenForm(each.name) === form);
  const begun = all.filter((each) => form.length > 2 && each.id.startsWith(form));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found !== undefined) return found;
  const ids = all.map((each) => each.id);
  const many = begun.map((each) => each.id);
  throw usageFailure(
    many.length > 1
      ? `"${written}" can mean ${many.join(' or ')}.`
      : `There is no ${what} "${written}".`,
    many.length > 1 ? 'Write one of them.' : didYouMean(form, ids, `There are: ${ids.join(', ')}.`),
  );
}
