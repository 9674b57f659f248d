/** The profile: who you are, where you go, what you can put in. */

import type { NameOf } from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { dollars } from '../../values/money.ts';
import { counted } from '../../values/written-number.ts';
import type { Edit } from '../edit.ts';
import type { Profile, ProgressRecord } from '../record.ts';

type Fields = Required<
  Pick<Profile, 'name' | 'state' | 'track' | 'goal' | 'hoursPerWeek' | 'budget'>
>;

/** Fields to set; null clears one. */
export type ProfileChange = {
  [Field in keyof Fields]?: NonNullable<Fields[Field]> | null | undefined;
};

/** Sets and clears fields of the profile; those not named stay as they are. */
export function setProfile(
  record: ProgressRecord,
  change: ProfileChange,
  nameOf: NameOf = (id) => id,
): Edit {
  const profile: Profile = { ...record.profile };
  const changed: string[] = [];
  for (const field of Object.keys(said) as (keyof Fields)[]) {
    const value = change[field];
    if (value === undefined) continue;
    if (value === null) delete profile[field];
    else Object.assign(profile, { [field]: value });
    changed.push(value === null ? `no ${names[field]}` : said[field](value, nameOf));
  }
  return { record: { ...record, profile }, text: `Changed your profile: ${changed.join(', ')}` };
}

const names: Record<keyof Fields, string> = {
  name: 'name',
  state: 'state',
  track: 'track',
  goal: 'goal',
  hoursPerWeek: 'hours a week',
  budget: 'budget',
};

const said: Record<keyof Fields, (value: string | number, nameOf: NameOf) => string> = {
  name: (value) => `name ${harmlessLine(String(value))}`,
  state: (value) => `state ${value}`,
  track: (value) => `track ${new Map(Object.entries(vocabulary.tracks)).get(String(value))}`,
  goal: (value, nameOf) => `goal ${harmlessLine(nameOf(String(value)))}`,
  hoursPerWeek: (value) => `${counted(Number(value), 'hour')} a week`,
  budget: (value) => `budget ${dollars(Number(value))}`,
};
