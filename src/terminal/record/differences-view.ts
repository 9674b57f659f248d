/** What a change of the whole record adds, changes and removes, section by section. */
import { harmlessLine } from '../../values/harmless.ts';
import { finished, roomIn } from '../layout.ts';
import type { Screen } from '../screen.ts';
import { hanging } from '../text.ts';
import { type Theme, themeFor } from '../theme.ts';
import { sections } from './sections.ts';

export interface ShownDifference {
  /** The record's own name of the section. */
  section: string;
  /** Lines made harmless by the caller, as are the others. */
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

const parts = ['removed', 'changed', 'added'] as const;

/**
 * What would go first, then what would change, then what would come; of each at
 * most `most` lines a section. In a pipe: section, "added" and words between tabs.
 */
export function drawDifferences(
  screen: Screen,
  found: readonly ShownDifference[],
  most = Number.POSITIVE_INFINITY,
): string {
  const theme = themeFor(screen);
  const text = screen.terminal
    ? found.map((each) => block(screen, each, theme, most)).join('')
    : found.flatMap(lines).join('');
  return finished(screen, text);
}

function block(screen: Screen, found: ShownDifference, theme: Theme, most: number): string {
  const rows = parts.flatMap((part) => {
    const shown = found[part].slice(0, most);
    const more = found[part].length - shown.length;
    const lead = `  ${paint(theme, part)(part.padEnd(9))}`;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((line) =>
      hanging(lead, line, roomIn(screen)),
    );
  });
  return `${[theme.strong(titleOf(found.section)), ...rows].join('\n')}\n`;
}

function lines({ section, ...found }: ShownDifference): string[] {
  const name = harmlessLine(section);
  return parts.flatMap((part) => found[part].map((line) => `${name}\t${part}\t${line}\n`));
}

function paint(theme: Theme, part: (typeof parts)[number]) {
  if (part === 'added') return theme.good;
  return part === 'removed' ? theme.bad : theme.maybe;
}

function titleOf(section: string): string {
  const known: Readonly<Record<string, { title: string }>> = sections;
  return known[section]?.title ?? 'Other fields';
}
