/** What the report rests on, and how far it can be relied on. */
import { honesty } from '../../advice/assessment/result.ts';
import type { ProgressReport } from '../../advice/progress-report.ts';
import type { Source } from '../../career/schema/source.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, list, type Piece, paragraph } from '../tree.ts';

export function sourcesSection({ sources }: ProgressReport): Block[] {
  return [heading(2, 'Sources'), ...list(sources.map(sourceLine))];
}

function sourceLine({ title, publisher, url, asOf, seen }: Source): Piece[] {
  const dated = asOf === undefined ? '' : `, as of ${asOf}`;
  return [
    url === undefined ? title : { link: title, to: url },
    `, ${publisher === 'not stated' ? 'publisher not stated' : publisher}${dated}; seen ${writtenDay(seen)}`,
  ];
}

/** `attribution`: what the license of O*NET asks for, since its ratings put the skill gaps in order. */
export function closingSection(rulesSeen: string, attribution: readonly string[]): Block[] {
  return [
    heading(2, 'How far to rely on this'),
    paragraph(honesty),
    paragraph(
      `Verdicts and dates follow the rules published as of ${rulesSeen} and what was told to carepath; the issuer decides.`,
    ),
    paragraph(
      `Skill gaps of equal size are listed by importance on the track. ${attribution.join(' ')}`,
    ),
  ];
}
