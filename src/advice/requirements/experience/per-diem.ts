/** Per diem work: a total of hours so far, on days that nobody told. */

import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import type { DayNumber } from '../../../values/day.ts';
import { writtenNumber } from '../../../values/written-number.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { windowStart } from '../window.ts';
import { firstDayAfterStudy, type Sureness } from './after-study.ts';
import type { Doubt } from './checks.ts';
import type { HourStretch } from './hours.ts';
import { type CountedJob, jobName } from './job.ts';

interface PerDiem {
  counted: CountedJob;
  total: number;
  /** The day after the last whose hours are in the total. */
  soFar: DayNumber;
}

/** The job as per diem work; undefined where hours a week are told, or no total is. */
function perDiemOf(counted: CountedJob, today: DayNumber): PerDiem | undefined {
  const { hoursPerWeek, totalHours } = counted.job;
  if (totalHours === undefined || typeof hoursPerWeek === 'number') return undefined;
  return { counted, total: totalHours, soFar: Math.min(counted.end, today) };
}

/**
 * Per diem hours as work on days; undefined for any other job. For certain they
 * count only while the window holds the whole job, so they are dated on its first
 * day; perhaps they count as long as it holds the last, and the job goes on at the
 * pace so far. A job that lies ahead is planned evenly.
 */
export function perDiemStretches(
  counted: CountedJob,
  scene: Scene,
  sureness: Sureness,
): HourStretch[] | undefined {
  const perDiem = perDiemOf(counted, scene.today);
  if (perDiem === undefined) return undefined;
  const { total, soFar } = perDiem;
  const { from, end } = counted;
  if (from >= scene.today) {
    return Number.isFinite(end) ? [{ from, end, hoursPerDay: total / (end - from) }] : [];
  }
  if (sureness === 'sure') return [{ from, end: from + 1, hoursPerDay: total }];
  const worked = { from: soFar - 1, end: soFar, hoursPerDay: total };
  if (end <= scene.today) return [worked];
  return [worked, { from: scene.today, end, hoursPerDay: total / (soFar - from) }];
}

/** What has to be so for per diem hours to count on a day, and the questions that would decide it. */
export function perDiemDoubts(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
  scene: Scene,
  day: DayNumber,
): Doubt[] {
  const perDiems = jobs
    .map((counted) => perDiemOf(counted, scene.today))
    .filter((perDiem) => perDiem !== undefined && perDiem.counted.from < scene.today);
  if (rule.hours === undefined || perDiems.length === 0) return [];
  const start = Math.max(
    windowStart(day, rule.withinYears),
    rule.after === undefined ? Number.NEGATIVE_INFINITY : firstDayAfterStudy(scene, 'sure'),
  );
  return perDiems.flatMap((perDiem) => {
    if (perDiem === undefined) return [];
    const { from, end } = perDiem.counted;
    const isPartlySeen = from < start && start < perDiem.soFar;
    return [
      ...(isPartlySeen ? [shareDoubt(perDiem)] : []),
      ...(end > scene.today ? [paceDoubt(perDiem)] : []),
    ];
  });
}

function shareDoubt({ counted: { job }, total }: PerDiem): Doubt {
  const hours = `${writtenNumber(total)} hours as ${jobName(job)}`;
  return {
    provided: `enough of your ${hours} were worked in the time that counts`,
    ask: question(
      `How many of your ${hours} were worked in the time that counts? Record them as a job of their own.`,
      'add experience',
    ),
  };
}

function paceDoubt({ counted: { job, from }, total, soFar }: PerDiem): Doubt {
  const weekly = writtenNumber((total / (soFar - from)) * 7);
  return {
    provided: `you go on as ${jobName(job)} at the pace so far, ${weekly} h a week`,
    ask: question(
      `How many hours a week do you work as ${jobName(job)}, on average?`,
      `edit ${job.id} --hours-per-week`,
    ),
  };
}
