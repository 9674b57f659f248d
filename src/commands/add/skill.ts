/** `carepath add skill <skill> <level>`: one more rating of a skill; earlier ones stay. */
import { lacksEvidence, latestRatings } from '../../advice/skills.ts';
import { rateSkill } from '../../progress/edits/skills.ts';
import type { SkillRating } from '../../progress/record.ts';
import { usageFailure } from '../../values/failure.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import { changeRecord, type WritingOptions } from '../change-record.ts';
import type { Context } from '../context.ts';
import { skillNamed } from '../named.ts';
import { pastDay } from '../past-day.ts';
import { readRecord } from '../read-record.ts';
import { type Answered, asked, LEVELS } from './skill-questions.ts';

interface Options extends WritingOptions {
  evidence?: string;
  evidenceDate?: string;
  date?: string;
  by?: string;
  note?: string;
}

export async function run(
  context: Context,
  [written, level]: string[],
  options: Options,
): Promise<void> {
  const skill = written === undefined ? undefined : skillNamed(context, written);
  const number = level === undefined ? undefined : levelNamed(context, level);
  const told =
    skill !== undefined && number !== undefined
      ? { skill, level: number }
      : await asked(context, skill, number);
  const rating = ratingFrom(context, told, options);
  const before = latestRatings(await readRecord(context), rating.by).get(rating.skill);
  await changeRecord(context, (record) => rateSkill(record, rating), options, {
    next: `How to grow it: carepath skills ${rating.skill}`,
  });
  if (before !== undefined) {
    context.note(`Before it was ${before.level}, on ${writtenDay(before.date)}.\n`);
  }
  if (lacksEvidence(rating)) {
    context.note(
      `It counts as ${rating.level - 1} until a line of evidence stands beside it (--evidence).\n`,
    );
  }
}

function ratingFrom(context: Context, told: Answered, options: Options): SkillRating {
  const evidence = filled(options.evidence) ?? filled(told.evidence);
  const evidenceDate = pastDay(context, '--evidence-date', options.evidenceDate);
  const note = filled(options.note);
  return {
    skill: told.skill.id,
    level: told.level,
    ...(evidence === undefined ? {} : { evidence }),
    ...(evidenceDate === undefined ? {} : { evidenceDate }),
    date: pastDay(context, '--date', options.date) ?? context.today,
    by: filled(options.by) ?? 'self',
    ...(note === undefined ? {} : { note }),
  };
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}

/** A level by its number or by its name: "3", "competent". Throws a Failure (2). */
function levelNamed({ career }: Context, written: string): number {
  const byName = career.levelNames.findIndex(
    (name) => name.toLowerCase() === written.toLowerCase(),
  );
  if (byName >= 0) return byName + 1;
  if (/^[0-5]$/.test(written)) return Number(written);
  const names = career.levelNames.map((name) => name.toLowerCase());
  throw usageFailure(
    `"${harmlessLine(written)}" is not a level.`,
    `Write ${LEVELS}, or ${names.join(', ')}.`,
  );
}
