/** Lines of a document as HTML: every text of it is data, and none of it becomes markup. */
import { harmlessLine } from '../../values/harmless.ts';
import { isWebAddress, type Line, type Mark, type Piece, piecesOf } from '../tree.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is the same between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  return harmlessLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The line with its markup. */
export function inline(line: Line): string {
  return piecesOf(line).map(pieceText).join('').trim();
}

/** What the line says, without markup and signs, not escaped yet. */
export function plain(line: Line): string {
  return piecesOf(line).map(said).join('').trim();
}

function said(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('code' in piece) return piece.code;
  return 'link' in piece ? piece.link : '';
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('mark' in piece) return markText(piece.mark);
  if ('share' in piece) return bar(piece.share / piece.of);
  if ('strong' in piece) return element('strong', piece.strong);
  if ('code' in piece) return element('code', piece.code);
  return isWebAddress(piece.to)
    ? `<a href="${address(piece.to)}">${escaped(piece.link)}</a>`
    : escaped(piece.link);
}

function element(name: 'strong' | 'code', text: string): string {
  return text.trim() === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

const glyphs: Record<Mark, string> = {
  met: '✓',
  unmet: '✗',
  unknown: '?',
  open: '○',
  started: '◐',
  skipped: '–',
};

/** Hidden from those who listen: the words that follow it say it. */
function markText(mark: Mark): string {
  return `<span class="mark ${mark}" aria-hidden="true">${glyphs[mark]}</span> `;
}

/** A shape and no background, since printers leave backgrounds out. */
function bar(share: number): string {
  const width = Number.isFinite(share) ? Math.round(share * 1000) / 10 : 0;
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"/><rect class="part" width="${width}" height="8"/></svg>`;
}

/** White space inside an address would be dropped, and lead elsewhere. */
function address(to: string): string {
  return escaped(harmlessLine(to).replace(/\s/g, encodeURIComponent));
}
