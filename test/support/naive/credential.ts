/** Held credentials as the independent checker reads them. */
import type { CredentialRequirement } from '../../../src/career/schema/requirement.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { numberOf } from './calendar.ts';
import {
  type Answer,
  highest,
  issuerSays,
  lowest,
  toldOf,
  type Value,
  type World,
} from './values.ts';

export function credential(rule: CredentialRequirement, world: World): Answer {
  const held = world.record?.credentials;
  if (held === undefined) return () => 'may';
  const asked = held.map((one) => lowest([isMeant(one, rule, world), inStates(one, rule.states)]));
  return (day) =>
    highest(
      held.map((one, place) =>
        lowest([asked[place] ?? 'unmet', hasStatus(one, rule.status ?? 'active', day, world)]),
      ),
    );
}

/** Named, or of the kind that the named ones are examples of: then the issuer decides. */
function isMeant(held: HeldCredential, rule: CredentialRequirement, world: World): Value {
  const { any, others, refuses = [] } = rule;
  if (any.includes(held.credential)) return 'met';
  if (refuses.includes(held.credential) || world.judging.includes(held.credential)) return 'unmet';
  const known = world.career.credentials.find(({ id }) => id === held.credential);
  if (others === undefined || known?.kind !== others) return 'unmet';
  return toldOf(issuerSays(held.id, 'credential', world));
}

/** A license is good in its own state; a multistate one in others too, we cannot say in which. */
function inStates(held: HeldCredential, states: readonly string[] | undefined): Value {
  if (states === undefined || (held.state !== undefined && states.includes(held.state)))
    return 'met';
  return held.state === undefined || held.multistate ? 'may' : 'unmet';
}

/**
 * Whether it has the status on that day, if it is renewed when due. Before it is
 * issued it has none; where nobody published a renewal it may lapse or not.
 */
function hasStatus(held: HeldCredential, asked: string, day: number, world: World): Value {
  if (held.issued !== undefined && day < numberOf(held.issued)) return 'unmet';
  if (held.status === 'retired' || held.status === 'lapsed') return toldOf(held.status === asked);
  const expires = held.expires === undefined ? undefined : numberOf(held.expires);
  if (expires !== undefined && expires < world.today) return toldOf(asked === 'lapsed');
  const free =
    held.restrictedUntil === undefined
      ? held.status === 'active'
      : day >= numberOf(held.restrictedUntil);
  const status = free ? 'active' : 'restricted';
  const renewable = world.career.credentials.some(
    ({ id, renewal }) => id === held.credential && renewal !== undefined,
  );
  if (expires === undefined || day <= expires || renewable) return toldOf(status === asked);
  return asked === status || asked === 'lapsed' ? 'may' : 'unmet';
}

/** Who holds one of these has to use it instead of the degree; restricted, perhaps. */
export function mayUseDegree(ids: readonly string[], day: number, world: World): Value {
  const held = world.record?.credentials;
  if (held === undefined) return 'may';
  const bars = held.filter((one) => ids.includes(one.credential));
  const active = highest(bars.map((one) => hasStatus(one, 'active', day, world)));
  if (active === 'met') return 'unmet';
  const restricted = highest(bars.map((one) => hasStatus(one, 'restricted', day, world)));
  return active === 'unmet' && restricted === 'unmet' ? 'met' : 'may';
}
