/** What is known of the person at this point: the answers so far over what the record holds. */
import type { Track } from '../../career/vocabulary.ts';
import { emptyRecord } from '../../progress/record.ts';
import { trackOf } from '../track.ts';
import type { Question, Sheet } from './question.ts';
import { credentialQuestions } from './questions/credentials.ts';
import { experienceQuestions } from './questions/experience.ts';
import { collectList, type Entry } from './questions/list.ts';
import type { ListSection } from './sections.ts';

export interface SoFar {
  goal: string | undefined;
  track: string | undefined;
  /** Kinds of all work done. */
  kinds: string[];
  /** Ids of the credentials held. */
  held: string[];
}

/** The facts that decide which further questions matter. */
export function soFar(sheet: Sheet): SoFar {
  const jobs = list(sheet, 'experience', experienceQuestions);
  const credentials = list(sheet, 'credentials', credentialQuestions);
  const held = credentials.map(({ credential }) => String(credential));
  return {
    goal: goalSoFar(sheet),
    track:
      told(sheet.answers['profile.track'] ?? sheet.record?.profile?.track) ?? shown(sheet, held),
    kinds: jobs.flatMap(({ kinds }) => (Array.isArray(kinds) ? kinds.map(String) : [])),
    held,
  };
}

/** The track that a license shows; undefined where none does. */
function shown({ career }: Sheet, held: readonly string[]): Track | undefined {
  const credentials = held.map((credential) => ({
    id: '-',
    credential,
    status: 'active' as const,
  }));
  const { track, from } = trackOf(career, { ...emptyRecord(), credentials });
  return from === 'assumed' ? undefined : track;
}

/** A rung or credential id; undefined where the person is not sure. */
function goalSoFar({ answers, record }: Sheet): string | undefined {
  const goal = answers['profile.goal'];
  if (goal === undefined) return record?.profile?.goal;
  return told(answers['profile.certification']) ?? told(goal);
}

function list(sheet: Sheet, section: ListSection, ask: (sheet: Sheet) => Question[]): Entry[] {
  const collecting = { section, questions: ask(sheet), now: sheet.record };
  return collectList(sheet, collecting) ?? sheet.record?.[section] ?? [];
}

function told(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
