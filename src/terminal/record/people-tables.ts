/** Tables of people met and jobs applied for. */
import type { SectionTable } from './view.ts';

export const contacts: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Name', flexible: true },
    { title: 'Role', flexible: true },
    { title: 'Organization', flexible: true },
    { title: 'Follow up' },
  ],
  rows: ({ contacts: people = [] }, view) =>
    people.map(({ id, name, role, organization, followUp }) => [
      view.text(id),
      view.text(name),
      view.text(role),
      view.text(organization),
      view.day(followUp),
    ]),
};

export const conversations: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'With' },
    { title: 'Date' },
    { title: 'About', flexible: true },
    { title: 'Follow up' },
  ],
  rows: ({ conversations: talks = [], contacts: people = [] }, view) =>
    talks.map(({ id, contact, date, about, followUp }) => [
      view.text(id),
      view.text(people.find((each) => each.id === contact)?.name ?? contact),
      view.day(date),
      view.text(about),
      view.day(followUp),
    ]),
};

export const applications: SectionTable = {
  columns: [
    { title: 'Id' },
    { title: 'Job', flexible: true },
    { title: 'Employer', flexible: true },
    { title: 'Stage' },
    { title: 'Date' },
    { title: 'Follow up' },
  ],
  rows: ({ applications: sent = [] }, view) =>
    sent.map(({ id, title, employer, stage, date, followUp }) => [
      view.text(id),
      view.text(title),
      view.text(employer),
      stage,
      view.day(date),
      view.day(followUp),
    ]),
};
