/** The credential a person means by what they typed. */
import { namesOfCredentials, writtenForm } from '../career/names.ts';
import type { Credential } from '../career/schema/credential.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean, nearest } from '../values/nearest.ts';
import type { Context } from './context.ts';

/** What stands where a credential could: `certs chck` means neither CHC nor CHES. */
const COMMANDS = ['check', 'compare', 'renewals'];

/** By id, abbreviation, alias or name in any spelling of case and spaces; throws a Failure (2) with suggestions. */
export function credentialNamed(context: Context, written: string): Credential {
  const names = namesOfCredentials(context.career);
  const id = names.get(writtenForm(written));
  const found = context.career.credentials.find((each) => each.id === id);
  if (found !== undefined) return found;
  const form = writtenForm(written);
  const [command] = nearest(form, COMMANDS);
  throw usageFailure(
    `There is no credential "${written}".`,
    command === undefined
      ? didYouMean(form, [...new Set(names.values())], 'See "carepath certs" for all of them.')
      : `Did you mean carepath certs ${command} <id>?`,
  );
}
