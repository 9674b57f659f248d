import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

/** Tables that map ids to values hold no fields. */
const tables = ['levels', 'confirmations', 'milestones'];

/** The record of a person with a field of their own wherever an object can hold one. */
const marked = {
  ...withOwn({
    ...dana,
    experience: dana.experience?.map((job) => ({ ...job, supervisor: { name: 'Lee' } })),
    exams: [{ id: 't1', exam: 'nclex-rn', date: '2020-07-01', passed: true }],
    confirmations: { 'good-moral-character': { value: true, date: '2026-01-01' } },
    assessments: [{ date: '2026-11-01', levels: { communication: 3 } }],
    conversations: [{ id: 'v1', contact: 'p1', date: '2026-11-01' }],
    applications: [
      { id: 'a1', employer: 'Mercy', title: 'RN', stage: 'applied', date: '2026-11-01' },
    ],
  }),
  'a.b': { 'c.d': [null, { own: 1 }] },
};

function withOwn(value: object): object {
  const inner = Object.entries(value).map(([key, each]) => {
    if (Array.isArray(each)) {
      return [key, each.map((one) => (typeof one === 'object' ? withOwn(one) : one))];
    }
    if (typeof each !== 'object' || each === null) return [key, each];
    return [key, tables.includes(key) ? withoutMark(withOwn(each)) : withOwn(each)];
  });
  return { ...Object.fromEntries(inner), own: { deep: [1] } };
}

function withoutMark(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'own'));
}

/** "experience[x1].supervisor": where such a field stands; entries by their ids. */
function placesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'own') return [path];
    const id = Array.isArray(value) && typeof each === 'object' ? (each?.id ?? each?.skill) : key;
    return placesOf(each, `${path}/${id ?? key}`);
  });
}

const all = placesOf(marked);

function markedHome() {
  const home = newHome();
  const path = keep(home, JSON.parse(JSON.stringify(marked)));
  return {
    home,
    run: async (...argv: string[]) => {
      const { code, err } = await runCarepath(argv, { home });
      expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
    },
    places: () => placesOf(JSON.parse(readFileSync(path, 'utf8'))),
  };
}

const lines = [
  'add education --level master --field nursing --completed 2028-05',
  'add experience --title Nurse --kind rn --from 2020-01',
  'add credential --credential ccm',
  'add exam --exam ccm --date 2026-01-01 --passed',
  'add ce --date 2026-01-01 --hours 1 --topic ethics',
  'add skill negotiation 2',
  'add note e1 remembered',
  'add note 1.1 remembered',
  'edit e1 --title Nurse --supervisor-email lee@example.org --clear employer',
  'edit c1 --expires 2029-10-31',
  'edit d1 --school State',
  'edit x1 --hours 4',
  'edit t1 --failed',
  'edit 1.1 --due 2027-01-01',
  'done 1.1 --status open',
  'confirm four-domains yes',
  'profile --state TX --budget none',
];

describe('a field that carepath does not know', () => {
  it('stands in every section for these tests', () => {
    const sections = Object.keys(marked).filter((key) => !['format', 'revision'].includes(key));
    for (const section of sections) {
      expect(all.some((place) => place === '' || place.startsWith(`/${section}`))).toBe(true);
    }
    expect(all.length).toBeGreaterThan(20);
  });

  it.each(lines)('survives carepath %s, and undo', async (line) => {
    const { run, places } = markedHome();
    await run(...line.split(' '));
    expect(places()).toEqual(expect.arrayContaining(all));
    await run('undo');
    expect(places()).toEqual(all);
  });

  it('goes with its entry alone, and comes back with it', async () => {
    const { run, places } = markedHome();
    await run('remove', 'e1', '--yes');
    expect(places()).toEqual(all.filter((place) => !place.startsWith('/experience/e1')));
    await run('undo');
    expect(places()).toEqual(all);
  });

  it('comes along with an import and a restore', async () => {
    const { home, run, places } = markedHome();
    await run('export', '--all', '-o', 'all.json');
    const elsewhere = join(home, 'elsewhere', 'progress.json');
    mkdirSync(join(home, 'elsewhere'));
    await run('import', 'all.json', '--yes', '--file', elsewhere);
    expect(placesOf(JSON.parse(readFileSync(elsewhere, 'utf8')))).toEqual(all);
    await run('profile', '--state', 'TX');
    await run('import', 'all.json', '--yes');
    expect(places()).toEqual(all);
    await run('restore', '1', '--yes');
    expect(places()).toEqual(all);
  });

  it('survives an assessment that tells its section anew, in every entry that is still there', async () => {
    const { home, run, places } = markedHome();
    const experience = (dana.experience ?? []).map((job) => ({ ...job, employer: 'Mercy' }));
    const answers = {
      profile: { state: 'TX' },
      // Known by what it says, and not by an id.
      education: (dana.education ?? []).map(({ id: _, ...study }) => study),
      experience,
      credentials: [],
      skills: { communication: 4 },
    };
    writeFileSync(join(home, 'answers.json'), JSON.stringify(answers));
    await run('assess', '--answers', 'answers.json');
    // What is told no more is gone with all that was in it: the license, the supervisors.
    const gone = /^\/credentials\/|supervisor$/;
    expect(places()).toEqual(all.filter((place) => !gone.test(place)));
    await run('undo');
    expect(places()).toEqual(all);
  });
});
