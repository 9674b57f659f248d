/** Calendars made for tests, and read back with the library that calendar programs use. */
import ICAL from 'ical.js';
import { dueWithin } from '../../src/advice/due.ts';
import { calendar } from '../../src/documents/calendar.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, license, person, TODAY } from './people.ts';

const { state: _, ...anywhere } = license({ id: 'c2', credential: 'ccm', expires: '2027-05-31' });

/** A CCM that ends on May 31, 2027. */
export const ccm = anywhere;
export const park = {
  id: 'p1',
  name: 'Lee Park',
  organization: 'St. Ann',
  followUp: '2026-12-15',
};
export const applied = {
  id: 'a1',
  employer: 'Mercy',
  title: 'Care coordinator',
  stage: 'applied' as const,
  date: '2026-11-01',
  followUp: '2026-12-01',
};

export interface When {
  today?: string;
  /** How far ahead; two years when not said. */
  days?: number;
  example?: string;
}

/** The calendar of a record with these sections. */
export function written(sections: Partial<ProgressRecord>, when: When = {}): string {
  const { today = TODAY, days = 730, example } = when;
  const facts = { career, record: person(sections), today };
  return calendar(facts, dueWithin(facts, days), example);
}

/** The events of a calendar, as a reader finds them. */
export function eventsIn(text: string): ICAL.Component[] {
  return ICAL.Component.fromString(text).getAllSubcomponents('vevent');
}

/** The same of a record with these sections. */
export function events(sections: Partial<ProgressRecord>, when?: When): ICAL.Component[] {
  return eventsIn(written(sections, when));
}

/** The value of a property as text; "" when there is none. */
export function value(component: ICAL.Component | undefined, name: string): string {
  return String(component?.getFirstPropertyValue(name) ?? '');
}

export function uids(sections: Partial<ProgressRecord>, when?: When): string[] {
  return events(sections, when).map((event) => value(event, 'uid'));
}
