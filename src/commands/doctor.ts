/** `carepath doctor`: is everything as it should be, and if not, what to do. */
import type { Finding } from '../progress/store/examine/finding.ts';
import { examineStore } from '../progress/store/examine.ts';
import { drawFindings } from '../terminal/findings-view.ts';
import { exitCodes } from '../values/failure.ts';
import { counted } from '../values/written-number.ts';
import { type Context, writeJson } from './context.ts';
import { examineContent } from './doctor/content.ts';
import { examineData, examineLocation, examineProgram } from './doctor/surroundings.ts';

export async function run(context: Context): Promise<number> {
  const { findings, record } = await examineStore(context.recordPath);
  const all = [
    ...examineLocation(context),
    ...findings,
    ...(record === undefined ? [] : examineContent(record, context.career)),
    ...examineData(context),
    ...examineProgram(context),
  ];
  const problems = all.filter(({ status }) => status === 'problem').length;
  if (context.global.json) {
    writeJson(context, { format: 1, problems, checks: all.map(asJson) });
  } else {
    context.out(drawFindings(context.screen, all));
    context.note(problems === 0 ? 'All is well.\n' : `${counted(problems, 'problem')} found.\n`);
  }
  return problems === 0 ? exitCodes.done : exitCodes.failed;
}

function asJson({ fix, ...found }: Finding): object {
  return { ...found, fix: fix ?? null };
}
