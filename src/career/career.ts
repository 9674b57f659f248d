/**
 * The career: what is true for everyone, read from data/. Each table is read
 * when first asked for, so that a command loads only the files it needs.
 */
import { readTable, tableNames } from './load.ts';
import type { Credential } from './schema/credential.ts';
import type { Rung, Skills, Step } from './schema/growth.ts';
import type { SkillImportances } from './schema/importance.ts';
import type { Organization, Resource } from './schema/knowledge.ts';
import type { PayTier } from './schema/pay.ts';
import type { InterviewQuestion, Role } from './schema/role.ts';
import type { ShelfLives } from './schema/shelf-lives.ts';
import type { Source } from './schema/source.ts';
import type { States } from './schema/states.ts';
import type { MedianTable, Outlook, PayBands, PriceParities, WageTable } from './schema/wages.ts';
import type { Tables } from './sourced-facts.ts';

type Read = <T>(name: string) => T;

function tables(read: Read) {
  const skills = () => read<Skills>('skills');
  const states = () => read<States>('states');
  return {
    credentials: () => read<Credential[]>('credentials'),
    skills: () => skills().skills,
    /** Names of the levels 1 to 5, lowest first. */
    levelNames: () => skills().levels,
    steps: () => read<{ steps: Step[] }>('steps').steps,
    rungs: () => read<{ rungs: Rung[] }>('rungs').rungs,
    payTiers: () => read<{ tiers: PayTier[] }>('pay-tiers').tiers,
    sources: () => read<{ sources: Source[] }>('sources').sources,
    shelfLives: () => read<ShelfLives>('shelf-lives'),
    states: () => states().states,
    /** The states with what holds everywhere. */
    stateRules: states,
    wages: () => read<WageTable>('wages'),
    /** Medians of the release before: only to show change. */
    mediansBefore: () => read<MedianTable>('wages-2024'),
    payBands: () => read<PayBands>('pay-bands'),
    priceParities: () => read<PriceParities>('price-parities'),
    outlook: () => read<Outlook>('outlook'),
    skillImportance: () => read<SkillImportances>('skill-importance'),
    role: () => read<Role>('role'),
    interview: () => read<{ questions: InterviewQuestion[] }>('interview').questions,
    organizations: () => read<{ organizations: Organization[] }>('organizations').organizations,
    resources: () => read<{ resources: Resource[] }>('resources').resources,
    /** All of data/, for what looks at every fact. */
    everything: (): Tables => new Map(tableNames().map((name) => [name, read<unknown>(name)])),
  };
}

type Readers = ReturnType<typeof tables>;

/** Every table of data/, each read once, when first looked at. */
export type Career = { readonly [Name in keyof Readers]: ReturnType<Readers[Name]> };

/** The career as shipped; the tables in `own`, which are checked already, stand before those of data/. */
export function loadCareer(own: Tables = new Map()): Career {
  const readers = tables(<T>(name: string) => (own.get(name) ?? readTable(name)) as T);
  const career = {};
  for (const [name, read] of Object.entries(readers)) {
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
