/** Work of a kind, for so many months or hours, on each day from today on. */

import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import { counted } from '../../../values/written-number.ts';
import { always, type Days, least, MAY, MET, most, type Run, UNMET } from '../days.ts';
import { ongoingAssumptions } from '../experience/assume.ts';
import { countedJobs, doubtsAbout, leftOutJobs } from '../experience/classify.ts';
import { type CountedJob, jobName } from '../experience/job.ts';
import { perDiemDoubts } from '../experience/per-diem.ts';
import { supervisionCap, supervisionTold } from '../experience/supervision.ts';
import { firstDayCounting, type Tally, tally } from '../experience/tally.ts';
import type { Leaf } from '../leaf.ts';
import { once } from '../once.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { windowWords } from '../window.ts';

/** Met on days on which the work that counts for certain is enough; may be where doubtful work makes up the rest. */
export function experienceLeaf(rule: ExperienceRequirement, scene: Scene): Leaf {
  const label = ruleLabel(rule);
  const need = counted(
    rule.months ?? rule.hours ?? 0,
    rule.months === undefined ? 'hour' : 'month',
  );
  if (scene.record?.experience === undefined) {
    return {
      label,
      need,
      days: always(MAY),
      why: () => 'You have not said where you have worked.',
      provided: () => [`you have this: ${rule.label ?? label}`],
      asks: () => [question('Which jobs have you had?', 'add experience')],
    };
  }
  const jobs = countedJobs(rule, scene);
  const certain = jobs.filter((each) => each.certain);
  const sure = tally(rule, certain, 'sure', scene);
  const perhaps = tally(rule, jobs, 'perhaps', scene);
  const supervision = supervisionCap(rule, jobs, scene);
  const doubtsOn = (index: number) => [
    ...jobs.flatMap((each) => doubtsAbout(each, rule, scene)),
    ...perDiemDoubts(rule, jobs, scene, scene.today + index),
    ...supervision.doubts(),
  ];
  const leftOut = (index: number) =>
    leftOutJobs(rule, scene, {
      day: scene.today + index,
      first: firstDayCounting(rule, scene, 'perhaps'),
    });
  return {
    label,
    need,
    days: least([sureOrPerhaps(sure, perhaps), supervision.days]),
    have: (index) =>
      haveText(sure.written(index), perhaps.written(index)) + supervisionTold(rule, jobs),
    leftOut,
    why: (index) => accountOf(jobs, sure, index, leftOut(index)),
    assumes: (index) => ongoingAssumptions({ rule, jobs: certain, tally: sure }, scene, index),
    provided: (index) => [
      ...doubtsOn(index).map((doubt) => doubt.provided),
      ...ongoingAssumptions({ rule, jobs, tally: perhaps }, scene, index),
    ],
    asks: once(() => [...new Set(doubtsOn(0).map((doubt) => doubt.ask))]),
  };
}

/** More jobs than this are counted instead of being listed. */
const LISTED_JOBS = 20;

function accountOf(
  jobs: readonly CountedJob[],
  sure: Tally,
  index: number,
  leftOut: readonly string[],
): string {
  const without = leftOut
    .slice(0, LISTED_JOBS)
    .map((each) => `not counted: ${each}`)
    .join('; ');
  if (jobs.length === 0) {
    const none = 'No job you have recorded counts for this';
    return without === '' ? `${none}.` : `${none}; ${without}`;
  }
  const account = jobs
    .slice(0, LISTED_JOBS)
    .map((each) => (each.certain ? sure.account(each, index) : `${jobName(each.job)}: may count`));
  const more = jobs.length - account.length;
  return [
    ...account,
    ...(more > 0 ? [`and ${counted(more, 'more job')}`] : []),
    ...(without === '' ? [] : [without]),
  ].join('; ');
}

/** Met by what is certain; may be where only all that may count is enough. */
function sureOrPerhaps({ days: sure }: Tally, perhaps: Tally): Days {
  if (sure.every(({ value }) => value === MET)) return sure;
  const undecided = perhaps.days.map(
    ({ from, value }): Run => ({ from, value: value === MET ? MAY : UNMET }),
  );
  return most([sure, undecided]);
}

function haveText(sure: string, perhaps: string): string {
  if (sure === perhaps) return sure;
  return /^0 \w+$/.test(sure)
    ? `perhaps ${perhaps}`
    : `${sure} for certain, ${perhaps} with what may count`;
}

function ruleLabel(rule: ExperienceRequirement): string {
  const amount =
    rule.months === undefined ? counted(rule.hours ?? 0, 'hour') : counted(rule.months, 'month');
  const names: Record<string, string> = vocabulary.experienceKinds;
  const kinds = rule.in.map((kind) => names[kind] ?? kind.replaceAll('-', ' ')).join(' or ');
  const window =
    rule.withinYears === undefined ? '' : ` in the last ${windowWords(rule.withinYears)}`;
  return `${amount} of ${kinds}${window}`;
}
