/** All skills in a table: what is claimed, what counts, what a rung asks, and the gap. */
import type { SkillStanding } from '../advice/skill-standing.ts';
import type { Rung } from '../career/schema/growth.ts';
import { blocks, finished, paragraph, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { drawTable } from './table.ts';
import { type Theme, themeFor } from './theme.ts';

const LEVELS = 5;

/** Skills below their target first, the widest gap on top; then those that reach it; unrated ones last. */
export async function drawSkills(
  screen: Screen,
  standings: readonly SkillStanding[],
  rung: Rung,
): Promise<string> {
  const theme = themeFor(screen);
  const rows = [...standings].sort((one, other) => order(one) - order(other));
  const lowered = standings.filter(({ wantsEvidence }) => wantsEvidence).length;
  const table = await drawTable(screen, {
    columns: [
      { title: 'Skill', flexible: true },
      { title: screen.terminal ? '0 to 5' : '' },
      { title: 'You say', align: 'right' },
      { title: 'Counts', align: 'right' },
      { title: 'Target', align: 'right' },
      { title: 'Gap', align: 'right' },
    ],
    rows: rows.map((each) => [
      each.skill.name,
      levelBar(screen, each),
      each.rating === undefined ? 'not rated' : String(each.rating.level),
      countedText(each, theme),
      String(each.target),
      gapText(each, theme),
    ]),
  });
  const notes = [
    lowered > 0
      ? '* A claim of 3 or more counts one level lower until a line of evidence stands beside it.'
      : '',
    'carepath skills negotiation shows its levels and how to grow it.',
  ].filter((line) => line !== '');
  const text = blocks(
    screen,
    screen.terminal ? titleLine(screen, 'Skills', theme.dim(`targets: ${rung.name}`)) : '',
    table,
    screen.terminal ? notes.map((line) => paragraph(screen, theme.dim(line))).join('') : '',
  );
  return finished(screen, text);
}

function order({ gap }: SkillStanding): number {
  return gap === undefined ? LEVELS + 1 : LEVELS - gap;
}

function countedText({ counted, wantsEvidence }: SkillStanding, theme: Theme): string {
  if (counted === undefined) return '';
  return wantsEvidence ? theme.maybe(`${counted}*`) : String(counted);
}

function gapText({ gap }: SkillStanding, theme: Theme): string {
  if (gap === undefined) return '';
  return gap === 0 ? theme.good('reached') : theme.bad(String(gap));
}

/** Five cells: what counts, what is missing to the target, the rest; nothing in a pipe, where the numbers stand. */
export function levelBar(screen: Screen, { counted = 0, target }: SkillStanding): string {
  if (!screen.terminal) return '';
  const [on, missing, off] = screen.glyphs ? ['█', '▒', '░'] : ['#', 'o', '.'];
  const theme = themeFor(screen);
  return Array.from({ length: LEVELS }, (_, index) => {
    if (index < counted) return theme.accent(on);
    return index < target ? theme.maybe(missing) : theme.dim(off);
  }).join('');
}
