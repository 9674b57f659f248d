/** How a held credential stands, on which day, and what that rests on. */
import type { CredentialStatus } from '../../career/vocabulary.ts';
import type { HeldCredential } from '../../progress/record.ts';
import type { DayNumber } from '../../values/day.ts';
import { writtenDay } from '../../values/written-day.ts';
import { dayNumberOf } from './day-number.ts';
import { changingOn, type Days, firstIndex, MAY, MET, UNMET } from './days.ts';
import { credentialName, credentialOf } from './names.ts';
import type { Scene } from './scene.ts';

/**
 * The days on which a holding has a status, if it is renewed whenever due. Valid
 * through `expires`; `restrictedUntil` is the first free day. May be, once a term
 * has ended that nobody published how to renew.
 */
export function statusDays(holding: HeldCredential, wanted: CredentialStatus, scene: Scene): Days {
  return changingOn(changesOf(holding, scene), (index) => {
    const possible = statusesOn(holding, scene.today + index, scene);
    if (!possible.includes(wanted)) return UNMET;
    return possible.length > 1 ? MAY : MET;
  });
}

/** Days, counted from today, on which a holding may come to stand otherwise. */
function changesOf(holding: HeldCredential, scene: Scene): number[] {
  const { issued, restrictedUntil, expires } = holding;
  const changes: number[] = [];
  if (issued !== undefined) changes.push(dayNumberOf(issued) - scene.today);
  if (restrictedUntil !== undefined) changes.push(dayNumberOf(restrictedUntil) - scene.today);
  if (expires !== undefined && !isRenewable(holding, scene)) {
    changes.push(dayNumberOf(expires) + 1 - scene.today);
  }
  return changes;
}

/** The statuses that a holding can have on a day; none before it is issued. */
function statusesOn(holding: HeldCredential, day: DayNumber, scene: Scene): CredentialStatus[] {
  if (holding.issued !== undefined && dayNumberOf(holding.issued) > day) return [];
  const now = statusToday(holding, scene);
  if (now === 'lapsed' || now === 'retired') return [now];
  const status = restrictedOn(holding, day) ? 'restricted' : 'active';
  return renewalUnknown(holding, day, scene) ? [status, 'lapsed'] : [status];
}

function restrictedOn({ status, restrictedUntil }: HeldCredential, day: DayNumber): boolean {
  return restrictedUntil === undefined
    ? status === 'restricted'
    : day < dayNumberOf(restrictedUntil);
}

function renewalUnknown(holding: HeldCredential, day: DayNumber, scene: Scene): boolean {
  const ended = holding.expires !== undefined && dayNumberOf(holding.expires) < day;
  return ended && !isRenewable(holding, scene);
}

/** True where it is published how to renew it, if only that each state decides. */
function isRenewable({ credential }: HeldCredential, scene: Scene): boolean {
  return credentialOf(scene, credential)?.renewal !== undefined;
}

/**
 * The first day, from today on, on which a credential is active if it is renewed
 * whenever due; undefined when it does not become so.
 */
export function firstActiveDay(holding: HeldCredential, scene: Scene): DayNumber | undefined {
  const index = firstIndex(statusDays(holding, 'active', scene), 0, MET);
  return index < 0 ? undefined : scene.today + index;
}

/** The status as of today: lapsed when a past `expires` says so, restricted until the day that ends it. */
export function statusToday(
  holding: HeldCredential,
  { today }: Pick<Scene, 'today'>,
): CredentialStatus {
  const { status, expires } = holding;
  if (status === 'lapsed' || status === 'retired') return status;
  if (expires !== undefined && dayNumberOf(expires) < today) return 'lapsed';
  return restrictedOn(holding, today) ? 'restricted' : 'active';
}

/** How a holding stands on a day, in words: "active in OH, renew by Oct 31, 2027". */
export function holdingState(holding: HeldCredential, scene: Scene, index: number): string {
  const { state, issued, expires, restrictedUntil } = holding;
  const day = scene.today + index;
  const where = state === undefined ? '' : ` in ${state}`;
  const status = statusToday(holding, scene);
  if (status === 'retired') return 'retired';
  if (status === 'lapsed') {
    return expires === undefined ? 'lapsed' : `lapsed, expired ${writtenDay(expires)}`;
  }
  if (issued !== undefined && dayNumberOf(issued) > day)
    return `to be issued ${writtenDay(issued)}`;
  if (restrictedOn(holding, day)) {
    const until = restrictedUntil === undefined ? '' : ` until ${writtenDay(restrictedUntil)}`;
    return `restricted${until}${where}`;
  }
  if (status === 'restricted' && restrictedUntil !== undefined) {
    return `free of restriction from ${writtenDay(restrictedUntil)}${where}`;
  }
  const until = expires === undefined ? '' : `, renew by ${writtenDay(expires)}`;
  return `active${where}${until}`;
}

/** What has to go as planned for a holding to be active on a day. */
export function holdingAssumptions(holding: HeldCredential, scene: Scene, index: number): string[] {
  const name = credentialName(scene, holding.credential);
  const { issued, expires, restrictedUntil } = holding;
  const isAhead = (day: string | undefined): day is string =>
    day !== undefined && dayNumberOf(day) > scene.today && dayNumberOf(day) <= scene.today + index;
  const made: string[] = [];
  if (isAhead(issued)) made.push(`your ${name} is issued on ${writtenDay(issued)}`);
  if (isAhead(restrictedUntil)) {
    made.push(`the restriction on your ${name} ends on ${writtenDay(restrictedUntil)}`);
  }
  if (expires !== undefined && dayNumberOf(expires) < scene.today + index) {
    made.push(`you renew your ${name} by ${writtenDay(expires)}`);
  }
  if (expires === undefined && index > 0 && mustBeRenewed(holding, scene)) {
    made.push(`your ${name} is still valid then: no end date is recorded`);
  }
  return made;
}

/** Whatever is valid for so long only, or as long as a state says, ends on some day. */
function mustBeRenewed({ credential: id }: HeldCredential, scene: Scene): boolean {
  const validity = credentialOf(scene, id)?.validity;
  return validity?.months !== undefined || validity?.stateSet === true;
}
