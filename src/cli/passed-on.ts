/** `demo bedside-rn certs check ccm --json`: a command line inside another. */
import type { Command, Option } from 'commander';
import type { CommandSpec } from './registry/spec.ts';

export interface SplitLine {
  /** What is read here. */
  own: string[];
  /** The inner command line, with the options that stood before it; empty for other commands. */
  passedOn: string[];
}

/** Takes the inner command line out of `argv`, where the command has one. */
export function splitPassedOn(
  argv: string[],
  registry: CommandSpec[],
  program: Command,
): SplitLine {
  const words = wordPlaces(argv, program.options);
  const [command, first] = words;
  const spec = registry.find(({ name }) => command !== undefined && name === argv[command]);
  if (spec?.passesOn !== true || first === undefined) return { own: argv, passedOn: [] };
  const options = argv.slice(0, first).filter((_, place) => place !== command);
  const inner = argv.slice(first + 1);
  return { own: argv.slice(0, first + 1), passedOn: [...options, ...inner] };
}

/** Where the words of a command line stand that are neither options nor their values. */
function wordPlaces(argv: readonly string[], options: readonly Option[]): number[] {
  const takesValue = new Set(
    options.filter((each) => each.required).flatMap(({ short, long }) => [short, long]),
  );
  const places: number[] = [];
  for (let place = 0; place < argv.length; place++) {
    const word = argv[place] ?? '';
    if (takesValue.has(word)) place += 1;
    else if (!word.startsWith('-')) places.push(place);
  }
  return places;
}
