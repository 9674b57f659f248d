import { expect, test } from 'vitest';
import { decidingConfidence } from '../../../src/advice/requirements/confidence.ts';
import type { ProofNode, Verdict } from '../../../src/advice/requirements/judgement.ts';

const node = (verdict: Verdict, told: Partial<ProofNode>): ProofNode => ({
  kind: 'credential',
  label: '',
  verdict,
  met: [],
  may: [],
  why: '',
  sources: [],
  ...told,
});
const high = (verdict: Verdict) => node(verdict, { confidence: 'high' });
const medium = (verdict: Verdict) => node(verdict, { confidence: 'medium' });
const group = (kind: string, verdict: Verdict, of: ProofNode[]) => node(verdict, { kind, of });

test.each([
  [
    'all that is met needs its weakest part',
    group('all', 'met', [high('met'), medium('met')]),
    'medium',
  ],
  [
    'of ways that are met the best known is enough',
    group('any', 'met', [medium('met'), high('met')]),
    'high',
  ],
  [
    'a way that is not met says nothing of one that is',
    group('any', 'met', [high('met'), medium('unmet')]),
    'high',
  ],
  [
    'one part that is not met, and well known, decides',
    group('all', 'unmet', [medium('unmet'), high('unmet')]),
    'high',
  ],
  [
    'a part that is met does not make it fail',
    group('all', 'unmet', [high('met'), medium('unmet')]),
    'medium',
  ],
  [
    'where no way is met, all have to be believed',
    group('any', 'unmet', [high('unmet'), medium('unmet')]),
    'medium',
  ],
] as const)('%s', (_name, proof, expected) => {
  expect(decidingConfidence(proof)).toBe(expected);
});
