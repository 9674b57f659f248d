/** Which entry of the record an item of the agenda comes from. */
import { type DueItem, dueWithin } from '../../advice/due.ts';
import { dueCredentials } from '../../advice/due-credentials.ts';
import { dueFollowUps } from '../../advice/due-follow-ups.ts';
import { type RenewalStanding, renewals } from '../../advice/renewal.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import type { Education, ProgressRecord } from '../../progress/record.ts';
import { toNumber } from '../../values/day.ts';

export interface Origin {
  item: DueItem;
  /** Of the entry; of a credential what it is and where, which a new entry for its renewal keeps. */
  id: string;
  /** What keeping the credential takes, where it is about one. */
  renewal?: RenewalStanding | undefined;
}

/** What is due of credentials, people and studies, found by letting each stand alone. */
export function originsOf(facts: Facts): Origin[] {
  const { record } = facts;
  if (record === undefined) return [];
  const { contacts = [], applications = [], education = [], credentials = [] } = record;
  const empty = { credentials: [], contacts: [], conversations: [], applications: [] };
  const withOnly = (sections: Partial<ProgressRecord>): Facts => ({
    ...facts,
    record: { ...record, ...empty, ...sections },
  });
  const held = grouped(credentials, ({ credential, state }) =>
    state === undefined ? credential : `${credential}-${state}`,
  );
  const talks = grouped(record.conversations ?? [], ({ contact }) => contact);
  return [
    ...[...held].flatMap(([id, same]) => {
      const alone = withOnly({ credentials: same });
      const [renewal] = renewals(alone);
      return dueCredentials(alone).map((item) => ({ item, id, renewal }));
    }),
    ...contacts.flatMap((contact) => {
      const conversations = talks.get(contact.id) ?? [];
      const items = dueFollowUps(withOnly({ contacts: [contact], conversations }));
      return items.map((item) => ({ item, id: `contact-${contact.id}` }));
    }),
    ...applications.flatMap((application) => {
      const items = dueFollowUps(withOnly({ applications: [application] }));
      return items.map((item) => ({ item, id: `application-${application.id}` }));
    }),
    ...education.flatMap((study) =>
      studyEnd(study, withOnly({ education: [study] })).map((item) => ({ item, id: study.id })),
    ),
  ];
}

function grouped<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function studyEnd({ completed }: Education, facts: Facts): DueItem[] {
  if (completed === null || completed <= facts.today) return [];
  const days = toNumber(completed) - toNumber(facts.today);
  return dueWithin(facts, days).filter(({ kind }) => kind === 'study');
}
