import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { progressReport } from '../../src/advice/progress-report.ts';
import { markdown } from '../../src/documents/markdown.ts';
import { reportDocument } from '../../src/documents/report.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, course, degree, job, license, person, TODAY } from '../support/people.ts';

const dana = person({
  profile: { name: 'Dana Reyes', state: 'OH', goal: 'coordinator', hoursPerWeek: 6, budget: 2500 },
  education: [
    degree({ level: 'associate', program: 'adn', title: 'ADN', school: 'Lakeshore' }),
    degree({ id: 'd2', completed: '2028-05-15' }),
    degree({ id: 'd3', completed: null, field: 'business' }),
  ],
  credentials: [license()],
  experience: [
    job({ id: 'e1', kinds: ['registered-nurse'], from: '2020-08-01', to: '2026-10-31' }),
    job({ id: 'e2', from: '2026-11-01' }),
  ],
  continuingEducation: [course({ hours: 9, topics: ['ethics'], title: 'Ethics rounds' })],
  confirmations: { 'good-moral-character': true },
  milestones: {
    '1.1': { status: 'done', date: '2026-10-01', evidence: 'a note', note: 'on the fridge' },
    '2.6': { status: 'skipped', date: '2026-11-01' },
  },
  skills: [
    { skill: 'communication', level: 3, date: '2026-11-01', by: 'self' },
    {
      skill: 'ethics',
      level: 4,
      evidence: 'Chaired rounds',
      evidenceDate: '2026-05-10',
      date: '2026-11-01',
      by: 'self',
    },
  ],
  contacts: [{ id: 'p1', name: 'Lee Park', followUp: '2026-12-15' }],
});

function reportOf(record: ProgressRecord | undefined, on = TODAY): string {
  return markdown(reportDocument(progressReport({ career, record, today: TODAY }, on)));
}

function headings(text: string, depth: number): string[] {
  return marked
    .lexer(text)
    .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === depth)
    .map((token) => token.text);
}

