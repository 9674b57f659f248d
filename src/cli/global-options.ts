/** Options that every command takes, before or after its name. */
import type { GlobalOptions } from '../commands/context.ts';
import type { OptionSpec } from './registry/spec.ts';

export const globalOptions: OptionSpec[] = [
  { flags: '--json', about: 'answer as one JSON document' },
  { flags: '--as-of <date>', about: 'take this day as today' },
  { flags: '--on <date>', about: 'ask about a later day, from what is known today' },
  { flags: '--file <path>', about: 'the record to use' },
  { flags: '--data <folder>', about: 'corrections that stand in place of the data shipped' },
  { flags: '--plain', about: 'no color and no box drawing' },
  { flags: '--color', about: 'color, even where it is off by default' },
  { flags: '--no-color', about: 'no color' },
  { flags: '-y, --yes', about: 'answer yes to every question of safety' },
  { flags: '-q, --quiet', about: 'print only the answer' },
  { flags: '--no-input', about: 'never ask; fail where an answer is missing' },
];

/** Commander's loose values as the options that commands read. */
export function readGlobalOptions(given: Record<string, unknown>): GlobalOptions {
  const text = (name: string) => (typeof given[name] === 'string' ? { [name]: given[name] } : {});
  return {
    json: given.json === true,
    plain: given.plain === true,
    color: typeof given.color === 'boolean' ? given.color : undefined,
    yes: given.yes === true,
    quiet: given.quiet === true,
    input: given.input !== false,
    ...text('asOf'),
    ...text('on'),
    ...text('file'),
    ...text('data'),
  };
}
