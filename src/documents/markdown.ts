/** A document as markdown: CommonMark with tables, read the same by every reader. */
import { harmlessLine } from '../values/harmless.ts';
import {
  type Block,
  type Column,
  type Document,
  isWebAddress,
  type Line,
  type Piece,
  piecesOf,
  type Table,
} from './tree.ts';

/** The whole document, ending in a line end. */
export function markdown({ blocks }: Document): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text).replaceAll('#', '\\#')}`;
    case 'paragraph':
      return atLineStart(inline(block.text));
    case 'list':
      return block.items
        .map(
          (item, index) => `${block.numbered ? `${index + 1}.` : '-'} ${atLineStart(inline(item))}`,
        )
        .join('\n');
    case 'table':
      return tableText(block);
  }
}

function tableText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(rule)),
    ...rows.map((row) => line(columns.map((_, index) => inline(row[index] ?? '')))),
  ].join('\n');
}

function rule({ align }: Column): string {
  return align === 'right' ? '---:' : '---';
}

function inline(text: Line): string {
  return piecesOf(text).map(pieceText).join('').trim();
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece)
    return piece.strong.trim() === '' ? '' : `**${escaped(piece.strong.trim())}**`;
  if ('code' in piece) return codeText(piece.code);
  if ('mark' in piece || 'share' in piece) return '';
  return isWebAddress(piece.to)
    ? `[${withinBrackets(escaped(piece.link))}](<${address(piece.to)}>)`
    : escaped(piece.link);
}

/**
 * Text in which nothing is markup any more: the backslash first, since all that
 * follow use it. An underscore inside a word is none; escaping it would only
 * hurt the eye.
 */
function escaped(text: string): string {
  return harmlessLine(text)
    .replace(/\\/g, '\\\\')
    .replace(/[`*[\]<>&|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** At the start of a line more signs are markup: of headings, lists, numbered lists and rules. */
function atLineStart(text: string): string {
  return text
    .replace(/^(#{1,6}|[+-])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^-(?=[-\s]*$)/, '\\-');
}

function codeText(code: string): string {
  const text = harmlessLine(code).replaceAll('|', '\\|');
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padded = text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}

/** Some readers take escaped brackets inside a link's text for brackets again. */
function withinBrackets(text: string): string {
  return text.replace(/\\\[/g, '&#91;').replace(/\\\]/g, '&#93;');
}

/** An address that cannot end its brackets early. */
function address(to: string): string {
  return harmlessLine(to).replace(/[<>[\]\\|\s]/g, encodeURIComponent);
}
