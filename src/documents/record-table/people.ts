/** Lines of people met, talks held and jobs applied for. */
import type { ProgressRecord } from '../../progress/record.ts';
import { detail, entry, type Row } from './row.ts';

/** People, dated by the day on which they were met. */
export function contactRows({ contacts = [] }: ProgressRecord): Row[] {
  return contacts.map((contact) => ({
    ...entry('contact', contact),
    name: contact.name,
    organization: contact.organization,
    date: contact.met,
    due: contact.followUp,
    detail: detail({ role: contact.role, email: contact.email, phone: contact.phone }),
  }));
}

/** Under the name of the person; under the id where that person was removed since. */
export function conversationRows({ conversations = [], contacts = [] }: ProgressRecord): Row[] {
  return conversations.map((talk) => {
    const person = contacts.find(({ id }) => id === talk.contact);
    return {
      ...entry('conversation', talk),
      name: talk.about,
      organization: person?.organization,
      person: person?.name ?? talk.contact,
      date: talk.date,
      due: talk.followUp,
    };
  });
}

/** Applications, dated by the day of their stage. */
export function applicationRows({ applications = [] }: ProgressRecord): Row[] {
  return applications.map((application) => ({
    ...entry('application', application),
    name: application.title,
    organization: application.employer,
    status: application.stage,
    date: application.date,
    due: application.followUp,
    detail: detail({ link: application.link }),
  }));
}
