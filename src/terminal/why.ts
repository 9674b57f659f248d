/** Why, requirement by requirement: the rule, what was looked at, the arithmetic, the source. */
import type { ProofNode } from '../advice/requirements/judgement.ts';
import type { Source } from '../career/schema/source.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

const WIDEST = 96;

/** One block for each leaf of the proof, in its order. */
export function drawWhy(screen: Screen, proof: ProofNode, sources: readonly Source[]): string {
  const theme = themeFor(screen);
  const blocks = leavesOf(proof).map((leaf) => block(screen, { leaf, sources, theme }));
  const text = `\n${theme.accent('Why')}\n${blocks.join('\n')}`;
  return screen.glyphs ? text : inAscii(text);
}

function leavesOf(node: ProofNode): ProofNode[] {
  return node.of === undefined ? [node] : node.of.flatMap(leavesOf);
}

interface Block {
  leaf: ProofNode;
  sources: readonly Source[];
  theme: Theme;
}

function block(screen: Screen, { leaf, sources, theme }: Block): string {
  const width = screen.terminal ? Math.min(screen.width, WIDEST) : screen.width;
  const lines = [
    leaf.note === undefined ? '' : `Rule: ${leaf.note}`,
    `You: ${leaf.why}`,
    leaf.need === undefined ? '' : `Asked: ${leaf.need}; you have ${leaf.have ?? 'nothing told'}.`,
    spansLine(leaf),
    leaf.ask === undefined ? '' : `Open: ${leaf.ask}`,
    sourceLine(leaf, sources),
  ].filter((line) => line !== '');
  const head = hanging(`  ${theme.mark(leaf.verdict)} `, theme.strong(leaf.label), width);
  const body = lines.map((line) => hanging('    ', harmlessLine(line), width)).join('\n');
  return `${head}\n${body}\n`;
}

/** When it holds: "Met from Nov 1, 2027", "May be met until Aug 31, 2027". */
function spansLine({ met, may }: ProofNode): string {
  const parts = [
    met.length > 0 ? `Met ${met.map(spanText).join(', and ')}.` : '',
    may.length > 0 ? `May be met ${may.map(spanText).join(', and ')}.` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'Not met on any day of the next ten years, as things stand.'
    : parts.join(' ');
}

function spanText([from, to]: [string, string | null]): string {
  return to === null
    ? `from ${writtenDay(from)} on`
    : `from ${writtenDay(from)} to ${writtenDay(to)}`;
}

function sourceLine({ sources: ids, confidence }: ProofNode, sources: readonly Source[]): string {
  const named = ids.map((id) => {
    const source = sources.find((each) => each.id === id);
    if (source === undefined) return id;
    return `${source.title} (${source.publisher}, ${source.asOf ?? 'undated'})`;
  });
  const sure = confidence === undefined ? '' : ` [${confidence}]`;
  return `Source: ${named.join('; ')}${sure}`;
}
