import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readTable } from '../../src/career/load.ts';
import * as work from '../../src/career/schema/job.ts';
import * as knowledge from '../../src/career/schema/knowledge.ts';
import * as study from '../../src/career/schema/program.ts';
import * as career from '../../src/career/schema/role.ts';
import { sourceRegister } from '../../src/career/schema/source.ts';

const files = {
  programs: study.programs,
  jobs: work.jobs,
  role: career.role,
  organizations: knowledge.organizations,
  resources: knowledge.resources,
  topics: knowledge.topics,
  glossary: knowledge.glossary,
  interview: career.interview,
  'job-search': career.jobSearch,
  faq: knowledge.faq,
  article: career.article,
};
const names = Object.keys(files);

const { resources, needs, directory } = knowledge.resources.parse(readTable('resources'));
const { topics, passPercent } = knowledge.topics.parse(readTable('topics'));
const { organizations } = knowledge.organizations.parse(readTable('organizations'));
const { terms } = knowledge.glossary.parse(readTable('glossary'));
const { questions } = knowledge.faq.parse(readTable('faq'));
const interview = career.interview.parse(readTable('interview'));
const role = career.role.parse(readTable('role'));
const { sources } = sourceRegister.parse(readTable('sources'));
const quiz = topics.flatMap((topic) => topic.quiz);
const phones = [...resources, ...topics].flatMap((entry) => entry.phones);

const skillIds = new Set(
  z
    .object({ skills: z.array(z.object({ id: z.string() })) })
    .parse(readTable('skills'))
    .skills.map((skill) => skill.id),
);
const credentialIds = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(readTable('credentials'))
    .map((credential) => credential.id),
);

interface Entry {
  id?: string;
  sources?: string[];
  confidence?: string;
  verified?: boolean;
}

/** Every object within a file, itself first. */
function objects(value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? inner : [value, ...inner];
}

