/**
 * The career: what is true for everyone, read from data/. Each table is read
 * when first asked for, so that a command loads only the files it needs.
 */
import { readTable } from './load.ts';
import type { Credential } from './schema/credential.ts';
import type { Rung, Skill, Step } from './schema/growth.ts';
import type { PayTier } from './schema/pay.ts';
import type { Source } from './schema/source.ts';

export interface Career {
  readonly credentials: Credential[];
  readonly skills: Skill[];
  /** Names of the levels 1 to 5, lowest first. */
  readonly levelNames: string[];
  readonly steps: Step[];
  readonly rungs: Rung[];
  readonly payTiers: PayTier[];
  readonly sources: Source[];
}

/** The career as shipped. Tables are read once each, when first looked at. */
export function loadCareer(): Career {
  const skills = once(() => readTable<{ levels: string[]; skills: Skill[] }>('skills'));
  const credentials = once(() => readTable<Credential[]>('credentials'));
  const steps = once(() => readTable<{ steps: Step[] }>('steps').steps);
  const rungs = once(() => readTable<{ rungs: Rung[] }>('rungs').rungs);
  const payTiers = once(() => readTable<{ tiers: PayTier[] }>('pay-tiers').tiers);
  const sources = once(() => readTable<{ sources: Source[] }>('sources').sources);
  return {
    get credentials() {
      return credentials();
    },
    get skills() {
      return skills().skills;
    },
    get levelNames() {
      return skills().levels;
    },
    get steps() {
      return steps();
    },
    get rungs() {
      return rungs();
    },
    get payTiers() {
      return payTiers();
    },
    get sources() {
      return sources();
    },
  };
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
