import { describe, expect, it } from 'vitest';
import { amountOf, closest, stillNeeded } from '../../src/advice/amount.ts';
import type { ProofNode } from '../../src/advice/requirements/judgement.ts';

function leaf(told: Partial<ProofNode> = {}): ProofNode {
  return {
    kind: 'experience',
    label: 'Work',
    verdict: 'unmet',
    met: [],
    may: [],
    why: '',
    sources: [],
    ...told,
  };
}

function group(kind: 'all' | 'any', of: ProofNode[], told: Partial<ProofNode> = {}): ProofNode {
  return leaf({ kind, label: kind, of, ...told });
}

const met = leaf({ verdict: 'met', have: '24 months', need: '12 months', label: 'Done' });
const soon = leaf({ met: [['2027-01-01', null]], have: '3 months', label: 'Soon', need: 'x' });
const later = leaf({ met: [['2028-01-01', null]], have: '1 month', label: 'Later', need: 'x' });
const perhaps = leaf({ may: [['2026-12-01', null]], have: '0 months', label: 'Perhaps' });
const never = leaf({ label: 'Never' });

describe('the nearest of several ways', () => {
  it.each<[string, ProofNode[], string]>([
    ['the one that is met', [later, soon, met], 'Done'],
    ['the one met first, when none is met yet', [never, later, soon], 'Soon'],
    ['the one that may be met, when none has a day', [never, perhaps], 'Perhaps'],
    [
      'the one that says how far it has come',
      [never, leaf({ have: '2 h', label: 'Begun' })],
      'Begun',
    ],
    ['the first, when nothing tells them apart', [never, leaf({ label: 'Other' })], 'Never'],
  ])('is %s', (_, ways, label) => {
    expect(closest(ways).label).toBe(label);
  });

  it('takes for granted that a requirement has parts', () => {
    expect(() => closest([])).toThrow('without parts');
  });
});

describe('the amount of a proof', () => {
  it.each<[string, ProofNode, object]>([
    ['of a leaf is what it has and needs', met, { have: '24 months', need: '12 months' }],
    ['is nothing where nothing counts up', never, {}],
    [
      'of a single milestone is nothing, since the verdict says it',
      leaf({ have: '0 of 1', need: '1' }),
      {},
    ],
    [
      'of alternatives is that of the nearest',
      group('any', [later, soon]),
      { have: '3 months', need: 'x' },
    ],
    [
      'of a few alike parts is told part by part',
      group('all', [soon, later]),
      { have: '3 months, 1 month' },
    ],
    [
      'of many parts is how many are met',
      group('all', [met, met, soon, never]),
      { have: '2 of 4' },
    ],
    [
      'of many parts of which nothing is known is nothing',
      group(
        'all',
        Array.from({ length: 4 }, () => leaf({ verdict: 'unknown' })),
      ),
      {},
    ],
    [
      'of unlike parts is that of the first open one',
      group('all', [leaf({ kind: 'education', verdict: 'met', have: 'BSN' }), soon]),
      { have: '3 months', need: 'x' },
    ],
    [
      'of unlike parts that are all met is that of the one that counts up',
      group('all', [leaf({ kind: 'education', verdict: 'met', have: 'BSN' }), met]),
      { have: '24 months', need: '12 months' },
    ],
  ])('%s', (_, node, amount) => {
    expect(amountOf(node)).toEqual(amount);
  });
});

describe('what is still needed', () => {
  it('is nothing for what is met or not decided', () => {
    expect(stillNeeded(met)).toEqual([]);
    expect(stillNeeded(leaf({ verdict: 'unknown' }))).toEqual([]);
  });

  it('names every unmet part of all, and of alternatives only the nearest', () => {
    const tree = group('all', [met, never, group('any', [later, soon])]);
    expect(stillNeeded(tree)).toEqual(['Never', 'Soon (you have 3 months)']);
  });
});
