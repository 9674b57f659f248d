/** What each item of the agenda is about: an id that lasts, and the rules behind it. */
import {
  type CertificationAnswer,
  certificationAnswer,
} from '../../advice/certification-answer.ts';
import type { DueItem } from '../../advice/due.ts';
import type { RenewalStanding } from '../../advice/renewal.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import { type Origin, originsOf } from './origin.ts';

/** What there is to do, or what happens, on the day. */
export type Role =
  | 'renewal'
  | 'filing'
  | 'restriction'
  | 'opening'
  | 'closing'
  | 'study'
  | 'milestone'
  | 'follow-up';

export interface Subject {
  item: DueItem;
  role: Role;
  /**
   * Stays when the day or the words of the item change, and is no other item's.
   * Made of ids, never of a name; of letters, digits and "-._~" only.
   */
  id: string;
  /** What keeping a credential takes. */
  renewal: RenewalStanding | undefined;
  /** What applying for an exam rests on. */
  application: CertificationAnswer | undefined;
}

/** Each item with what it is about, in the order given. */
export function subjectsOf(facts: Facts, due: readonly DueItem[]): Subject[] {
  const origins = originsOf(facts);
  const taken = new Set<string>();
  return due.map((item) => {
    const role = roleOf(item);
    const named = item.command.split(' ').at(-1) ?? '';
    const { id = named, renewal } = takeOrigin(origins, item) ?? {};
    const applies = role === 'opening' || role === 'closing';
    return {
      item,
      role,
      id: unique(`${role}-${plain(id)}`, taken),
      renewal: role === 'restriction' ? undefined : renewal,
      application: applies ? applicationFor(named, facts) : undefined,
    };
  });
}

function roleOf({ kind, command }: DueItem): Role {
  if (kind === 'window') return 'closing';
  if (kind === 'opening') return command.startsWith('carepath certs check') ? kind : 'filing';
  if (kind !== 'credential') return kind;
  return command.startsWith('carepath certs check') ? 'restriction' : 'renewal';
}

function takeOrigin(origins: Origin[], item: DueItem): Origin | undefined {
  const at = origins.findIndex(
    ({ item: { date, what, command } }) =>
      date === item.date && what === item.what && command === item.command,
  );
  return at < 0 ? undefined : origins.splice(at, 1)[0];
}

function applicationFor(id: string, facts: Facts): CertificationAnswer | undefined {
  const credential = facts.career.credentials.find((each) => each.id === id);
  return credential && certificationAnswer(credential, facts, facts.today);
}

/** What calendars and their databases take for sure; ids in a record may be anything. */
const LONGEST = 100;

function plain(id: string): string {
  const written = id.replace(/[^\w.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`);
  return written.slice(0, LONGEST);
}

function unique(id: string, taken: Set<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}~${count}`;
  taken.add(name);
  return name;
}
