/** People to write to again: contacts, conversations and applications with a follow-up date. */
import type { Application, Contact, Conversation } from '../progress/record.ts';
import type { Day } from '../values/day.ts';
import type { DueItem } from './due.ts';
import type { Facts } from './requirements/judgement.ts';

/** Follow-ups still owed: a later conversation settles a contact's, an end settles an application's. */
export function dueFollowUps({ record, today }: Facts): DueItem[] {
  const contacts = record?.contacts ?? [];
  const talks = new Map<string, Conversation[]>();
  for (const talk of record?.conversations ?? []) {
    const others = talks.get(talk.contact);
    if (others === undefined) talks.set(talk.contact, [talk]);
    else others.push(talk);
  }
  return [
    ...contacts.flatMap((contact) => owedTo(contact, talks.get(contact.id) ?? [], today)),
    ...(record?.applications ?? []).flatMap((application) => owedOn(application, today)),
  ];
}

function owedTo(contact: Contact, talks: readonly Conversation[], today: Day): DueItem[] {
  const promised = [contact, ...talks].flatMap((each) => each.followUp ?? []);
  const [date] = promised.filter((day) => !talks.some((talk) => talk.date >= day)).sort();
  if (date === undefined) return [];
  const where = contact.organization === undefined ? '' : ` (${contact.organization})`;
  return [followUp(date, `Follow up with ${contact.name}${where}`, 'carepath list contact', today)];
}

const ended: readonly Application['stage'][] = ['accepted', 'rejected', 'withdrawn'];

function owedOn(application: Application, today: Day): DueItem[] {
  const { followUp: date, stage, title, employer } = application;
  if (date === undefined || ended.includes(stage)) return [];
  const what = `Follow up on your application: ${title}, ${employer}`;
  return [followUp(date, what, 'carepath list application', today)];
}

function followUp(date: Day, what: string, command: string, today: Day): DueItem {
  return { date, kind: 'follow-up', what, overdue: date < today, command };
}
