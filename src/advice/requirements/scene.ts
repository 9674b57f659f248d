/** What a requirement is judged in: the person, the career, and the days from today on. */
import type { Career } from '../../career/career.ts';
import type { Confidence } from '../../career/schema/basics.ts';
import type { Credential } from '../../career/schema/credential.ts';
import type { Requirement } from '../../career/schema/requirement.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { addYears, type DayNumber, toNumber } from '../../values/day.ts';
import type { Judged } from './evaluate.ts';
import type { Facts } from './judgement.ts';

/** How far ahead days are judged. */
export const HORIZON_YEARS = 10;

export interface Scene {
  readonly career: Career;
  readonly record: ProgressRecord | undefined;
  readonly today: DayNumber;
  /** How many days are judged, today being the first. */
  readonly length: number;
  /** The nearest `all` around what is being judged that asks for education; `after` refers to it. */
  readonly study: Requirement | undefined;
  /** What the rule above says of itself and its parts inherit. */
  readonly confidence: Confidence | undefined;
  readonly sources: string[];
  /** Credentials being judged, so that a rule cannot ask for itself. */
  readonly within: readonly string[];
  /** Days judged before, by credential. */
  readonly judged: Map<string, Judged>;
}

/** The scene of a whole judgement. */
export function sceneOf({ career, record, today }: Facts): Scene {
  const first = toNumber(today);
  return {
    career,
    record,
    today: first,
    length: addYears(first, HORIZON_YEARS) - first + 1,
    study: undefined,
    confidence: undefined,
    sources: [],
    within: [],
    judged: new Map(),
  };
}

/** The scene inside a node: its confidence and sources hold for its parts, unless they say their own. */
export function inside(scene: Scene, node: Requirement): Scene {
  return {
    ...scene,
    study: node.kind === 'all' && asksForEducation(node) ? node : scene.study,
    confidence: node.confidence ?? scene.confidence,
    sources: node.sources ?? scene.sources,
  };
}

function asksForEducation(node: Requirement): boolean {
  if (node.kind === 'all' || node.kind === 'any') return node.of.some(asksForEducation);
  return node.kind === 'education';
}

/** The scene in which a credential's own eligibility is judged. */
export function sceneFor(credential: Credential, scene: Scene): Scene {
  return {
    ...scene,
    study: undefined,
    confidence: credential.eligibility.confidence,
    sources: credential.eligibility.sources,
    within: [...scene.within, credential.id],
  };
}
