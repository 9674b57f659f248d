/** The agenda as a calendar: iCalendar (RFC 5545), for any calendar program. */
import ICAL from 'ical.js';
import type { DueItem } from '../advice/due.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import { type Day, toDay, toNumber } from '../values/day.ts';
import { description, title } from './calendar/description.ts';
import { reminders } from './calendar/reminders.ts';
import { type Role, type Subject, subjectsOf } from './calendar/subject.ts';

// 75 octets a line; ical.js does not count the space that a line goes on with.
ICAL.foldLength = 74;

/** As jCal (RFC 7265) writes them: name, parameters, type, values. */
type Property = [name: string, parameters: object, type: string, ...values: (string | number)[]];
type Component = [name: string, properties: Property[], components: Component[]];

/**
 * One all-day event for each item, under an id that lasts: taken in again later,
 * a calendar moves the event in place of doubling it. `example` names the
 * example person it is about, whose events never take the place of one's own.
 */
export function calendar(facts: Facts, due: readonly DueItem[], example?: string): string {
  const [name, scope] =
    example === undefined
      ? ['carepath', 'carepath']
      : [`carepath example ${example}`, `carepath-example-${example}`];
  const document: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//carepath//carepath//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['x-wr-calname', {}, 'unknown', name],
    ],
    subjectsOf(facts, due).map((subject) => event(subject, facts, scope)),
  ];
  return ICAL.stringify(document);
}

function event(subject: Subject, facts: Facts, scope: string): Component {
  const { item, role, id } = subject;
  const { today } = facts;
  // Nobody looks for what to do on days that are over.
  const date = item.overdue ? today : item.date;
  const summary = title(subject);
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${scope}-${id}`],
      ['dtstamp', {}, 'date-time', `${today}T00:00:00Z`],
      ['sequence', {}, 'integer', sequence(facts)],
      ['dtstart', {}, 'date', date],
      ...end(date),
      ['summary', {}, 'text', summary],
      ['description', {}, 'text', description(subject, facts)],
      ['categories', {}, 'text', 'carepath', categories[role]],
      ['class', {}, 'text', 'PRIVATE'],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    item.overdue ? [] : reminders(role, date, today).map((trigger) => alarm(trigger, summary)),
  ];
}

const categories: Readonly<Record<Role, string>> = {
  renewal: 'Renewal',
  filing: 'Renewal',
  restriction: 'Credential',
  opening: 'Application',
  closing: 'Application',
  study: 'Study',
  milestone: 'Milestone',
  'follow-up': 'Follow-up',
};

/** The first day after it, but for the last that can be written. One day is meant without it too, but not every program knows. */
function end(date: Day): Property[] {
  const after = toDay(toNumber(date) + 1);
  return after > date ? [['dtend', {}, 'date', after]] : [];
}

function alarm(trigger: string, summary: string): Component {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['trigger', {}, 'duration', trigger],
      ['description', {}, 'text', summary],
    ],
    [],
  ];
}

/** Room for as many changes of the record on one day. */
const CHANGES = 10_000;
const LARGEST = 2 ** 31 - 1;

/**
 * Programs take an event anew under a higher number only. This one grows from
 * day to day, also where the record moves to another computer and counts its
 * revisions anew, and on the same day with each change of the record.
 */
function sequence({ record, today }: Facts): number {
  const changes = (record?.revision ?? 0) % CHANGES;
  return Math.min(LARGEST, Math.max(0, toNumber(today)) * CHANGES + changes);
}
