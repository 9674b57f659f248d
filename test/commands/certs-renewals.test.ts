import { describe, expect, it } from 'vitest';
import { license } from '../support/people.ts';
import { held, hours, renewals, told } from '../support/renewals.ts';

describe('certs renewals', () => {
  it('looks as screens do at 80 columns', async () => {
    const sections = {
      credentials: [
        held('crc', { expires: '2027-12-31' }),
        license({ id: 'c2', issued: '2026-01-05' }),
        held('cdms', { id: 'c3', expires: '2026-09-30' }),
        held('ccm', { id: 'c4' }),
      ],
      continuingEducation: [
        hours('case-management', 40),
        hours('professional-development', 60),
        hours('ethics', 4),
      ],
    };
    const { out } = await renewals(sections, { tty: true });
    expect(out).toBe(`\
CDMS expired Sep 30, 2026 (53 days ago)
  ████████████████  all 80 contact hours are recorded
  ████████████████  all 4 in ethics are recorded
  Hours count from Oct 1, 2021.
  Late renewal: through Dec 29, 2026, with a compelling reason on paper.
  A late request is read within 90 days after the valid-through date. It needs
  all contact hours earned before expiry, the RN license or the degree, and a
  compelling reason on paper.
  80 contact hours every 5 years, 4 of them on ethics. Certificates end on March
  31, September 30 or December 31.

RN, OH renew by Oct 31, 2027 (343 days left)
  Perhaps none: this looks like your first renewal. The rule is below, and the
  board decides.
  ████████████████  all 24 contact hours are recorded
  Hours count from Nov 1, 2025.
  Not checked here: set topics.
  1 hour must be Category A, on Ohio law. RNs renew in odd years. A first
  renewal after the exam is exempt.

CRC renew by Dec 31, 2027 (404 days left)
  ███████████████░  94 of 100 contact hours, 6 left
  ██████░░░░░░░░░░  4 of 10 in ethics, 6 left
  60 h of professional development are recorded; at most 50 count.
  Hours count from Jan 1, 2023. Pace: 0.5 h a month until Dec 31, 2027.
  100 contact hours every 5 years, at least 10 on ethics and at most 50 on
  professional development; or the exam again. Extensions of 30 days and of 12
  months exist. [medium confidence]

CCM no end recorded
  When does your CCM end? carepath edit c4 --expires DATE
`);
  });

  it.each([20, 40, 80, 120])('fits %i columns', async (columns) => {
    const credentials = ['ccm', 'cphq', 'cdms', 'cmc-naccm', 'ches', 'fache', 'bcpa'].flatMap(
      (credential, index) => [
        held(credential, { id: `a${index}`, expires: '2026-09-30', issued: '2020-01-01' }),
        held(`${credential}`, { id: `b${index}`, state: 'OH', expires: '2027-12-31' }),
        held(`${credential}`, { id: `d${index}`, state: 'TX' }),
      ],
    );
    const { out } = await renewals({ credentials }, { tty: true, columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('says that hours are recorded, not that all is complete', async () => {
    const out = await told(held('bcpa', { expires: '2027-03-31' }), [
      hours('case-management', 24),
      hours('ethics', 6),
    ]);
    expect(out).toContain('all 30 contact hours are recorded');
    expect(out).toContain('all 6 in ethics are recorded');
    expect(out).toContain(
      'Not checked here: whether the hours are approved by PACB; 3 hours on justice, equity, diversity and inclusion.',
    );
    expect(out).not.toMatch(/complete/i);
  });

  it('says what is recorded but does not count', async () => {
    const out = await told(held('crc', { expires: '2027-12-31' }), [
      hours('professional-development', 60),
    ]);
    expect(out).toContain('50 of 100 contact hours, 50 left');
    expect(out).toContain('60 h of professional development are recorded; at most 50 count.');
  });

  it.each([
    ['2027-12-31', /Pace: 5\.1 h a month until Dec 31, 2027\./],
    ['2026-11-22', /^(?!.*Pace)/s],
  ])('of a CCCTM that ends %s gives the pace of the specialty: %s', async (expires, words) => {
    const out = await told(held('ccctm', { expires }), [hours('general-nursing', 70)]);
    expect(out).toMatch(words);
  });

  it.each([
    [
      'AZ',
      'No contact hours are asked for in general, but hours of practice are, which are not checked here.',
    ],
    [
      'NY',
      'No contact hours are asked for in general, but set topics are, which are not checked here.',
    ],
    ['MO', 'No contact hours were found: ask the board.'],
  ])('in %s has no "0 of 0" to be complete', async (state, sentence) => {
    const out = await told(license({ state }), [hours('ethics', 5)]);
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/of 0|all 0|complete/);
  });

  it('of a first renewal says that perhaps none is owed, and never that all are', async () => {
    const out = await told(license({ issued: '2026-01-05' }));
    expect(out).toContain('Perhaps none: this looks like your first renewal.');
    expect(out).toContain('0 of 24 contact hours, 24 left, if owed');
    expect(out).toContain('A first renewal after the exam is exempt.');
    expect(out).not.toContain('All of these hours are owed');
    const open = await told(license());
    expect(open).toContain('Perhaps none, if this is your first renewal.');
    expect(open).toContain('carepath edit c1 --issued DATE');
    expect(open).not.toContain('All of these hours are owed');
    expect(await told(license({ issued: '2019-01-05' }))).toContain('All of these hours are owed');
  });

  it('asks for the state of a license that has none', async () => {
    const { state: _, ...stateless } = license();
    expect(await told(stateless)).toContain('carepath edit c1 --state CODE');
    expect(await told(license())).not.toContain('--state CODE');
  });
});

describe('when to file', () => {
  it.each([
    ['cenp', '2027-10-31', 'May be filed now, through Oct 31, 2027.'],
    ['bcpa', '2027-09-30', 'File from Mar 31, 2027 to Sep 30, 2027.'],
    ['fache', '2027-12-31', 'File from Jan 1, 2027 to Dec 31, 2027.'],
    ['ccm', '2027-05-31', 'File from Mar 1, 2027 to May 31, 2027, by the pattern of past years.'],
  ])('%s that ends %s: %s', async (credential, expires, words) => {
    expect(await told(held(credential, { expires }))).toContain(words);
  });
});

describe('what has no end recorded', () => {
  it('is asked about, each, beside what has one', async () => {
    const credentials = [
      held('ccm'),
      held('cdms', { id: 'c2', expires: '2027-03-31' }),
      held('rn-license', { id: 'c3', state: 'OH' }),
    ];
    const { out } = await renewals({ credentials });
    expect(out).toContain('CDMS renew by Mar 31, 2027');
    expect(out).toContain('When does your CCM end? carepath edit c1 --expires DATE');
    expect(out).toContain('When does your RN license end? carepath edit c3 --expires DATE');
    const alone = await renewals({ credentials: [held('ccm'), held('hec-c', { id: 'c2' })] });
    expect(alone.out).toContain('carepath edit c1 --expires DATE');
    expect(alone.out).toContain('carepath edit c2 --expires DATE');
  });

  it('gets its end proposed where the rule gives it', async () => {
    const out = await told(held('cphq', { issued: '2025-05-02' }));
    expect(out).toContain('carepath edit c1 --expires 2027-12-31');
    expect(out).toContain('By its rule on Dec 31, 2027: two calendar years, from January 1 after');
    expect(await told(held('cmcn', { issued: '2024-03-15' }))).toContain('--expires 2027-06-30');
    expect(await told(held('cphq'))).toContain('carepath edit c1 --issued DATE');
  });

  it('is in the JSON too', async () => {
    const credentials = [held('cphq', { issued: '2025-05-02' }), license({ id: 'c2' })];
    const { out } = await renewals({ credentials }, {}, ['--json']);
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      renewals: [{ credential: 'rn-license', entry: 'c2', hours: [{ need: 24, left: 24 }] }],
      withoutEnd: [{ credential: 'cphq', entry: 'c1', state: null, proposed: '2027-12-31' }],
    });
  });

  it('is nothing to show where nothing is held', async () => {
    const { out, err } = await renewals({ credentials: [] });
    expect(out).toBe('');
    expect(err).toContain('carepath add credential');
  });

  it('named by a credential that lapsed long ago says what its rule says', async () => {
    const lapsed = held('ccm', { status: 'lapsed', expires: '2020-05-31' });
    const { out, err } = await renewals({ credentials: [lapsed] }, {}, ['ccm']);
    expect(out).toBe('');
    expect(err).toContain('Your CCM is recorded as lapsed.');
    expect(err).toContain('a new application and the exam');
  });
});
