/** What changed since a day. */
import { changesSince } from '../../advice/changes-since.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import type { Day } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, list, paragraph } from '../tree.ts';

export function sinceSection(facts: Facts, since: Day): Block[] {
  const changes = changesSince(facts, since);
  return [
    heading(2, `Since ${writtenDay(since)}`),
    ...(changes.length === 0
      ? [paragraph('Nothing in the record is dated after that day.')]
      : list(changes)),
  ];
}
