/** What falls due: renewals, windows, follow-ups, milestones, ends of studies and restrictions. */
import { type Day, toDay, toNumber } from '../values/day.ts';
import { compareText } from '../values/order.ts';
import { dueCredentials } from './due-credentials.ts';
import { dueFollowUps } from './due-follow-ups.ts';
import { dueMilestones } from './due-milestones.ts';
import { dueWindows } from './due-windows.ts';
import type { Facts } from './requirements/judgement.ts';

export interface DueItem {
  /** The last day on which it is in time, or the day on which it happens. */
  date: Day;
  /** `opening`: something becomes possible, and nothing is late yet; `window`: the last day to apply. */
  kind: 'credential' | 'opening' | 'window' | 'study' | 'follow-up' | 'milestone';
  /** "RN license, OH: renew", "Follow up with Lee Park". */
  what: string;
  /** What it takes: "80 h of continuing education, 9 h recorded". */
  detail?: string;
  overdue: boolean;
  /** The command that goes on from here. */
  command: string;
}

const known = new WeakMap<Facts, readonly DueItem[]>();

/** Everything that has a date, the earliest first; a screen asks for several parts of it. */
function everythingDue(facts: Facts): readonly DueItem[] {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const due = [
    ...dueCredentials(facts),
    ...dueWindows(facts),
    ...dueStudies(facts),
    ...dueMilestones(facts),
    ...dueFollowUps(facts),
  ].sort((one, other) => compareText(one.date, other.date));
  known.set(facts, due);
  return due;
}

/** What is due from today through `days` days later, and what is overdue; the earliest first. */
export function dueWithin(facts: Facts, days: number): DueItem[] {
  const last = toDay(toNumber(facts.today) + days);
  return everythingDue(facts).filter((item) => item.date <= last);
}

/** Studies whose planned end lies ahead: the record wants to hear when they are done. */
function dueStudies({ record, today }: Facts): DueItem[] {
  return (record?.education ?? []).flatMap((study) => {
    const { completed } = study;
    if (completed === null || completed <= today) return [];
    const what = `Planned end of ${study.title ?? 'your studies'}`;
    return [
      { date: completed, kind: 'study', what, overdue: false, command: 'carepath list education' },
    ];
  });
}
