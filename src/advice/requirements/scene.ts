/** What a requirement is judged in: the person, the career, and the days from today on. */
import type { Career } from '../../career/career.ts';
import type { Confidence } from '../../career/schema/basics.ts';
import type { Credential } from '../../career/schema/credential.ts';
import type { EducationRequirement, Requirement } from '../../career/schema/requirement.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { addYears, type DayNumber, toNumber } from '../../values/day.ts';
import type { Days } from './days.ts';
import type { Facts } from './judgement.ts';

/** How far ahead days are judged. */
export const HORIZON_YEARS = 10;

export interface Scene {
  readonly career: Career;
  readonly record: ProgressRecord | undefined;
  readonly today: DayNumber;
  /** How many days are judged, today being the first. */
  readonly length: number;
  /** The education asked for beside what is being judged; `after` refers to it. */
  readonly education: EducationRequirement | undefined;
  /** What the rule above says of itself and its parts inherit. */
  readonly confidence: Confidence | undefined;
  readonly sources: string[];
  /** Credentials being judged, so that a rule cannot ask for itself. */
  readonly within: readonly string[];
  /** Days judged before, by credential. */
  readonly judged: Map<string, Days>;
}

/** The scene of a whole judgement. */
export function sceneOf({ career, record, today }: Facts): Scene {
  const first = toNumber(today);
  return {
    career,
    record,
    today: first,
    length: addYears(first, HORIZON_YEARS) - first + 1,
    education: undefined,
    confidence: undefined,
    sources: [],
    within: [],
    judged: new Map(),
  };
}

/** The scene inside a node: its confidence and sources hold for its parts, unless they say their own. */
export function inside(scene: Scene, node: Requirement): Scene {
  const education = node.kind === 'all' ? (educationIn(node) ?? scene.education) : scene.education;
  return {
    ...scene,
    education,
    confidence: node.confidence ?? scene.confidence,
    sources: node.sources ?? scene.sources,
  };
}

function educationIn(node: Requirement): EducationRequirement | undefined {
  if (node.kind === 'education') return node;
  if (node.kind !== 'all' && node.kind !== 'any') return undefined;
  for (const part of node.of) {
    const found = educationIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The scene in which a credential's own eligibility is judged. */
export function sceneFor(credential: Credential, scene: Scene): Scene {
  return {
    ...scene,
    education: undefined,
    confidence: credential.eligibility.confidence,
    sources: credential.eligibility.sources,
    within: [...scene.within, credential.id],
  };
}
