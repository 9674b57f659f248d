import { describe, expect, it } from 'vitest';
import { dueWithin } from '../../../src/advice/due.ts';
import { calendar } from '../../../src/documents/calendar.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { toDay } from '../../../src/values/day.ts';
import { writtenDay } from '../../../src/values/written-day.ts';
import {
  applied,
  ccm,
  events,
  eventsIn,
  park,
  value,
  type When,
  written,
} from '../../support/calendar.ts';
import { career, course, degree, job, license, person, TODAY } from '../../support/people.ts';

interface Event {
  title: string;
  lines: string[];
  categories: string[];
  reminders: string[];
}

/** The event whose title begins so. */
function event(title: string, sections: Partial<ProgressRecord>, when?: When): Event {
  const found = events(sections, when).find((each) => value(each, 'summary').startsWith(title));
  if (found === undefined) throw new Error(`no event "${title}"`);
  return {
    title: value(found, 'summary'),
    lines: value(found, 'description').split('\n'),
    categories: (found.getFirstProperty('categories')?.getValues() ?? []).map(String),
    reminders: found.getAllSubcomponents('valarm').map((alarm) => {
      expect(value(alarm, 'action')).toBe('DISPLAY');
      expect(value(alarm, 'description')).toBe(value(found, 'summary'));
      return value(alarm, 'trigger');
    }),
  };
}

const asOf = 'Written Nov 22, 2026, from what you had told carepath.';
const rules = /By the rules published as of \w{3} \d{1,2}, \d{4}; the issuer decides\.$/;

describe('a renewal', () => {
  const hours = [
    course({ id: 'x1', hours: 50 }),
    course({ id: 'x2', hours: 6, topics: ['ethics'] }),
  ];

  it('says what is asked, what is left, the rule, the fee and who decides', () => {
    const { lines } = event('Renew CCM', { credentials: [ccm], continuingEducation: hours });
    expect(lines[0]).toMatch(/^80 h of continuing education, 56 h recorded; 8 h in ethics, 6 h/);
    expect(lines[1]).toBe('Left: 24 h of continuing education, 2 h in ethics.');
    expect(lines[2]).toContain('or the exam again');
    expect(lines[3]).toMatch(/^Fee: \$\d+/);
    expect(lines[4]).toBe('To go on: carepath certs renewals ccm');
    expect(lines[5]).toContain(asOf);
    expect(lines[5]).toMatch(rules);
    expect(lines).toHaveLength(6);
  });

  it('has nothing left where all hours are recorded', () => {
    const continuingEducation = [course({ hours: 80, topics: ['ethics'] })];
    const { lines } = event('Renew CCM', { credentials: [ccm], continuingEducation });
    expect(lines[1]).toBe('All hours asked for are recorded.');
  });

  it('says nothing of hours where none are published', () => {
    const { lines } = event('Renew', {
      credentials: [license({ credential: 'cna', state: 'TX' })],
    });
    expect(lines.join('\n')).not.toMatch(/Left:|recorded|Fee/);
  });

  it('says how sure the rule is where it is not', () => {
    const { lines } = event('Renew', { credentials: [license({ credential: 'c-swcm' })] });
    expect(lines.join('\n')).toMatch(/\[(medium|low) confidence\]/);
  });

  it('is remembered 60 and 14 days ahead and on the eve, at nine in the morning', () => {
    const { reminders, categories } = event('Renew RN', { credentials: [license()] });
    expect(reminders).toEqual(['-P59DT15H', '-P13DT15H', '-PT15H']);
    expect(written({ credentials: [license()] })).toContain('TRIGGER:-PT15H\r\n');
    expect(categories).toEqual(['carepath', 'Renewal']);
  });

  it.each([
    ['2027-01-21', 3],
    ['2027-01-20', 2],
    ['2026-12-06', 2],
    ['2026-12-05', 1],
    ['2026-11-23', 1],
    ['2026-11-22', 0],
  ])('by %s has %i reminders left', (expires, count) => {
    const { reminders } = event('Renew RN', { credentials: [license({ expires })] });
    expect(reminders).toHaveLength(count);
  });

  it('that is overdue says since when, and has nothing to remind of', () => {
    const expired = license({ expires: '2026-11-01' });
    const { title, lines, reminders } = event('Overdue', { credentials: [expired] });
    expect(title).toBe(
      'Overdue: Renew RN license, Ohio, which has expired, or record that it lapsed',
    );
    expect(lines[0]).toBe('Was due Nov 1, 2026.');
    expect(reminders).toEqual([]);
  });

  it('of what carepath has no rules for claims none, by whatever name', () => {
    const own = ['To go on: carepath list credentials', asOf];
    const { lines } = event('Renew', { credentials: [license({ credential: 'my-own' })] });
    expect(lines).toEqual(own);
    const credentials = [{ ...ccm, id: 'c9', credential: 'CCM' }, ccm];
    const read = events({ credentials }).filter((each) => value(each, 'summary') === 'Renew CCM');
    expect(read.map((each) => value(each, 'description').split('\n').length)).toEqual([6, 2]);
  });

  it('is by the rules as they were last read', () => {
    const sources = career.sources.map((source, index) => ({
      ...source,
      seen: toDay(20_000 + index),
    }));
    const facts = {
      career: { ...career, sources },
      record: person({ credentials: [ccm] }),
      today: TODAY,
    };
    const cited = career.credentials.find(({ id }) => id === 'ccm')?.renewal?.sources ?? [];
    const last = sources.filter(({ id }) => cited.includes(id)).at(-1)?.seen ?? '';
    expect(cited.length).toBeGreaterThan(1);
    const [, renewal] = eventsIn(calendar(facts, dueWithin(facts, 365)));
    expect(value(renewal, 'description')).toContain(`published as of ${writtenDay(last)};`);
  });

  it('opens on a day of its own, that says until when there is time', () => {
    const { lines, reminders } = event('First day to file', { credentials: [ccm] });
    expect(lines).toContain('In force until May 31, 2027.');
    expect(lines.at(-1)).toMatch(rules);
    expect(reminders).toEqual(['PT9H']);
  });
});

