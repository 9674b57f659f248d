import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { toNumber } from '../../src/values/day.ts';
import { applied, ccm, events, eventsIn, park, value, written } from '../support/calendar.ts';
import { degree, license, TODAY } from '../support/people.ts';

/** A record in which everything falls due that can. */
const busy: Partial<ProgressRecord> = {
  profile: { goal: 'ccm' },
  credentials: [
    license(),
    license({ id: 'c3', state: 'PA', status: 'restricted', restrictedUntil: '2027-01-15' }),
  ],
  education: [degree({ completed: '2027-05-15', title: 'BSN' })],
  milestones: { '3.2': { status: 'open', date: '2026-11-01', due: '2026-11-20' } },
  contacts: [park],
  applications: [applied],
};

describe('the calendar', () => {
  it('is what calendar programs read, to the letter', () => {
    expect(written({ contacts: [park] })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//carepath//carepath//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:carepath',
        'BEGIN:VEVENT',
        'UID:carepath-follow-up-contact-p1',
        'DTSTAMP:20261122T000000Z',
        'SEQUENCE:207790001',
        'DTSTART;VALUE=DATE:20261215',
        'DTEND;VALUE=DATE:20261216',
        'SUMMARY:Follow up with Lee Park (St. Ann)',
        'DESCRIPTION:To go on: carepath list contact\\nWritten Nov 22\\, 2026\\, from ',
        ' what you had told carepath.',
        'CATEGORIES:carepath,Follow-up',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT9H',
        'DESCRIPTION:Follow up with Lee Park (St. Ann)',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has one event for each thing due, in date order, the overdue first and on today', () => {
    expect(events(busy).map((event) => [value(event, 'dtstart'), value(event, 'summary')])).toEqual(
      [
        ['2026-11-22', 'Overdue: Milestone 3.2: Volunteer or shadow for 40 hours'],
        ['2026-12-01', 'Follow up on your application: Care coordinator, Mercy'],
        ['2026-12-15', 'Follow up with Lee Park (St. Ann)'],
        ['2027-01-15', 'RN license: the restriction ends'],
        ['2027-05-15', 'Planned end of BSN'],
        ['2027-10-31', 'Renew RN license, Ohio'],
        ['2027-10-31', 'Renew RN license, Pennsylvania'],
      ],
    );
  });

  it('without anything due is a calendar without events', () => {
    const text = written({});
    expect(eventsIn(text)).toEqual([]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n[\s\S]+\r\nEND:VCALENDAR\r\n$/);
  });

  it('of an example person says so', () => {
    const text = written({}, { example: 'senior' });
    expect(value(ICAL.Component.fromString(text), 'x-wr-calname')).toBe('carepath example senior');
  });

  it('blocks no time and shows others no more than that there is something', () => {
    for (const event of events(busy)) {
      expect(value(event, 'transp')).toBe('TRANSPARENT');
      expect(value(event, 'class')).toBe('PRIVATE');
    }
  });
});

describe('the day of an event', () => {
  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2027-02-28', '2027-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    // Clocks change in the night to these, in the US and in Europe.
    ['2027-03-14', '2027-03-15'],
    ['2027-11-07', '2027-11-08'],
    ['2027-03-28', '2027-03-29'],
  ])('%s is a date without time or zone, and ends with the day', (date, next) => {
    const text = written({ contacts: [{ ...park, followUp: date }] });
    expect(text).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}\r\n`);
    expect(text).toContain(`DTEND;VALUE=DATE:${next.replaceAll('-', '')}\r\n`);
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    const [read] = eventsIn(text).map((event) => new ICAL.Event(event));
    expect(read?.startDate.isDate).toBe(true);
    expect([String(read?.startDate), String(read?.endDate)]).toEqual([date, next]);
  });

  it('may be the last that a calendar can write', () => {
    const contacts = [{ ...park, followUp: '9999-12-31' }];
    const text = written({ contacts }, { days: toNumber('9999-12-31') - toNumber(TODAY) });
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\nSUMMARY');
    expect(eventsIn(text)).toHaveLength(1);
  });

  it('is seen from the day asked about, which also stamps the calendar', () => {
    const [event] = events({ contacts: [park] }, { today: '2024-02-29', days: 1100 });
    expect(value(event, 'dtstamp')).toBe('2024-02-29T00:00:00Z');
    expect(value(event, 'dtstart')).toBe('2026-12-15');
    const [late] = events({ contacts: [park] }, { today: '2027-02-01' });
    expect(value(late, 'dtstart')).toBe('2027-02-01');
  });
});

const hostile = {
  'ends the event': 'Eve\nEND:VEVENT\nBEGIN:VEVENT\nUID:mine\nSUMMARY:mine',
  'ends the calendar': 'Eve\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'breaks the line otherwise': 'a\rb\u2028c\u2029d\u0085e\u000bf\u000cg',
  'adds a property': 'Eve\nATTACH:file:///etc/passwd\nATTENDEE:mailto:x@example.org',
  'is a folded line': 'Eve\r\n ATTACH:http://example.org',
  'is signs of the format': 'a;b,c:d\\e\\n\\,\\;"f"^n^\'',
  'ends in a backslash': 'Eve \\',
  'drives a terminal': '\u001b[2J\u001b]0;x\u0007\u009b31m',
  'turns the reading direction': '\u202eevE\u202c \u2066x\u2069 \u200fy\ufeff',
  'is a formula or markup': '=cmd()|<script>alert(1)</script>',
  'is emoji': '👩🏽‍⚕️'.repeat(40),
  'is half an emoji': `x\ud83d${'y'.repeat(80)}`,
  'is 10,000 characters': 'Ånna '.repeat(2000),
  'is one letter under 10,000 marks': `e${'\u0301'.repeat(10_000)}`,
  'is empty': '',
};

/** The record with a text wherever texts of one's own reach the calendar. */
function saying(text: string): Partial<ProgressRecord> {
  const id = text === '' ? 'x' : text;
  return {
    profile: { name: text, goal: id },
    credentials: [
      license({ id, credential: id, note: text, number: text }),
      { id: `${id}2`, credential: id, status: 'restricted', restrictedUntil: '2027-01-01' },
    ],
    education: [degree({ id, title: text, completed: '2027-05-15' })],
    contacts: [{ ...park, id, name: text, organization: text }],
    conversations: [{ id, contact: id, date: '2026-11-01', about: text }],
    applications: [{ ...applied, id, title: text, employer: text }],
    milestones: { '3.2': { status: 'open', date: '2026-11-01', due: '2026-12-20', note: text } },
  };
}

const properties = [
  ...['uid', 'dtstamp', 'sequence', 'dtstart', 'dtend', 'summary', 'description', 'categories'],
  ...['class', 'transp'],
];

describe.each(Object.entries(hostile))('a text that %s', (_, text) => {
  const calendar = written(saying(text));
  const read = eventsIn(calendar);

  it('adds no event, property or reminder', () => {
    expect(read).toHaveLength(6);
    for (const event of read) {
      expect(event.getAllProperties().map(({ name }) => name)).toEqual(properties);
      for (const alarm of event.getAllSubcomponents()) {
        expect(alarm.name).toBe('valarm');
        expect(alarm.getAllSubcomponents()).toEqual([]);
        const names = alarm.getAllProperties().map(({ name }) => name);
        expect(names).toEqual(['action', 'trigger', 'description']);
      }
    }
    expect(calendar.match(/^(BEGIN|END):/gm)).toHaveLength(
      2 * (1 + 6 + read.flatMap((event) => event.getAllSubcomponents()).length),
    );
  });

  it('leaves lines of at most 75 octets, each ended by CR and LF', () => {
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // Folded between characters, not amid the two halves of one.
      expect(line).not.toMatch(/^ [\udc00-\udfff]/);
    }
  });

  it('brings no sign that hides or turns what is around it', () => {
    const signs = [...calendar.replaceAll('\r\n', '')];
    expect(signs.filter((sign) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(sign))).toEqual([]);
    expect(signs.filter((sign) => /[\p{Bidi_Control}\ufeff]/u.test(sign))).toEqual([]);
  });

  it('gets a title and an id that a database can hold', () => {
    for (const event of read) {
      expect(value(event, 'summary').length).toBeLessThanOrEqual(201);
      expect(value(event, 'description').length).toBeLessThanOrEqual(5000);
      expect(value(event, 'uid')).toMatch(/^[\w.~-]{1,150}$/);
    }
    expect(new Set(read.map((event) => value(event, 'uid'))).size).toBe(read.length);
  });
});

describe('a name', () => {
  const titleOf = (name: string) =>
    value(events({ contacts: [{ id: 'p1', name, followUp: park.followUp }] })[0], 'summary');

  it.each(['Zoë O’Neil', 'a;b,c:d\\e\\n"f"', '李 👩🏽‍⚕️', '=cmd()', '<b>'])(
    'comes back as it was: %s',
    (name) => {
      expect(titleOf(name)).toBe(`Follow up with ${name}`);
    },
  );

  it('of one line stands for one of several', () => {
    expect(titleOf('Lee\r\n\tPark')).toBe('Follow up with Lee Park');
  });

  it('that is too long ends in "…", and never amid a character', () => {
    expect(titleOf('👩🏽‍⚕️'.repeat(100))).toMatch(/^Follow up with (👩🏽‍⚕️)+…$/u);
    expect(titleOf('word '.repeat(100))).toMatch(/word…$/);
  });
});

it('has no text of the record that is not due', () => {
  const contacts = [{ ...park, email: 'lee@example.org', phone: '555-0100', note: 'secret' }];
  const text = written({ contacts, credentials: [{ ...ccm, number: '4711', note: 'secret' }] });
  expect(text).not.toMatch(/lee@example|555-0100|secret|4711/);
});
