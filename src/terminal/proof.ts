/** The proof drawn: the tree of requirements with what is met, what is there, and from when. */
import type { ProofNode } from '../advice/requirements/judgement.ts';
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii, pad, widthOf } from './text.ts';
import { type MarkName, type Theme, themeFor } from './theme.ts';

interface ProofLine {
  depth: number;
  mark: string;
  label: string;
  /** What the record shows. */
  have: string;
  /** From when it will be met, or how long it still is. */
  from: string;
}

/** The lines of a proof below its root; narrow screens put what is there below its label. */
export function drawProof(screen: Screen, proof: ProofNode, asked: Day): string {
  const theme = themeFor(screen);
  const roots = proof.kind === 'all' && proof.of !== undefined ? proof.of : [proof];
  const lines = roots.flatMap((node) => linesOf(node, 0, false, { theme, asked }));
  const shown = screen.glyphs ? lines : lines.map(asAscii);
  return `${columns(shown, screen, theme).join('\n')}\n`;
}

interface Drawing {
  theme: Theme;
  /** The day of the verdicts. */
  asked: Day;
}

function linesOf(node: ProofNode, depth: number, spare: boolean, drawing: Drawing): ProofLine[] {
  const line = {
    depth,
    mark: drawing.theme.mark(markOf(node, spare)),
    label: harmlessLine(node.label),
    have: node.of === undefined ? harmlessLine(standing(node)) : '',
    from: whenOf(node, drawing.asked),
  };
  const settled = node.kind === 'any' && node.verdict === 'met';
  const parts = node.of ?? [];
  return [line, ...parts.flatMap((part) => linesOf(part, depth + 1, settled || spare, drawing))];
}

/** "Nov 1, 2027" where it will be met; "to Aug 31, 2027" where what is met ends. */
function whenOf({ verdict, met, of }: ProofNode, asked: Day): string {
  if (verdict === 'unmet') {
    const next = met.find(([from]) => from > asked);
    return next === undefined ? '' : writtenDay(next[0]);
  }
  const span = met.find(([from, to]) => from <= asked && (to === null || asked <= to));
  return verdict === 'met' && of === undefined && span?.[1] ? `to ${writtenDay(span[1])}` : '';
}

/** An alternative nobody needs is no failure. */
function markOf(node: ProofNode, spare: boolean): MarkName {
  if (node.verdict === 'unmet' && (spare || nothingYet(node))) return 'nothing';
  return node.verdict;
}

function nothingYet(node: ProofNode): boolean {
  return node.need !== undefined && /^0 \w+$/.test(node.have ?? '');
}

function standing(node: ProofNode): string {
  if (node.verdict === 'unknown') return node.have ?? unknown(node);
  if (node.have === undefined) {
    return ['attest', 'confirm', 'exam'].includes(node.kind)
      ? inLine(node.why).replace('assumed until you answer it', 'assumed')
      : (leftOut(node) ?? '');
  }
  if (nothingYet(node)) return leftOut(node) ?? 'nothing recorded';
  return node.need === undefined ? node.have : `you have ${node.have}`;
}

/** An answer that has grown old is not one that was never given. */
function unknown({ kind, why }: ProofNode): string {
  return kind === 'confirm' && / answered (yes|no)\b/.test(why) ? inLine(why) : 'not known yet';
}

/** What is recorded and does not count: no reason to record it again. */
function leftOut({ leftOut: [first, ...others] = [] }: ProofNode): string | undefined {
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `not counted: ${first}${more}`;
}

/** "You answered yes." → "you answered yes". */
function inLine(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** Lines get no longer than this, however wide the terminal: the eye has to find its way back. */
const WIDEST = 96;

function columns(lines: readonly ProofLine[], screen: Screen, theme: Theme): string[] {
  if (!screen.terminal) return lines.map((line) => inPipe(line));
  const dates = Math.max(...lines.map((line) => widthOf(line.from)));
  const width = Math.min(screen.width, WIDEST);
  const body = width - (dates > 0 ? dates + 2 : 0);
  const fitting = lines.filter((line) => widthOf(head(line)) + 2 + widthOf(line.have) <= body);
  const column = Math.max(
    0,
    ...fitting.filter((line) => line.have).map((line) => widthOf(head(line))),
  );
  return lines.map((line) =>
    fitting.includes(line)
      ? oneLine(line, { column, body, theme })
      : twoLines(line, { width, theme }),
  );
}

function head(line: ProofLine): string {
  return `${lead(line)}${line.label}`;
}

function lead({ depth, mark }: ProofLine): string {
  return `${'  '.repeat(depth + 1)}${mark} `;
}

function oneLine(
  line: ProofLine,
  { column, body, theme }: { column: number; body: number; theme: Theme },
): string {
  const start = column + 2 + widthOf(line.have) <= body ? column : widthOf(head(line));
  const text = `${pad(head(line), start)}  ${theme.dim(line.have)}`;
  return `${pad(text, body)}  ${theme.strong(line.from)}`.trimEnd();
}

/** Where the terminal is too narrow, what is there stands below what is asked. */
function twoLines(line: ProofLine, { width, theme }: { width: number; theme: Theme }): string {
  const indent = ' '.repeat(widthOf(lead(line)));
  const from = line.from === '' || line.from.startsWith('to ') ? line.from : `from ${line.from}`;
  const below = [line.have, from].filter((part) => part !== '').join(', ');
  const label = hanging(lead(line), line.label, width);
  return below === '' ? label : `${label}\n${hanging(indent, theme.dim(below), width)}`;
}

/** One requirement a line, its parts between tabs. */
function inPipe({ depth, mark, label, have, from }: ProofLine): string {
  return `${'  '.repeat(depth)}${mark} ${label}\t${have}\t${from}`.trimEnd();
}

function asAscii(line: ProofLine): ProofLine {
  return { ...line, label: inAscii(line.label), have: inAscii(line.have) };
}
