/** People met or spoken with lately. */
import type { ContactsRequirement } from '../../../career/schema/requirement.ts';
import { addMonths, toNumber } from '../../../values/day.ts';
import { counted } from '../../../values/written-number.ts';
import { always, changingOn, MAY, MET, UNMET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import type { Scene } from '../scene.ts';
import { lastDayCounting } from '../window.ts';

/** Met on days whose last months saw enough different people. */
export function contactsLeaf(rule: ContactsRequirement, scene: Scene): Leaf {
  const label = `${counted(rule.atLeast, 'professional contact')} in the last ${counted(rule.withinMonths, 'month')}`;
  const need = String(rule.atLeast);
  if (scene.record === undefined) {
    return {
      label,
      need,
      days: always(MAY),
      why: () => 'You have no record yet.',
      provided: () => [`you have met ${label}`],
    };
  }
  const meetings = meetingsOf(scene);
  const peopleOn = (index: number) => people(meetings, scene.today + index, rule.withinMonths);
  const changes = meetings.flatMap(({ day }) => [
    day - scene.today,
    lastDayCounting(day, rule.withinMonths / 12) + 1 - scene.today,
  ]);
  const days = changingOn(changes, (index) => (peopleOn(index) >= rule.atLeast ? MET : UNMET));
  return {
    label,
    need,
    days,
    have: (index) => String(peopleOn(index)),
    why: (index) =>
      `You met or spoke with ${counted(peopleOn(index), 'person', 'people')} in that time.`,
  };
}

interface Meeting {
  contact: string;
  day: number;
}

function meetingsOf({ record }: Scene): Meeting[] {
  const met = (record?.contacts ?? []).flatMap((each) =>
    each.met === undefined ? [] : [{ contact: each.id, day: toNumber(each.met) }],
  );
  const spoken = (record?.conversations ?? []).map((each) => ({
    contact: each.contact,
    day: toNumber(each.date),
  }));
  return [...met, ...spoken];
}

function people(meetings: readonly Meeting[], day: number, months: number): number {
  const start = addMonths(day, -months);
  const recent = meetings.filter((each) => each.day >= start && each.day <= day);
  return new Set(recent.map((each) => each.contact)).size;
}
