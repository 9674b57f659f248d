/** "Holders must apply with it": a credential that has to be used instead of a degree. */

import type { EducationRequirement } from '../../../career/schema/requirement.ts';
import { always, type Days, least, MAY, MET, most, opposite, valueAt } from '../days.ts';
import { statusDays } from '../holding.ts';
import { credentialName, credentialNames } from '../names.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';

export interface DegreeBar {
  /** The most that a degree can be worth on each day. */
  days: Days;
  /** The credential that bars it on a day; undefined when none does. */
  barredBy: (index: number) => string | undefined;
  /** Present where nobody told which credentials are held, or what a restricted one means. */
  doubt?: { provided: string; ask: string };
}

/**
 * What the credentials held leave of a degree. Lapsed and retired is not held;
 * whether a restricted one, which does not qualify itself, still stands in a
 * degree's way is published nowhere.
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
      days: statusDays(holding, 'active', scene),
      restricted: least([statusDays(holding, 'restricted', scene), always(MAY)]),
    }));
  const doubtful = bars.find(({ restricted }) => restricted.some(({ value }) => value === MAY));
  return {
    days: opposite(most(bars.flatMap(({ days, restricted }) => [days, restricted]))),
    barredBy: (index) => bars.find(({ days }) => valueAt(days, index) === MET)?.name,
    ...(doubtful === undefined ? {} : { doubt: restrictionDoubt(doubtful.name) }),
  };
}

function restrictionDoubt(name: string): { provided: string; ask: string } {
  return {
    provided: `a degree is accepted while your ${name} is restricted`,
    ask: `Ask the issuer whether you may apply with a degree while your ${name} is restricted.`,
  };
}
