/**
 * Which shape belongs to which file of data/. The key is the name in the file's
 * "$schema"; a new table adds a line here.
 */
import * as z from 'zod';
import { credential } from './credential.ts';
import { rungs, skills, steps } from './growth.ts';
import { onetTable, onetWorkStyles, skillImportances } from './importance.ts';
import { jobs } from './job.ts';
import { faq, glossary, organizations, resources, topics } from './knowledge.ts';
import { payTiers } from './pay.ts';
import { type Problem, problemsIn } from './problems.ts';
import { programs } from './program.ts';
import { article, interview, jobSearch, role } from './role.ts';
import { shelfLives } from './shelf-lives.ts';
import { sourceRegister } from './source.ts';
import { states } from './states.ts';
import { words } from './vocabulary.ts';
import { medianTable, outlook, payBands, priceParities, wageTable } from './wages.ts';

export const tables: Readonly<Record<string, z.ZodType>> = {
  article,
  credential,
  faq,
  glossary,
  interview,
  'job-search': jobSearch,
  jobs,
  onet: onetTable,
  'onet-work-styles': onetWorkStyles,
  organizations,
  outlook,
  'pay-bands': payBands,
  'pay-tiers': payTiers,
  'price-parities': priceParities,
  programs,
  resources,
  role,
  rungs,
  'shelf-lives': shelfLives,
  'skill-importance': skillImportances,
  skills,
  sources: sourceRegister,
  states,
  steps,
  topics,
  vocabulary: words,
  wages: wageTable,
  'wages-2024': medianTable,
};

/** Tables that are a folder with one file an entry. */
const folders: Readonly<Record<string, z.ZodType>> = { credentials: z.array(credential) };

/** What is wrong with a table, as `readTable` gives it; throws for a name that is no table's. */
export function tableProblems(name: string, value: unknown): Problem[] {
  const schema = folders[name] ?? tables[name];
  if (schema === undefined) throw new Error(`no shape for ${name}`);
  return problemsIn(schema, value);
}
