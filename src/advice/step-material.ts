/** What a step leads to outside carepath: organizations and resources. */
import type { Career } from '../career/career.ts';
import type { Step } from '../career/schema/growth.ts';
import type { Organization, Resource } from '../career/schema/knowledge.ts';

/** The organizations that belong to a step, in the order of the data. */
export function organizationsOf({ organizations }: Career, { number }: Step): Organization[] {
  return organizations.filter(({ steps }) => steps.includes(number));
}

/** The resources that belong to a step, in the order of the data. */
export function resourcesOf({ resources }: Career, { number }: Step): Resource[] {
  return resources.filter(({ steps }) => steps.includes(number));
}
