/** Work of a kind, for so many months or hours, on each day from today on. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { vocabulary } from '../../../career/vocabulary.ts';
import { counted } from '../../../values/written-number.ts';
import { always, combined, least, MAY, MET, UNMET } from '../days.ts';
import { ongoingAssumptions } from '../experience/assume.ts';
import { countedJobs, type Doubt, jobName } from '../experience/classify.ts';
import { supervisionCap } from '../experience/supervision.ts';
import { tally } from '../experience/tally.ts';
import type { Leaf } from '../leaf.ts';
import type { Scene } from '../scene.ts';

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
      provided: () => [`you have ${label}`],
      asks: ['Which jobs have you had? (carepath add experience)'],
    };
  }
  const jobs = countedJobs(rule, scene);
  const sureJobs = jobs.filter((each) => each.doubts.length === 0);
  const sure = tally(rule, sureJobs, 'sure', scene);
  const perhaps = tally(rule, jobs, 'perhaps', scene);
  const supervision = supervisionCap(rule, jobs);
  const days = least([
    combined([sure.days, perhaps.days], ([certain, possible]) =>
      certain === MET ? MET : possible === MET ? MAY : UNMET,
    ),
    supervision.days,
  ]);
  const doubts = jobs.flatMap((each) => each.doubts).concat(supervision.doubts);
  return {
    label,
    need,
    days,
    have: (index) => haveText(sure.written(index), perhaps.written(index)),
    why: (index) =>
      [
        ...sure.account(index),
        ...jobs.flatMap(({ job, doubts: each }) =>
          each.length > 0 ? [`${jobName(job)}: may count`] : [],
        ),
      ].join('; ') || 'No job you have recorded counts for this.',
    assumes: (index) => ongoingAssumptions(rule, sureJobs, sure, index, scene),
    provided: (index) => [
      ...doubts.map((doubt) => doubt.provided),
      ...ongoingAssumptions(rule, jobs, perhaps, index, scene),
    ],
    asks: distinct(doubts),
  };
}

function distinct(doubts: readonly Doubt[]): string[] {
  return [...new Set(doubts.map((doubt) => doubt.ask))];
}

function haveText(sure: string, perhaps: string): string {
  return sure === perhaps ? sure : `${sure}; ${perhaps} if all that may count does`;
}

function ruleLabel(rule: ExperienceRequirement): string {
  const amount =
    rule.months === undefined ? counted(rule.hours ?? 0, 'hour') : counted(rule.months, 'month');
  const names: Record<string, string> = vocabulary.experienceKinds;
  const kinds = rule.in.map((kind) => names[kind] ?? kind.replaceAll('-', ' ')).join(' or ');
  const window =
    rule.withinYears === undefined ? '' : ` in the last ${counted(rule.withinYears, 'year')}`;
  return `${amount} of ${kinds}${window}`;
}
