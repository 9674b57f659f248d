import { describe, expect, test } from 'vitest';
import type { ProofNode } from '../../src/advice/requirements/judgement.ts';
import { drawProof } from '../../src/terminal/proof.ts';
import { widthOf } from '../../src/terminal/text.ts';

const leaf = (told: Partial<ProofNode>): ProofNode => ({
  kind: 'experience',
  label: 'Work',
  verdict: 'met',
  met: [],
  may: [],
  why: '',
  sources: [],
  ...told,
});

const proof: ProofNode = {
  ...leaf({ kind: 'all', label: 'All of', verdict: 'unmet' }),
  of: [
    {
      ...leaf({ kind: 'any', label: 'Education or license' }),
      of: [
        leaf({
          kind: 'credential',
          label: 'RN license, active',
          have: 'active in OH, renew by Oct 31, 2027',
        }),
        leaf({ kind: 'education', label: 'Degree', verdict: 'unmet' }),
      ],
    },
    leaf({
      label: '12 months full-time under a CCM',
      verdict: 'unmet',
      have: '21 days',
      need: '12 months',
      met: [['2027-11-01', null]],
    }),
    leaf({ label: 'Supervising', verdict: 'unmet', have: '0 days', need: '12 months' }),
    leaf({ kind: 'confirm', label: 'Four domains', verdict: 'unknown' }),
  ],
};

const screen = (width: number, more = {}) => ({
  terminal: true,
  width,
  color: false,
  glyphs: true,
  ...more,
});
const today = '2026-11-22';
const lines = (text: string) => text.trimEnd().split('\n');

describe('a proof on a terminal', () => {
  test.each([40, 60, 80, 120])('fits %i columns', (width) => {
    for (const line of lines(drawProof(screen(width), proof, today))) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('tells met, unmet, unknown and not needed apart by their marks', () => {
    const shown = drawProof(screen(120), proof, today);
    expect(shown).toMatch(/✓ RN license, active +active in OH/);
    expect(shown).toMatch(/– Degree/);
    expect(shown).toMatch(/✗ 12 months full-time under a CCM +you have 21 days +Nov 1, 2027/);
    expect(shown).toMatch(/– Supervising +nothing recorded/);
    expect(shown).toMatch(/\? Four domains +not known yet/);
  });

  test('lines up what is there and from when', () => {
    const shown = lines(drawProof(screen(120), proof, today));
    const dated = shown.find((line) => line.includes('Nov 1, 2027')) ?? '';
    const held = shown.find((line) => line.includes('active in OH')) ?? '';
    expect(dated.indexOf('you have')).toBe(held.indexOf('active in'));
  });

  test('says how long what is met still is, and no past day as the first', () => {
    const ends = leaf({
      label: '24 months',
      verdict: 'met',
      met: [['2026-11-01', '2027-08-31']],
      have: '24 months',
    });
    expect(drawProof(screen(80), ends, today)).toMatch(
      /24 months +you have 24 months +to Aug 31, 2027|24 months +24 months +to Aug 31, 2027/,
    );
    const over = leaf({ label: '30 hours', verdict: 'unmet', met: [['2026-11-01', '2026-11-10']] });
    expect(drawProof(screen(80), over, today)).not.toContain('Nov 1');
  });

  test('says what is recorded and does not count, instead of nothing', () => {
    const excluded = leaf({
      label: '12 months',
      verdict: 'unmet',
      need: '12 months',
      have: '0 days',
      leftOut: ['Case manager at St. Ann: unpaid', 'Aide: another setting'],
    });
    const shown = drawProof(screen(120), excluded, today);
    expect(shown).toContain('not counted: Case manager at St. Ann: unpaid, and 1 more');
    expect(shown).not.toContain('nothing recorded');
  });

  test('without glyphs uses words and ASCII only', () => {
    const shown = drawProof(screen(80, { glyphs: false }), proof, today);
    expect(shown).toMatch(/^[\x20-\x7e\n]*$/);
    expect(shown).toContain('[not met] 12 months');
  });
});

test('in a pipe a requirement is one line, its parts between tabs', () => {
  const shown = lines(drawProof(screen(10_000, { terminal: false }), proof, today));
  expect(shown).toHaveLength(6);
  expect(shown).toContain('✗ 12 months full-time under a CCM\tyou have 21 days\tNov 1, 2027');
});

test('what a person typed cannot drive the terminal', () => {
  const hostile = leaf({ label: 'Work', have: '\u001b[2Jboo\u001b]0;t\u0007', verdict: 'met' });
  expect(drawProof(screen(80), hostile, today)).not.toContain('\u001b');
});