describe.each(names)('data/%s.json', (name) => {
  const text = JSON.stringify(readTable(name));
  const entries = objects(readTable(name));

  it('names its schema first', () => {
    expect(Object.entries(Object(readTable(name)))[0]).toEqual([
      '$schema',
      `./schema/${name}.schema.json`,
    ]);
  });

  it('cites only sources that the register holds', () => {
    const known = new Set(sources.map((source) => source.id));
    const cited = entries.flatMap((entry) => entry.sources ?? []);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives every entry of a list an id of its own', () => {
    const lists: unknown[][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) lists.push(value);
      Object.values(value).forEach(collect);
    };
    collect(readTable(name));
    for (const list of lists) {
      const ids = list.flatMap((entry) => objects(entry)[0]?.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('marks general knowledge as unverified and of low confidence, and nothing else so', () => {
    for (const entry of entries) {
      if (entry.verified === undefined) continue;
      const general = entry.sources?.includes('carepath-general-knowledge') ?? false;
      if (general) expect(entry).toMatchObject({ verified: false, confidence: 'low' });
      if (!entry.verified) expect(entry.confidence).toBe('low');
    }
  });

  it('is written in American English', () => {
    const british =
      /\b\w*(colour|favour|behaviour|neighbour|honour|labour|organis|specialis[aei]|utilis|prioritis|recognis|stabilis|summaris|minimis|hospitalis|authoris|counsell|licenc|programme|centre\b|judgement|catalogue|cheque|paediatr|practis|enrolment|fulfil\b|whilst|learnt)\w*/gi;
    expect(text.match(british) ?? []).toEqual([]);
    expect(text).not.toContain('’');
  });

  it('speaks of nothing but the career', () => {
    expect(text).not.toMatch(/\bseed\b|facts file|\[[VKP]\]|\(v\d+\)/i);
  });
});

describe('the quizzes', () => {
  it('give every item one right answer, told in full, and three others that differ from it', () => {
    for (const item of quiz) {
      expect(new Set([item.right, ...item.wrong]).size).toBe(4);
      expect(item.question.endsWith('?')).toBe(true);
      expect(item.answer.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('do not give the right answer away by being the longest each time', () => {
    const longest = quiz.filter((item) =>
      item.wrong.every((wrong) => wrong.length < item.right.length),
    );
    expect(longest.length / quiz.length).toBeLessThan(0.4);
  });

  it('have ids that are their own across all topics, so that a score can be kept', () => {
    expect(new Set(quiz.map((item) => item.id)).size).toBe(quiz.length);
  });

  it('all belong to the step on law and ethics, and pass at 80%', () => {
    for (const topic of topics) expect(topic.steps).toContain(7);
    expect(passPercent).toBe(80);
  });

  it('ask what privacy, reporting and crisis have in common: what to do, now', () => {
    expect(topics.map((topic) => topic.id)).toEqual(
      expect.arrayContaining(['hipaa-privacy', 'mandatory-reporting', 'duty-to-protect']),
    );
  });
});

describe('the resources', () => {
  it('can each be reached: by telephone, by a page, or by the way to apply', () => {
    for (const resource of resources) {
      const ways = resource.phones.length + resource.links.length;
      expect(ways > 0 || resource.apply.length > 0).toBe(true);
    }
  });

  it('name only needs that the table of needs explains, and every need finds something', () => {
    const asked = new Set(resources.flatMap((resource) => resource.needs));
    expect([...asked].sort()).toEqual(Object.keys(needs).sort());
  });

  it('carry the numbers exactly', () => {
    const numbers = new Map(phones.map((phone) => [phone.label, phone.number]));
    expect(numbers.get('Eldercare Locator')).toBe('1-800-677-1116');
    expect(numbers.get('National Helpline')).toBe('1-800-662-4357');
    expect(numbers.get('Domestic Violence Hotline')).toBe('1-800-799-7233');
    expect(numbers.get('Poison Help')).toBe('1-800-222-1222');
    expect(numbers.get('Medicare')).toBe('1-800-633-4227');
    expect(numbers.get('Childhelp')).toBe('1-800-422-4453');
    expect(numbers.get('Veterans Crisis Line, by text')).toBe('838255');
  });

  it('give one number for one line, wherever it stands', () => {
    for (const { label, number } of phones) {
      const same = phones.filter((phone) => phone.label === label).map((phone) => phone.number);
      expect(new Set(same)).toEqual(new Set([number]));
    }
  });

  it('say of SNAP and Medicaid that their rules changed in 2025–26, and of nothing that did not', () => {
    const changed = resources.filter((resource) => resource.changed).map(({ id }) => id);
    expect(changed).toEqual(['snap', 'medicaid']);
  });

  it('offer a directory that remembers when each entry was last checked', () => {
    expect(directory.map((field) => field.id)).toContain('last-checked');
    expect(directory).toHaveLength(12);
  });
});

describe('the organizations', () => {
  it('hold the association of geriatric care managers under its present name, findable by its old one', () => {
    const alca = organizations.find((organization) => organization.id === 'alca');
    expect(alca?.formerly?.join()).toContain('Professional Geriatric Care Managers');
  });

  it('warn about the American Caregiver Association, and about no other', () => {
    const warned = organizations.filter((organization) => organization.caution).map(({ id }) => id);
    expect(warned).toEqual(['american-caregiver-association']);
  });

  it('name only credentials that data/credentials describes', () => {
    for (const { credentials } of organizations) {
      expect(credentials.filter((credential) => !credentialIds.has(credential))).toEqual([]);
    }
  });
});

describe('the glossary', () => {
  it('explains each word once', () => {
    const spelled = terms.map((term) => term.term.toLowerCase());
    expect(new Set(spelled).size).toBe(spelled.length);
  });

  it('marks every part of a clinical word as the beginning or the end of one', () => {
    const partOf = (word: string) => {
      if (word.endsWith('-')) return 'prefix';
      return word.startsWith('-') ? 'suffix' : undefined;
    };
    for (const { term, part } of terms) expect(part).toBe(partOf(term));
  });
});

describe('the interview questions', () => {
  it('are numbered 1 to 32: eight for entry, ten for coordinators, six for seniors, eight for leaders', () => {
    expect(interview.questions.map((question) => question.number)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
    const count = (rung: string) =>
      interview.questions.filter((question) => question.rungs[0] === rung).length;
    expect(['entry', 'coordinator', 'senior', 'manager'].map(count)).toEqual([8, 10, 6, 8]);
  });

  it('grow skills that exist, as do duties and topics', () => {
    const named = [...interview.questions, ...role.duties, ...topics].flatMap(
      ({ skills }) => skills,
    );
    expect(named.filter((skill) => !skillIds.has(skill))).toEqual([]);
  });
});

describe('the frequent questions', () => {
  it('quote the article only from the article', () => {
    for (const question of questions) {
      if (question.article) expect(question.article.sources).toEqual(['care-coordinator-article']);
    }
  });

  it('say it plainly where the article contradicts itself or the figures', () => {
    const differing = questions.filter((question) => question.differs).map(({ id }) => id);
    expect(differing).toEqual(expect.arrayContaining(['degree', 'how-long', 'pay']));
  });
});

describe('the role', () => {
  it('asks seven things about fit that can be answered yes or no', () => {
    for (const { statement } of role.fit) expect(statement).toMatch(/^(I|Some|It) /);
  });

  it('corrects the article in the six places where it is wrong or out of date', () => {
    expect(role.corrections).toHaveLength(6);
  });
});
