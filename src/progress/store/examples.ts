/** The example people that come with carepath. */
import { fileURLToPath } from 'node:url';

/** Set by the build, where examples/ lies beside the program. */
declare const CAREPATH_EXAMPLES: string | undefined;

const folder = new URL(
  typeof CAREPATH_EXAMPLES === 'undefined' ? '../../../examples/' : CAREPATH_EXAMPLES,
  import.meta.url,
);

/** The record of an example person. */
export function exampleRecord(person: string): string {
  return fileURLToPath(new URL(`${person}.json`, folder));
}

/** The answers an example person gives in the self-assessment. */
export function exampleAnswers(person: string): string {
  return fileURLToPath(new URL(`answers/${person}.json`, folder));
}
