import { describe, expect, it } from 'vitest';
import { type Files, fee, refused } from '../support/corrections.ts';

const compact = { status: 'member', asOf: '2026-10', sources: ['ccmc-faqs'], confidence: 'low' };

const requirement = (of: object[]) => ({
  'credentials/ccm.json': {
    eligibility: {
      requirement: { kind: 'all', of: [{ kind: 'any', of }] },
      sources: ['ccmc-faqs'],
      confidence: 'high',
    },
  },
});

describe('a mistake in a correction is told with its file, its place and what was meant', () => {
  it.each<[what: string, files: Files, message: string]>([
    [
      'a misspelled key, deep in a requirement',
      requirement([
        { kind: 'credential', any: ['rn-license'] },
        { kind: 'experience', in: ['case-management'], month: 12 },
      ]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[1]: unrecognized key "month". Did you mean "months"?',
    ],
    [
      'a misspelled kind',
      requirement([{ kind: 'experiance', in: ['case-management'], months: 12 }]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[0].kind: found "experiance", expected one of all, any, credential, education, experience, continuing-education, exam, skill, milestones, contacts, eligibility, attest, confirm, unpublished, closed (did you mean "experience"?)',
    ],
    [
      'no kind',
      requirement([{ in: ['case-management'], months: 12 }]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[0].kind: missing, expected one of all, any,',
    ],
    [
      'a misspelled word of the vocabulary',
      requirement([{ kind: 'experience', in: ['case-managment'], months: 12 }]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[0].in[0]: found "case-managment", expected one of 35 known words (did you mean "case-management"?)',
    ],
    [
      'two things that exclude each other',
      requirement([{ kind: 'experience', in: ['case-management'], months: 12, hours: 2000 }]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[0]: give either months or hours',
    ],
    [
      'a figure in quotes',
      { 'credentials/ccm.json': { fees: [{ ...fee, usd: '445' }] } },
      'credentials/ccm.json at fees[0].usd: found "445", expected a number without quotes',
    ],
    [
      'a fee of nothing',
      { 'credentials/ccm.json': { fees: [{ ...fee, usd: 0 }] } },
      'credentials/ccm.json at fees[0].usd: found 0, expected more than 0',
    ],
    [
      'a fact without a source',
      { 'credentials/ccm.json': { fees: [{ ...fee, sources: [] }] } },
      'credentials/ccm.json at fees[0].sources: found an empty list, expected at least one entry',
    ],
    [
      'a source that nobody has',
      { 'credentials/ccm.json': { fees: [{ ...fee, sources: ['my-page'] }] } },
      'credentials/ccm.json at fees[0].sources: there is no source "my-page". Add it to sources.json.',
    ],
    [
      'a credential that nobody has',
      requirement([{ kind: 'credential', any: ['rn-licence'] }]),
      'credentials/ccm.json at eligibility.requirement.of[0].of[0].any: there is no credential "rn-licence". Did you mean rn-license',
    ],
    [
      'an exam that nobody has',
      requirement([{ kind: 'exam', any: ['nclex'] }]),
      'there is no exam "nclex". Did you mean nclex-rn',
    ],
    [
      'a confidence of its own',
      { 'credentials/ccm.json': { fees: [{ ...fee, confidence: 'sure' }] } },
      'credentials/ccm.json at fees[0].confidence: found "sure", expected one of high, medium, low',
    ],
    [
      'a new credential that lacks almost everything',
      { 'credentials/my-cert.json': { name: 'My certification' } },
      'credentials/my-cert.json at abbreviation: missing, expected text in quotes',
    ],
    [
      'a file whose name is not its id',
      { 'credentials/ccm.json': { id: 'acm-rn' } },
      'credentials/ccm.json: has the id "acm-rn"; name the file acm-rn.json, or write "ccm"',
    ],
    [
      'a list where an entry belongs',
      { 'credentials/ccm.json': [] },
      'credentials/ccm.json: expected an object { … }',
    ],
    [
      'an entry that does not say which it is',
      { 'states.json': { states: [{ code: 'OH' }, { name: 'Texas' }] } },
      'states.json at states[1]: has no "code", so nothing says which entry it corrects',
    ],
    [
      'an entry written twice',
      { 'states.json': { states: [{ code: 'OH' }, { code: 'OH' }] } },
      'states.json at states[1].code: "OH" stands here twice',
    ],
    [
      'a place counted in the file that was written, not in data/',
      { 'states.json': { states: [{ code: 'WY', kind: 'country' }] } },
      'states.json at states[0].kind: found "country", expected one of state, district, territory',
    ],
    [
      'a day that is none',
      { 'states.json': { states: [{ code: 'PA', compact: { ...compact, since: '07/07/2025' } }] } },
      'states.json at states[0].compact.since: found "07/07/2025", expected a day such as 2026-11-22',
    ],
    [
      'an address that is none',
      { 'states.json': { states: [{ code: 'PA', board: { name: 'B', url: 'pa.gov' } }] } },
      'states.json at states[0].board.url: found "pa.gov", expected an address such as https://example.org/page',
    ],
    [
      'percentiles that fall',
      {
        'wages.json': {
          occupations: [{ soc: '29-1141', areas: { OH: { p10: 9, p25: 8, note: 'x' } } }],
        },
      },
      'wages.json at occupations[0].areas.OH: percentiles never fall',
    ],
    [
      'a key that is no area',
      { 'price-parities.json': { areas: { Ohio: 93 } } },
      'price-parities.json at areas.Ohio: has a key of the wrong form: areas are "US" or two capital letters',
    ],
    [
      'a table that is none',
      { 'wage.json': {} },
      'wage.json: is no file of data/. Did you mean wages',
    ],
    [
      'a folder where a table is one file',
      { 'states/OH.json': {} },
      'states/OH.json: is no file of data/. Use states.json.',
    ],
    ['a list for a table', { 'states.json': [] }, 'states.json: expected an object { … }'],
    [
      'a word of the vocabulary, which is built in',
      { 'vocabulary.json': { tracks: {} } },
      'vocabulary.json: cannot be changed here',
    ],
    [
      'a text that is no JSON',
      { 'wages.json': '{\n  "release": "2026-05",\n}' },
      'wages.json: line 3, column 1: found }, expected a name in double quotes',
    ],
    [
      'a key written twice, of which one would be lost',
      { 'wages.json': '{ "notes": [], "notes": [] }' },
      'wages.json: line 1, column 16: "notes" is written twice',
    ],
  ])('%s', async (_, files, message) => {
    const { details, code } = await refused(files);
    expect(details.join('\n')).toContain(message);
    expect(code).toBe(1);
  });

  it('tells every problem of every file at once, and uses nothing of the folder', async () => {
    const { message, details, fix } = await refused({
      'credentials/ccm.json': { fees: [{ ...fee, usd: '445', when: 2027 }] },
      'states.json': { states: [{ code: 'OH', kind: 'x' }] },
      'wage.json': {},
    });
    expect(message).toMatch(/^4 problems in .*: nothing of it is used\.$/);
    expect(details).toHaveLength(4);
    expect(fix).toContain('--data');
  });
});
