/** How a held credential stands, on which day, and what that rests on. */
import type { HeldCredential } from '../../progress/record.ts';
import { toNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { credentialName } from './names.ts';
import type { Scene } from './scene.ts';

/**
 * The first day on which a credential is, or becomes, active if it is renewed
 * whenever due; undefined when it does not become so. Valid through `expires`;
 * `restrictedUntil` is the first free day.
 */
export function firstActiveDay(holding: HeldCredential, scene: Scene): number | undefined {
  if (statusToday(holding, scene) === 'lapsed' || holding.status === 'retired') return undefined;
  const issued = holding.issued === undefined ? scene.today : toNumber(holding.issued);
  if (holding.status !== 'restricted') return issued;
  if (holding.restrictedUntil === undefined) return undefined;
  return Math.max(issued, toNumber(holding.restrictedUntil));
}

/** The status as of today: a past `expires` makes an active or restricted credential lapsed. */
export function statusToday(
  holding: HeldCredential,
  scene: Pick<Scene, 'today'>,
): HeldCredential['status'] {
  const ended = holding.expires !== undefined && toNumber(holding.expires) < scene.today;
  return ended && holding.status !== 'retired' ? 'lapsed' : holding.status;
}

/** How a holding stands on a day, in words: "active in OH, renew by Oct 31, 2027". */
export function holdingState(holding: HeldCredential, scene: Scene, index: number): string {
  const where = holding.state === undefined ? '' : ` in ${holding.state}`;
  const status = statusToday(holding, scene);
  if (status === 'lapsed') {
    return holding.expires === undefined
      ? 'lapsed'
      : `lapsed, expired ${writtenDay(holding.expires)}`;
  }
  if (status === 'restricted') {
    const until = holding.restrictedUntil;
    if (until === undefined) return `restricted${where}`;
    return toNumber(until) <= scene.today + index
      ? `free of restriction from ${writtenDay(until)}${where}`
      : `restricted until ${writtenDay(until)}${where}`;
  }
  if (status === 'retired') return 'retired';
  if (holding.issued !== undefined && toNumber(holding.issued) > scene.today + index) {
    return `to be issued ${writtenDay(holding.issued)}`;
  }
  const until = holding.expires === undefined ? '' : `, renew by ${writtenDay(holding.expires)}`;
  return `active${where}${until}`;
}

/** What has to go as planned for a holding to be active on a day. */
export function holdingAssumptions(holding: HeldCredential, scene: Scene, index: number): string[] {
  const name = credentialName(scene, holding.credential);
  const day = scene.today + index;
  const made: string[] = [];
  if (holding.issued !== undefined && toNumber(holding.issued) > scene.today) {
    made.push(`your ${name} is issued on ${writtenDay(holding.issued)}`);
  }
  if (holding.restrictedUntil !== undefined && holding.status === 'restricted') {
    const until = toNumber(holding.restrictedUntil);
    if (until > scene.today && until <= day) {
      made.push(`the restriction on your ${name} ends on ${writtenDay(holding.restrictedUntil)}`);
    }
  }
  if (holding.expires !== undefined && toNumber(holding.expires) < day) {
    made.push(`you renew your ${name} by ${writtenDay(holding.expires)}`);
  }
  return made;
}
