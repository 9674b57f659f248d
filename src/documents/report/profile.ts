/** Who the report is about, and where they are heading. */
import { goalName } from '../../advice/goal.ts';
import type { Standing } from '../../advice/standing.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import { dollars } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import { type Block, heading, list, paragraph } from '../tree.ts';

export function profileSection(standing: Standing): Block[] {
  const { facts, on, goal, track, highest, target } = standing;
  const { name, state, hoursPerWeek, budget } = facts.record?.profile ?? {};
  const looking = on === facts.today ? '' : `, looking at ${writtenDay(on)}`;
  const place = facts.career.states.find((each) => each.code === state)?.name ?? state;
  const rows: [string, string | undefined][] = [
    ['Name', name],
    ['State', place],
    ['Track', `${vocabulary.tracks[track.track]}${fromWhere[track.from]}`],
    ['Goal', goalName(goal) ?? `none named; measured against ${target.rung.name}`],
    ['Ready for', highest?.rung.name ?? 'no rung yet'],
    [
      'Hours a week for study',
      hoursPerWeek === undefined ? undefined : counted(hoursPerWeek, 'hour'),
    ],
    ['Budget', budget === undefined ? undefined : dollars(budget)],
  ];
  return [
    paragraph(`As of ${writtenDay(facts.today)}${looking}.`),
    heading(2, 'Profile'),
    ...list(
      rows.flatMap(([label, value]) =>
        value === undefined ? [] : [[{ strong: `${label}:` }, ` ${value}`]],
      ),
    ),
  ];
}

const fromWhere: Record<Standing['track']['from'], string> = {
  told: '',
  record: ' (as the record shows)',
  assumed: ' (assumed; no other was told)',
};
