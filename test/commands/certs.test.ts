import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { career, job, license, person } from '../support/people.ts';

/** A home with the record of a bedside RN three weeks into her first case-management job. */
function nurseHome(record = nurse()): string {
  const home = newHome();
  writeFileSync(join(home, 'progress.json'), JSON.stringify(record));
  return home;
}

function nurse() {
  return person({
    profile: { name: 'Dana Reyes', state: 'OH', track: 'nursing' },
    credentials: [license()],
    experience: [job({ from: '2026-11-01', kinds: ['case-management', 'care-coordination'] })],
  });
}

const json = async (argv: string[], home: string) => {
  const { code, out, err } = await runCarepath([...argv, '--json'], { home });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('certs check', () => {
  test('says from which day, what it rests on, which window follows and what it costs', async () => {
    const answer = await json(['certs', 'check', 'ccm'], nurseHome());
    expect(answer).toMatchObject({
      format: 1,
      asOf: '2026-11-22',
      credential: { id: 'ccm', name: 'Certified Case Manager', abbreviation: 'CCM' },
      verdict: 'not-eligible',
      earliest: '2027-11-01',
      until: null,
      possible: null,
      window: { apply: { from: '2027-11-01', to: '2028-01-31' }, first: '2027-11-01' },
    });
    expect(answer.assuming).toEqual([
      'you renew your RN license by Oct 31, 2027',
      'you stay in this job: Case manager at St. Ann, 40 h a week, under a CCM',
      "your work meets Section 5 of The Commission's Certification Guide, which is not public in full",
      'you can sign: Good moral character',
    ]);
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(answer.sources[0]).toHaveProperty('seen');
  });

  test('has one proof node for each node of the rule', async () => {
    const { proof } = await json(['certs', 'check', 'ccm'], nurseHome());
    const ccm = career.credentials.find((each) => each.id === 'ccm');
    const kinds = (node: { kind: string; of?: [] }): unknown => [
      node.kind,
      (node.of ?? []).map(kinds),
    ];
    expect(kinds(proof)).toEqual(kinds(ccm?.eligibility.requirement as never));
  });

  test('asked about the day itself, is eligible, with earliest that day', async () => {
    const answer = await json(['certs', 'check', 'ccm', '--on', '2027-11-01'], nurseHome());
    expect(answer).toMatchObject({ verdict: 'eligible', earliest: '2027-11-01', missing: [] });
  });

  test('eligible now, has today as its earliest day', async () => {
    const record = nurse();
    record.experience = [job({ from: '2024-01-01' })];
    expect(await json(['certs', 'check', 'ccm'], nurseHome(record))).toMatchObject({
      verdict: 'eligible',
      earliest: '2026-11-22',
    });
  });

  test('without a record decides nothing and says what to tell', async () => {
    const home = newHome();
    const answer = await json(['certs', 'check', 'ccm'], home);
    expect(answer).toMatchObject({ verdict: 'undetermined', earliest: null });
    expect(answer.ask.length).toBeGreaterThan(2);
    const { out } = await runCarepath(['certs', 'check', 'ccm'], { home });
    expect(out).toContain('You have no record yet');
  });

  test('is an answer with exit 0, unless --exit-code asks otherwise', async () => {
    const home = nurseHome();
    expect((await runCarepath(['certs', 'check', 'ccm'], { home })).code).toBe(0);
    expect((await runCarepath(['certs', 'check', 'ccm', '--exit-code'], { home })).code).toBe(1);
    const then = ['certs', 'check', 'ccm', '--exit-code', '--on', '2028-01-01'];
    expect((await runCarepath(then, { home })).code).toBe(0);
  });

  test.each([
    ['CCM', 'ccm'],
    ['certified case manager', 'ccm'],
    ['RN License', 'rn-license'],
    ['lvn', 'lpn-license'],
    ['acm_rn', 'acm-rn'],
  ])('takes "%s" for %s', async (written, id) => {
    expect((await json(['certs', 'check', written], newHome())).credential.id).toBe(id);
  });

  test('of an unknown name suggests one, with exit 2', async () => {
    const { code, out, err } = await runCarepath(['certs', 'check', 'cmm'], { home: newHome() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/Did you mean .*ccm/);
  });

  test('refuses a day that lies before today', async () => {
    const argv = ['certs', 'check', 'ccm', '--on', '2026-01-01'];
    expect(await runCarepath(argv, { home: newHome() })).toMatchObject({ code: 2, out: '' });
  });

  test('ends with who decides', async () => {
    const { out } = await runCarepath(['certs', 'check', 'ccm'], { home: nurseHome() });
    expect(out).toMatch(/By the rules published as of [A-Z]\w+ \d+, \d{4}; the issuer decides\./);
  });
});

describe('certs check --if', () => {
  const supposing = (home: string, ...texts: string[]) =>
    json(['certs', 'check', 'ccm', ...texts.flatMap((text) => ['--if', text])], home);
  const jobUnderCcm =
    'experience --kind case-management --hours-per-week 40 --supervised-by ccm --from 2026-12-01';

  test('judges as if the job were in the record, and saves nothing', async () => {
    const record = nurse();
    record.experience = [];
    const home = nurseHome(record);
    expect((await supposing(home, jobUnderCcm)).earliest).toBe('2027-12-01');
    expect((await json(['certs', 'check', 'ccm'], home)).earliest).toBeNull();
  });

  test('takes several at once', async () => {
    const answer = await supposing(
      newHome(),
      'credential --credential rn --state OH --expires 2028-10-31',
      'experience --kind case-management --hours-per-week 40 --supervised-by ccm --from 2025-11-01',
    );
    expect(answer.supposing).toHaveLength(2);
    expect(answer.possible ?? answer.earliest).not.toBeNull();
  });

  test.each([
    ['pizza --with cheese', /starts with what to suppose/],
    ['experience --kind case-management', /--from is missing/],
    ['experience --kind juggling --from 2026-01-01', /juggling/],
    ['experience --kinds case-management --from 2026-01-01', /Did you mean --kind/],
  ])('refuses "%s" with what to do', async (text, message) => {
    const argv = ['certs', 'check', 'ccm', '--if', text];
    const { code, out, err } = await runCarepath(argv, { home: newHome() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

test('certs check --why tells each rule, the arithmetic and the source', async () => {
  const argv = ['certs', 'check', 'ccm', '--why'];
  const { out } = await runCarepath(argv, { home: nurseHome() });
  expect(out).toContain('Asked: 12 months; you have 21 days.');
  expect(out).toMatch(/Source: CCM eligibility at a glance/);
});

describe('certs', () => {
  test('lists every credential of the data, each with a verdict', async () => {
    const { credentials } = await json(['certs'], nurseHome());
    const ids = credentials.map((each: { id: string }) => each.id).sort();
    expect(ids).toEqual(career.credentials.map((each) => each.id).sort());
    for (const each of credentials) {
      expect(['eligible', 'not-eligible', 'undetermined']).toContain(each.verdict);
    }
  });

  test('shows what is held first', async () => {
    const { out } = await runCarepath(['certs'], { home: nurseHome() });
    expect(out.split('\n')[0]).toMatch(/^rn-license\t.*held/);
  });

  test('narrows by population, by track, and to what one may apply for', async () => {
    const home = nurseHome();
    const geriatric = await json(['certs', '--population', 'geriatric'], home);
    expect(geriatric.credentials.map((each: { id: string }) => each.id)).toContain('gero-bc');
    expect(geriatric.credentials.length).toBeLessThan(career.credentials.length);
    const nursing = await json(['certs', '--track', 'Social Work'], home);
    expect(nursing.credentials.map((each: { id: string }) => each.id)).not.toContain('acm-rn');
    const open = await json(['certs', '--eligible'], home);
    for (const each of open.credentials) expect(each.verdict).toBe('eligible');
  });

  test('refuses a population it does not know, and lists those it does', async () => {
    const argv = ['certs', '--population', 'pets'];
    const { code, err } = await runCarepath(argv, { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('geriatric');
  });

  test('says of the CCCTM that it is closed, as last known', async () => {
    const { out } = await runCarepath(['certs'], { home: nurseHome() });
    expect(out).toMatch(/^ccctm\t.*closed, last known/m);
    const page = await runCarepath(['certs', 'ccctm'], { home: nurseHome() });
    expect(page.out).toMatch(/last known/i);
  });

  test.each(career.credentials.map((each) => each.id))(
    'opens %s with its sources, and nothing undefined',
    async (id) => {
      const { code, out } = await runCarepath(['certs', id, '--state', 'TX'], { home: newHome() });
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
      expect(out).toContain('Sources');
    },
  );

  test("adds the state's own rules to a license", async () => {
    const { out } = await runCarepath(['certs', 'rn', '--state', 'TX'], { home: newHome() });
    expect(out).toContain('In Texas');
    expect(out).toMatch(/Renewal: every \d+ months/);
  });
});

describe('certs compare', () => {
  test('sets verdict, date, fee and renewal side by side', async () => {
    const { credentials } = await json(['certs', 'compare', 'ccm', 'acm-rn'], nurseHome());
    expect(credentials).toMatchObject([
      { id: 'ccm', earliest: '2027-11-01', renewal: { hoursAYear: 16, usdAYear: 55 } },
      // 2,080 hours at 40 a week are 364 days.
      { id: 'acm-rn', earliest: '2027-11-01', renewal: { hoursAYear: 10 } },
    ]);
  });

  test('of one credential says that it takes two', async () => {
    const argv = ['certs', 'compare', 'ccm', 'CCM'];
    expect(await runCarepath(argv, { home: newHome() })).toMatchObject({ code: 2, out: '' });
  });
});

test('certs compare shows the windows of a credential that nobody may apply for yet', async () => {
  const argv = ['demo', 'lpn', 'certs', 'compare', 'ccm', 'acm-sw'];
  const { out } = await runCarepath(argv, { home: newHome() });
  expect(out).toContain('Nov 1 to Jan 31, exam Apr; Mar 1 to May 31, exam Aug');
});
