/** `carepath assess`: the self-assessment, asked, resumed, or read from a file. */

import {
  inOrder,
  type SectionId,
  sectionCalled,
  sectionIds,
} from '../advice/assessment/sections.ts';
import { assessmentEdit } from '../progress/edits/assessment.ts';
import { emptyRecord } from '../progress/record.ts';
import { changeStored } from '../progress/store/change.ts';
import { removeDraft } from '../progress/store/draft.ts';
import { readStored } from '../progress/store/read.ts';
import { openPrompts } from '../terminal/prompts/open.ts';
import type { Prompts } from '../terminal/prompts/port.ts';
import { Failure, usageFailure } from '../values/failure.ts';
import { harmlessLine } from '../values/harmless.ts';
import { didYouMean } from '../values/nearest.ts';
import { answersFrom } from './assess/answers-file.ts';
import { type AnswersFor, type Interview, interview } from './assess/interview.ts';
import { tellResult } from './assess/tell.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';

export interface AssessOptions {
  section?: string[];
  answers?: string;
  dryRun?: boolean;
  restart?: boolean;
}

export async function run(
  context: Context,
  _args: string[],
  options: AssessOptions,
): Promise<void> {
  await assess(context, options, () => openPrompts(context));
}

/** The command with prompts of one's choice; `open` is called only when something is asked. */
export async function assess(
  context: Context,
  options: AssessOptions,
  open: () => Promise<Prompts>,
): Promise<void> {
  const sections = sectionsAsked(options.section);
  const { answers: file, dryRun = false, restart = false } = options;
  if (file === undefined && !context.interactive) throw nobodyToAsk(context);
  await refuseNewer(context);
  const before = await readRecord(context);
  if (restart && !dryRun) removeDraft(context.recordPath);
  const answers =
    file === undefined
      ? await asked(context, open, { record: before, sections, keeps: !dryRun, fresh: restart })
      : await given(context, file, sections);
  const told = await (dryRun ? shown : saved)(context, answers);
  if (file === undefined && !dryRun) removeDraft(context.recordPath);
  await tellResult(context, { before, answers: answers(told.after), ...told });
}

async function asked(
  context: Context,
  open: () => Promise<Prompts>,
  told: Interview,
): Promise<AnswersFor> {
  return await interview(context, await open(), told);
}

async function given(
  context: Context,
  file: string,
  sections: SectionId[] | undefined,
): Promise<AnswersFor> {
  const answers = await answersFrom(context, file, sections);
  return () => answers;
}

/** Fifteen minutes of answers are not asked for where they could not be saved. */
async function refuseNewer({ recordPath }: Context): Promise<void> {
  if (!(await readStored(recordPath)).newer) return;
  throw new Failure({
    what: `The record at ${recordPath} was written by a newer carepath, so no assessment can be saved in it.`,
    fix: 'Update carepath, then take it. Nothing was changed.',
  });
}

async function saved(context: Context, answers: AnswersFor) {
  const { record, text, changed } = await changeStored(
    context.recordPath,
    (now) => assessmentEdit(now, answers(now), context.today),
    { today: context.today },
  );
  // In a demo "carepath undo" would be about one's own record.
  const undo = context.example === undefined ? ' "carepath undo" takes it back.' : '';
  context.note(
    changed
      ? `${harmlessLine(text)}.${undo}\n\n`
      : 'Nothing was changed: the record already says all of this.\n\n',
  );
  return { after: record, text, saved: changed };
}

async function shown(context: Context, answers: AnswersFor) {
  const now = (await readRecord(context)) ?? emptyRecord();
  const { record, text } = assessmentEdit(now, answers(now), context.today);
  const would = harmlessLine(text).replace(/^Took/, 'Would take');
  context.note(`${would}. Nothing was changed (--dry-run).\n\n`);
  return { after: record, text, saved: false };
}

function sectionsAsked(names: string[] | undefined): SectionId[] | undefined {
  if (names === undefined) return undefined;
  const ids = names.map((name) => {
    const id = sectionCalled(name);
    if (id !== undefined) return id;
    const hint = didYouMean(name, sectionIds, `The sections are ${sectionIds.join(', ')}.`);
    throw usageFailure(`There is no section "${name}" in the assessment.`, hint);
  });
  return inOrder(ids);
}

function nobodyToAsk({ io, global }: Context) {
  const terminal = io.stdin.isTTY === true && io.stderr.isTTY;
  const why = global.input ? 'CI is set in the environment, which' : '--no-input';
  return usageFailure(
    terminal
      ? `The self-assessment asks questions, and ${why} forbids them.`
      : 'The self-assessment asks questions, and there is no terminal here to ask them in.',
    'Give the answers with --answers FILE (- is standard input), for some sections only with --section NAME. The files in examples/answers show the form.',
  );
}