describe('an application window', () => {
  const sections = {
    credentials: [license({ issued: '2020-07-20' })],
    experience: [job({ from: '2026-11-01' })],
    confirmations: { 'good-moral-character': true },
  };

  it('is two events: the day it opens and the day it closes', () => {
    const opens = event('First day to apply for the CCM', sections);
    const closes = event('Last day to apply for the CCM', sections);
    expect(opens.reminders).toEqual(['PT9H']);
    expect(closes.reminders).toEqual(['-P13DT15H', '-PT15H']);
    expect([opens.categories[1], closes.categories[1]]).toEqual(['Application', 'Application']);
  });

  it('says when the exam is, what the day rests on, the fee and who decides', () => {
    const { lines } = event('First day to apply for the CCM', sections);
    expect(lines[0]).toMatch(/^Exam \w{3} 1, \d{4} to .*, by the pattern of past years\.$/);
    expect(lines[1]).toMatch(
      /^If you renew your RN license by Oct 31, 2027, and you stay in this job/,
    );
    expect(lines[2]).toMatch(/^Fee: \$\d+ \(\d{4}\), .*\.$/);
    expect(lines[3]).toBe('To go on: carepath certs check ccm');
    expect(lines[4]).toMatch(rules);
  });

  it('that is not decided yet says so', () => {
    const { lines } = event('Last day to apply for the CCM', {
      profile: { goal: 'ccm' },
      credentials: [license()],
      experience: [job({ from: '2025-01-01', supervisedBy: [], hoursPerWeek: 30 })],
    });
    expect(lines[0]).toMatch(/^Whether you may apply is not decided yet; exam /);
  });
});

describe('what rests on no rule', () => {
  it('does not speak up once it is overdue', () => {
    const late = { ...park, followUp: '2026-11-10' };
    const { lines, reminders } = event('Overdue: Follow up', { contacts: [late] });
    expect(lines[0]).toBe('Was due Nov 10, 2026.');
    expect(reminders).toEqual([]);
  });

  it.each<[string, Partial<ProgressRecord>, string, string[]]>([
    ['Follow up with Lee', { contacts: [park] }, 'Follow-up', ['PT9H']],
    ['Follow up on', { applications: [applied] }, 'Follow-up', ['PT9H']],
    ['Planned end', { education: [degree({ completed: '2027-05-15' })] }, 'Study', ['PT9H']],
    [
      'Milestone',
      { milestones: { '3.2': { status: 'open', date: '2026-11-01', due: '2027-01-01' } } },
      'Milestone',
      ['-P6DT15H'],
    ],
    [
      'RN license: the restriction ends',
      { credentials: [license({ status: 'restricted', restrictedUntil: '2027-01-15' })] },
      'Credential',
      ['PT9H'],
    ],
  ])('%s: says how to go on, and speaks up at nine', (title, sections, category, expected) => {
    const { lines, categories, reminders } = event(title, sections);
    expect(lines[0]).toMatch(/^To go on: carepath (list|done|certs check) /);
    expect(lines.slice(1)).toEqual([asOf]);
    expect(categories).toEqual(['carepath', category]);
    expect(reminders).toEqual(expected);
  });
});
