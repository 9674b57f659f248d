/** `carepath demo <person> [command…]`: any command on an example person, in a folder that is thrown away. */
import { exampleRecord } from '../progress/store/examples.ts';
import { readStored } from '../progress/store/read.ts';
import { inThrowaway } from '../progress/store/throwaway.ts';
import { exitCodes, usageFailure } from '../values/failure.ts';
import { didYouMean, idForm } from '../values/nearest.ts';
import { writtenDay } from '../values/written-day.ts';
import { type Context, writeJson } from './context.ts';
import { type ExamplePerson, examplePeople } from './example-people.ts';
import { printTable } from './print-table.ts';

export async function run(
  context: Context,
  [written, ...command]: string[],
): Promise<number | undefined> {
  if (context.example !== undefined) {
    throw usageFailure('One demo cannot run inside another.', 'Name one person, then a command.');
  }
  if (written === undefined) return listPeople(context);
  const person = personCalled(written);
  refuseFile(command);
  const example = exampleRecord(person.id);
  const day = (await readStored(example)).record?.change?.date;
  // Seen from their own day: licenses of example people would else expire in a year or two.
  const asOf = day === undefined || hasOption(command, '--as-of') ? [] : ['--as-of', day];
  const code = await inThrowaway(example, (path) =>
    context.again(['--file', path, ...asOf, ...command], person.id),
  );
  if (code === exitCodes.done && !hasOption(command, '-q') && !hasOption(command, '--quiet')) {
    const seen = asOf.length > 0 && day !== undefined ? `, seen on ${writtenDay(day)}` : '';
    context.note(`Example ${person.id}${seen}. Your own record was not touched.\n`);
  }
  return code;
}

async function listPeople(context: Context): Promise<undefined> {
  if (context.global.json) {
    writeJson(context, { format: 1, people: examplePeople });
    return undefined;
  }
  await printTable(context, {
    columns: [
      { title: 'Person' },
      { title: 'Who', flexible: true },
      { title: 'Asks', flexible: true },
    ],
    rows: examplePeople.map(({ id, who, asks }) => [id, who, asks]),
  });
  context.note('Any command on one of them: carepath demo bedside-rn certs check ccm\n');
  return undefined;
}

function personCalled(written: string): ExamplePerson {
  const person = examplePeople.find(({ id }) => id === idForm(written));
  if (person !== undefined) return person;
  const ids = examplePeople.map(({ id }) => id);
  throw usageFailure(
    `There is no example person "${written}".`,
    didYouMean(written, ids, `There are: ${ids.join(', ')}.`),
  );
}

/** A demonstration that wrote to a file of one's own would be none. */
function refuseFile(command: readonly string[]): void {
  if (!hasOption(command, '--file')) return;
  throw usageFailure('--file has no place in a demo: it runs on an example person.');
}

function hasOption(command: readonly string[], name: string): boolean {
  const end = command.indexOf('--');
  const options = end < 0 ? command : command.slice(0, end);
  return options.some((word) => word === name || word.startsWith(`${name}=`));
}
