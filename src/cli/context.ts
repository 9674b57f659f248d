/** Joins the global options and the world outside into what a command is given. */
import { type Career, loadCareer } from '../career/career.ts';
import type { OwnData } from '../career/override.ts';
import type { Context, GlobalOptions, Io } from '../commands/context.ts';
import { recordLocation } from '../progress/store/location.ts';
import { screenFor, wrappedTalk } from '../terminal/screen.ts';
import type { Day } from '../values/day.ts';
import { Failure, usageFailure } from '../values/failure.ts';
import { harmless } from '../values/harmless.ts';
import { notADay, readDay } from '../values/written-day.ts';

/**
 * The context of one command. Throws a Failure: 2 for a date it cannot read, 1
 * for corrections of the data (--data) that are wrong.
 */
export async function makeContext(
  global: GlobalOptions,
  io: Io,
  again: Context['again'],
  { example, examines = false }: { example?: string | undefined; examines?: boolean },
): Promise<Context> {
  const today = dayOption('--as-of', global.asOf, io.today);
  const on = dayOption('--on', global.on, today);
  if (on < today) {
    throw usageFailure(
      `--on ${on} lies before ${today}.`,
      'Use --as-of to look at an earlier day as if it were today.',
    );
  }
  const { own, problem: dataProblem } = await ownData(global, io, examines);
  let corrected: Career | undefined;
  return {
    io,
    global,
    today,
    on,
    get career(): Career {
      if (own === undefined) return shipped();
      corrected ??= loadCareer(own.tables);
      return corrected;
    },
    own,
    dataProblem,
    screen: screenFor({ ...io.stdout, env: io.env, plain: global.plain, color: global.color }),
    recordPath: recordLocation({ file: global.file, ...io }),
    example,
    // Only commands that ask should pay for finding out.
    get interactive(): boolean {
      return canAsk(global, io);
    },
    out: (text) => io.stdout.write(text),
    note: (text) => {
      if (!global.quiet) io.stderr.write(wrappedTalk(harmless(text), io));
    },
    again,
  };
}

/** Kept between the command lines of one process. */
let career: Career | undefined;

function shipped(): Career {
  career ??= loadCareer();
  return career;
}

/** Checking corrections takes a library that nothing else needs, so it loads only for them. */
async function ownData(
  { data }: GlobalOptions,
  { env, cwd }: Io,
  examines: boolean,
): Promise<{ own?: OwnData; problem?: Failure }> {
  const folder = data ?? env.CAREPATH_DATA;
  if (folder === undefined || folder === '') return {};
  const { loadOwnData } = await import('../career/override.ts');
  try {
    return { own: await loadOwnData(folder, cwd) };
  } catch (error) {
    if (examines && error instanceof Failure) return { problem: error };
    throw error;
  }
}

function dayOption(flag: string, written: string | undefined, today: Day): Day {
  if (written === undefined) return today;
  const day = readDay(written, today);
  if (day === undefined) {
    const { problem, fix } = notADay(written);
    throw usageFailure(`${flag} ${written} ${problem}.`, `${fix}.`);
  }
  return day;
}

function canAsk(global: GlobalOptions, io: Io): boolean {
  const ci = io.env.CI;
  const inCi = ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0';
  // Standard input last: looking at it opens it.
  return global.input && !inCi && io.stderr.isTTY && io.stdin.isTTY === true;
}
