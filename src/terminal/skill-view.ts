/** One skill: its five levels with yours and the target marked, your evidence, how to grow it. */
import type { SkillStanding } from '../advice/skill-standing.ts';
import type { Career } from '../career/career.ts';
import type { Rung, Skill } from '../career/schema/growth.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { blocks, finished, labeled, paragraph, roomIn, textRow, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { levelBar } from './skills-view.ts';
import { hanging } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

/** All about one skill, against the target of a rung. */
export function drawSkill(
  screen: Screen,
  standing: SkillStanding,
  rung: Rung,
  career: Career,
): string {
  const theme = themeFor(screen);
  const { skill } = standing;
  const text = blocks(
    screen,
    titleLine(
      screen,
      skill.name,
      `${levelBar(screen, standing)} ${standingWords(standing, rung)}`.trim(),
    ),
    paragraph(screen, skill.means),
    skill.anchors.map((anchor, index) => anchorLine(screen, anchor, index + 1, standing)).join(''),
    labeled(
      screen,
      'You',
      evidenceRows(standing).map((line) => textRow(line)),
    ),
    labeled(screen, 'Grow it', growRows(skill, theme)),
    labeled(screen, 'Targets', [textRow(targetsText(skill, career)), textRow(skill.targetReason)]),
    skill.steps.length === 0
      ? ''
      : labeled(screen, 'Steps', [
          textRow(skill.steps.map((step) => `carepath steps ${step}`).join(', ')),
        ]),
  );
  return finished(screen, text);
}

function standingWords({ counted, target }: SkillStanding, rung: Rung): string {
  const yours = counted === undefined ? 'not rated' : `yours counts ${counted}`;
  return `${yours}, ${rung.name} asks for ${target}`;
}

function anchorLine(
  screen: Screen,
  anchor: string,
  level: number,
  standing: SkillStanding,
): string {
  const theme = themeFor(screen);
  const remarks = [
    level === standing.counted ? theme.good('counts now') : '',
    level === standing.rating?.level && standing.wantsEvidence ? theme.maybe('claimed') : '',
    level === standing.target ? theme.strong('target') : '',
  ].filter((remark) => remark !== '');
  if (!screen.terminal) return `${[String(level), anchor, ...remarks].join('\t')}\n`;
  const tail = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  return `${hanging(`  ${level}  `, `${anchor}${tail}`, roomIn(screen))}\n`;
}

function evidenceRows({ rating, counted, wantsEvidence }: SkillStanding): string[] {
  if (rating === undefined) return ['Not rated yet: carepath assess --section skills'];
  const said = `You said ${rating.level} on ${writtenDay(rating.date)}.`;
  if (wantsEvidence) {
    return [
      `${said} Without a line of evidence it counts ${counted}.`,
      'Add one: carepath assess --section skills',
    ];
  }
  if (rating.evidence === undefined) return [said];
  const when = rating.evidenceDate === undefined ? '' : `, ${writtenDay(rating.evidenceDate)}`;
  return [said, `Evidence${when}: ${harmlessLine(rating.evidence)}`];
}

function growRows(skill: Skill, theme: Theme) {
  return skill.grow.map(({ text, cost, verified }) => {
    const remarks = [
      cost === undefined ? '' : { free: 'free', low: 'low cost' }[cost],
      verified ? '' : 'not checked by us; look before you rely on it',
    ].filter((remark) => remark !== '');
    const tail = remarks.length === 0 ? '' : ` ${theme.dim(`(${remarks.join('; ')})`)}`;
    return {
      draw: (width: number) => hanging('- ', `${text}${tail}`, width),
      cells: [text, ...remarks],
    };
  });
}

function targetsText(skill: Skill, career: Career): string {
  return career.rungs.map(({ id, name }) => `${name} ${skill.targets[id]}`).join(', ');
}
