/** The credential a person means by what they typed. */
import { namesOfCredentials, writtenForm } from '../career/names.ts';
import type { Credential } from '../career/schema/credential.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean } from '../values/nearest.ts';
import type { Context } from './context.ts';

/** By id, abbreviation, alias or name in any spelling of case and spaces; throws a Failure (2) with suggestions. */
export function credentialNamed(context: Context, written: string): Credential {
  const names = namesOfCredentials(context.career);
  const id = names.get(writtenForm(written));
  const found = context.career.credentials.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw usageFailure(
    `There is no credential "${written}".`,
    didYouMean(
      writtenForm(written),
      [...new Set(names.values())],
      'See "carepath certs" for all of them.',
    ),
  );
}
