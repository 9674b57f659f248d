/** Reads each `--if` as the arguments of `carepath add`, by the same command tree. */
import type { SupposedEntry } from '../commands/what-if.ts';
import { type EntryKindName, entryKinds } from '../progress/fields/entry-kinds.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean } from '../values/nearest.ts';
import { readArguments } from './program.ts';
import type { CommandSpec } from './registry/spec.ts';

const EXAMPLE =
  "For example: --if 'experience --kind case-management --hours-per-week 40 --supervised-by ccm --from 2026-12-01'";

/** Throws a Failure (2) for a text that `carepath add` would not read. */
export async function supposedEntries(
  texts: readonly string[],
  registry: CommandSpec[],
): Promise<SupposedEntry[]> {
  const { parseArgsStringToArgv: splitWords } = await import('string-argv');
  return texts.map((text) => {
    const [what = '', ...flags] = splitWords(text.replace(/^\s*add\s+/, ''));
    const name = kindNamed(what);
    const { options } = readArguments(['add', name, ...flags], registry);
    return { text, name, options };
  });
}

function kindNamed(what: string): EntryKindName {
  const names = Object.keys(entryKinds) as EntryKindName[];
  const found = names.find((name) => name === what.toLowerCase());
  if (found !== undefined) return found;
  throw usageFailure(
    `--if starts with what to suppose, and "${what}" is not one of ${names.join(', ')}.`,
    didYouMean(what, names, EXAMPLE),
  );
}
