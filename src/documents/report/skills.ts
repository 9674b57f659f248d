/** Skills: claimed, counted, asked for, and the evidence behind them. */
import type { SkillStanding } from '../../advice/skill-standing.ts';
import type { Rung } from '../../career/schema/growth.ts';
import { writtenDay } from '../../values/written-day.ts';
import { type Block, heading, type Line, paragraph, table } from '../tree.ts';

export function skillsSection(skills: readonly SkillStanding[], rung: Rung): Block[] {
  const rated = skills.filter(({ rating }) => rating !== undefined);
  return [
    heading(2, 'Skills'),
    ...(rated.length === 0
      ? [paragraph('Not rated yet.')]
      : [
          paragraph(
            `Levels run from 0 to 5; targets are those of ${rung.name}. A claim of 3 or more counts one level lower until a line of evidence stands beside it.`,
          ),
        ]),
    table(
      ['Skill', right('Claimed'), right('Counted'), right('Target'), right('Gap'), 'Evidence'],
      rated.map(skillRow),
      'No skill has a rating.',
    ),
    ...unrated(skills),
  ];
}

function right(title: string) {
  return { title, align: 'right' as const };
}

function skillRow({ skill, rating, counted, target, gap }: SkillStanding): Line[] {
  const when = rating?.evidenceDate === undefined ? '' : ` (${writtenDay(rating.evidenceDate)})`;
  const evidence = rating?.evidence === undefined ? '' : `${rating.evidence}${when}`;
  const claimed = rating === undefined ? '' : String(rating.level);
  return [skill.name, claimed, String(counted ?? ''), String(target), String(gap ?? ''), evidence];
}

function unrated(skills: readonly SkillStanding[]): Block[] {
  const names = skills.filter(({ rating }) => rating === undefined).map(({ skill }) => skill.name);
  if (names.length === 0 || names.length === skills.length) return [];
  return [paragraph(`Not rated: ${names.join(', ')}.`)];
}
