/**
 * The career: what is true for everyone, read from data/. Each table is read
 * when first asked for, so that a command loads only the files it needs.
 */
import { readTable } from './load.ts';
import type { Credential } from './schema/credential.ts';
import type { Rung, Skills, Step } from './schema/growth.ts';
import type { SkillImportances } from './schema/importance.ts';
import type { PayTier } from './schema/pay.ts';
import type { Source } from './schema/source.ts';
import type { State } from './schema/states.ts';
import type { MedianTable, Outlook, PayBands, PriceParities, WageTable } from './schema/wages.ts';

const tables = {
  credentials: () => readTable<Credential[]>('credentials'),
  skills: () => skillTable().skills,
  /** Names of the levels 1 to 5, lowest first. */
  levelNames: () => skillTable().levels,
  steps: () => readTable<{ steps: Step[] }>('steps').steps,
  rungs: () => readTable<{ rungs: Rung[] }>('rungs').rungs,
  payTiers: () => readTable<{ tiers: PayTier[] }>('pay-tiers').tiers,
  sources: () => readTable<{ sources: Source[] }>('sources').sources,
  states: () => readTable<{ states: State[] }>('states').states,
  wages: () => readTable<WageTable>('wages'),
  /** Medians of the release before: only to show change. */
  mediansBefore: () => readTable<MedianTable>('wages-2024'),
  payBands: () => readTable<PayBands>('pay-bands'),
  priceParities: () => readTable<PriceParities>('price-parities'),
  outlook: () => readTable<Outlook>('outlook'),
  skillImportance: () => readTable<SkillImportances>('skill-importance'),
};

const skillTable = () => readTable<Skills>('skills');

/** Every table of data/, each read once, when first looked at. */
export type Career = { readonly [Name in keyof typeof tables]: ReturnType<(typeof tables)[Name]> };

/** The career as shipped. */
export function loadCareer(): Career {
  const career = {};
  for (const [name, read] of Object.entries(tables)) {
    Object.defineProperty(career, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = read();
        Object.defineProperty(career, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return career as Career;
}
