/** The example people that come with carepath. */
import { join } from 'node:path';

/** Set by the build, where examples/ lies beside the program. */
declare const CAREPATH_EXAMPLES: string | undefined;

const folder = join(
  import.meta.dirname,
  typeof CAREPATH_EXAMPLES === 'undefined' ? '../../../examples' : CAREPATH_EXAMPLES,
);

/** The record of an example person. */
export function exampleRecord(person: string): string {
  return join(folder, `${person}.json`);
}

/** The answers an example person gives in the self-assessment. */
export function exampleAnswers(person: string): string {
  return join(folder, 'answers', `${person}.json`);
}
