/** `carepath welcome`: the first minute. A newcomer is taken into the assessment, anyone else home. */
import { exampleAnswers, exampleRecord } from '../progress/store/examples.ts';
import { readStored } from '../progress/store/read.ts';
import { inThrowaway } from '../progress/store/throwaway.ts';
import { paragraph } from '../terminal/layout.ts';
import { exitCodes } from '../values/failure.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';

export async function run(context: Context): Promise<number> {
  if (!context.interactive) return playExample(context);
  const { plain, color } = context.global;
  const own = ['--file', context.recordPath, '--as-of', context.today];
  if (plain) own.push('--plain');
  if (color !== undefined) own.push(color ? '--color' : '--no-color');
  if ((await readRecord(context)) !== undefined) return context.again(own);
  context.note(`${paragraph(context.screen, greeting)}\n`);
  return context.again([...own, 'assess']);
}

const greeting =
  'Welcome to carepath. It plans and tracks a career in care coordination: where you stand, what ' +
  'you are missing, from which day you may sit which exam, and what to do on Monday. Everything ' +
  'stays in one file on this computer.';

const PERSON = 'bedside-rn';

/** Nobody can answer: an example person takes the assessment instead, in a folder that is thrown away. */
async function playExample(context: Context): Promise<number> {
  const day = (await readStored(exampleRecord(PERSON))).record?.change?.date ?? context.today;
  const lines: string[][] = [
    ['assess', '--answers', exampleAnswers(PERSON)],
    ['certs', '--track', 'nursing'],
    ['certs', 'check', 'ccm'],
    ['report'],
  ];
  context.out(
    'Without a terminal there is nobody to ask, so an example person, a nurse in Ohio, takes the\n' +
      'assessment here. Nothing is kept. In a terminal, carepath welcome asks you.\n',
  );
  return inThrowaway(undefined, async (path) => {
    for (const line of lines) {
      context.out(`\n$ carepath ${line.map(shown).join(' ')}\n\n`);
      const code = await context.again(['--file', path, '--as-of', day, '--quiet', ...line]);
      if (code !== exitCodes.done) return code;
    }
    return exitCodes.done;
  });
}

/** Paths of this machine stay out of what is printed. */
function shown(word: string): string {
  return word === exampleAnswers(PERSON) ? `examples/answers/${PERSON}.json` : word;
}
