/** "Holders must apply with it": a credential that has to be used instead of a degree. */

import type { EducationRequirement } from '../../../career/schema/requirement.ts';
import { always, type Days, MAY, MET, most, opposite, valueAt } from '../days.ts';
import { statusDays } from '../holding.ts';
import { credentialName, credentialNames } from '../names.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';

export interface DegreeBar {
  /** The most that a degree can be worth on each day. */
  days: Days;
  /** The credential that bars it on a day; undefined when none does. */
  barredBy: (index: number) => string | undefined;
  /** Present where nobody told which credentials are held. */
  doubt?: { provided: string; ask: string };
}

/**
 * What the credentials held leave of a degree. Restricted is held all the same;
 * lapsed and retired is not.
 */
export function degreeBar({ unlessHolding }: EducationRequirement, scene: Scene): DegreeBar {
  if (unlessHolding === undefined) return { days: always(MET), barredBy: () => undefined };
  const held = scene.record?.credentials;
  if (held === undefined) {
    const names = credentialNames(scene, unlessHolding);
    return {
      days: always(MAY),
      barredBy: () => undefined,
      doubt: {
        provided: `you do not hold ${names}`,
        ask: question(`Do you hold ${names}?`, 'add credential'),
      },
    };
  }
  const bars = held
    .filter((each) => unlessHolding.includes(each.credential))
    .map((holding) => ({
      name: credentialName(scene, holding.credential),
      days: most([statusDays(holding, 'active', scene), statusDays(holding, 'restricted', scene)]),
    }));
  return {
    days: opposite(most(bars.map(({ days }) => days))),
    barredBy: (index) => bars.find(({ days }) => valueAt(days, index) === MET)?.name,
  };
}