function section(text: string, title: string): string {
  const [, after = ''] = text.split(`\n## ${title}\n`);
  return after.split('\n## ')[0] ?? '';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

describe('the report', () => {
  it('has all its parts, in order', () => {
    expect(headings(reportOf(dana), 2)).toEqual([
      'Profile',
      'Readiness by rung',
      'The ten steps',
      'Education',
      'Experience',
      'Credentials',
      'Continuing education',
      'Skills',
      'Certifications',
      'Pay',
      'Next actions',
      'Due within a year',
      'Sources',
      'How far to rely on this',
    ]);
  });

  it('names all ten steps with every milestone', () => {
    const text = reportOf(dana);
    for (const step of career.steps) {
      expect(headings(text, 3).join('\n')).toContain(`Step ${step.number}: ${step.name}`);
      for (const { id } of step.milestones) expect(text).toContain(`${id} `);
    }
  });

  it.each<[string, string]>([
    ['Profile', '**Name:** Dana Reyes'],
    ['Profile', '**State:** Ohio'],
    ['Profile', '**Track:** nursing (as the record shows)'],
    ['Profile', '**Budget:** $2,500'],
    [
      'The ten steps',
      '**Done Oct 1, 2026:** 1.1 Describe the job in 100 words of your own. (evidence: a note; note: on the fridge)',
    ],
    ['The ten steps', '**Skipped Nov 1, 2026:** 2.6 Enroll.'],
    ['The ten steps', '**Done, as the record shows:** 2.8'],
    ['Education', '| ADN | Lakeshore | May 15, 2020 | yes |'],
    ['Education', 'planned for May 15, 2028'],
    ['Education', 'in progress'],
    ['Experience', '| ongoing | 40 | case management | CCM |'],
    [
      'Credentials',
      '| Registered Nurse license (RN) | OH | active |  | Oct 31, 2027 | 9 of 24 h |',
    ],
    ['Continuing education', '9 contact hours in all.'],
    ['Skills', '| Communication | 3 | 2 | 3 | 1 |  |'],
    ['Skills', '| Ethics | 4 | 4 | 3 | 0 | Chaired rounds (May 10, 2026) |'],
    ['Certifications', '| **CCM** Certified Case Manager | not yet | Nov 1, 2027 |'],
    ['Certifications', 'the issuer decides'],
    ['Pay', 'The article says $40,000 to $60,000'],
    ['Next actions', '**Apply for the CCM from Nov 1, 2027**'],
    ['Due within a year', '**Oct 31, 2027:** Renew RN license, Ohio'],
    ['Sources', 'How to Become a Care Coordinator, publisher not stated; seen'],
    ['How far to rely on this', 'Self-ratings overlap with real skill only modestly'],
  ])('tells under "%s": %s', (title, line) => {
    expect(section(reportOf(dana), title)).toContain(line);
  });

  it('shows each share of readiness with the gaps that make it up', () => {
    const text = section(reportOf(dana), 'Readiness by rung');
    expect(text).toContain('### Senior care coordinator');
    expect(text).toContain(
      '| 24 months coordinating or managing cases | required | 21 days | Nov 1, 2028 | the article |',
    );
  });

  it('names what a date rests on, and when an application can then be sent', () => {
    const text = section(reportOf(dana), 'Certifications');
    expect(text).toMatch(/\*\*CCM\*\* from Nov 1, 2027 if you renew your RN license/);
    expect(text).toContain(
      'Applications: Nov 1, 2027 to Jan 31, 2028, by the pattern of past years.',
    );
  });

  it('cites only sources that data/ knows, each with the day it was seen', () => {
    const lines = section(reportOf(dana), 'Sources')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/; seen \w{3} \d{1,2}, \d{4}$/);
  });

  it('says whose ratings put equal gaps in order, as the license of O*NET asks', () => {
    const text = reportOf(dana);
    expect(text).toContain('includes information from the O\\*NET 30.1 Database');
    expect(text).toContain('has not approved, endorsed, or tested these modifications');
  });

  it('can look from today at a later day, and says so', () => {
    const text = reportOf(dana, '2027-11-01');
    expect(text).toContain('As of Nov 22, 2026, looking at Nov 1, 2027.');
    expect(section(text, 'Certifications')).toContain(
      '| **CCM** Certified Case Manager | eligible |',
    );
  });

  it('works without a record, and claims nothing then', () => {
    const text = reportOf(undefined);
    expect(headings(text, 1)).toEqual(['Progress report']);
    expect(section(text, 'Education')).toContain('Not told yet.');
    expect(section(text, 'Skills')).toContain('Not rated yet.');
    expect(section(text, 'Readiness by rung')).not.toMatch(/\| ready/);
    expect(section(text, 'Certifications')).not.toContain('| eligible |');
  });

  it('tells a section that is empty from one that was never told', () => {
    expect(section(reportOf(person()), 'Experience')).toContain('None.');
  });

  it('is the same every time', () => {
    expect(reportOf(dana)).toBe(reportOf(dana));
  });
});

describe('what a person typed, in the report', () => {
  const nasty = 'a|b\\|c\n# <script>`x`</script> *y* [z](javascript:1) \u001b[2J';
  const text = reportOf({
    ...dana,
    profile: { name: nasty },
    education: [degree({ title: nasty, school: nasty })],
    experience: [job({ title: nasty, employer: nasty })],
    continuingEducation: [course({ title: nasty, provider: nasty })],
    milestones: { '1.1': { status: 'done', date: TODAY, note: nasty, evidence: nasty } },
    skills: [{ skill: 'ethics', level: 4, evidence: nasty, date: TODAY, by: 'self' }],
    contacts: [{ id: 'p1', name: nasty, organization: nasty, followUp: TODAY }],
  });

  it('adds no heading, no element and no column', () => {
    const tame = reportOf(dana);
    expect(headings(text, 2)).toEqual(headings(tame, 2));
    expect(headings(text, 3)).toHaveLength(headings(tame, 3).length);
    const html = marked.parse(text, { async: false });
    expect(html).not.toMatch(/<script|href="javascript/);
    for (const found of marked.lexer(text).filter(isTable)) {
      for (const row of found.rows) expect(row).toHaveLength(found.header.length);
    }
  });

  it('brings no escape byte along', () => {
    expect(text).not.toContain('\u001b');
  });
});
