/** Blocks of a document as HTML. */
import { type Block, type Column, type Heading, type Line, piecesOf, type Table } from '../tree.ts';
import { inline, plain } from './text.ts';

/** A heading with its anchor, and what stands under it up to the next one. */
export interface Section {
  heading: Heading;
  id: string;
  blocks: Exclude<Block, Heading>[];
}

/** The section's heading and blocks. */
export function sectionText({ heading, id, blocks }: Section): string {
  const name = `h${heading.level}`;
  return [
    `<${name} id="${id}">${inline(heading.text)}</${name}>`,
    ...blocks.map((block) => blockText(block, id)),
  ].join('\n');
}

function blockText(block: Section['blocks'][number], label: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return listText(block.numbered ? 'ol' : 'ul', block.items);
    case 'table':
      return tableText(block, label);
  }
}

function listText(name: 'ol' | 'ul', items: readonly Line[]): string {
  const open = `${name}${classes(listClass(items))}`;
  return [`<${open}>`, ...items.map((item) => `<li>${inline(item)}</li>`), `</${name}>`].join('\n');
}

/** From as many items on, a list is set small, in columns where there is room. */
const MANY = 20;

/** Marks take the place of the dots; labels stand in a column of their own. */
function listClass(items: readonly Line[]): string | false {
  if (items.every(startsWithMark)) return 'marked';
  if (items.every(isLabeled)) return 'labeled';
  return items.length >= MANY && 'many';
}

function startsWithMark(item: Line): boolean {
  const [first] = piecesOf(item);
  return typeof first === 'object' && 'mark' in first;
}

function isLabeled(item: Line): boolean {
  const [label, text, ...more] = piecesOf(item);
  return (
    typeof label === 'object' && 'strong' in label && typeof text === 'string' && more.length === 0
  );
}

/** From as many columns on, a phone shows a table in a frame that scrolls. */
const WIDE = 4;

function tableText({ columns, rows }: Table, label: string): string {
  const text = [
    `<table aria-labelledby="${label}">`,
    `<thead>\n${rowText(columns.map(headText))}\n</thead>`,
    '<tbody>',
    ...rows.map((row) => rowText(columns.map((column, index) => cellText(column, row[index])))),
    '</tbody>',
    '</table>',
  ].join('\n');
  if (columns.length < WIDE) return text;
  // Keys scroll only what has the focus.
  return `<div class="wide" role="group" aria-labelledby="${label}" tabindex="0">\n${text}\n</div>`;
}

function rowText(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function headText({ title, align, width }: Column): string {
  const kind = classes(align === 'right' && 'right', width !== undefined && `w${width}`);
  return `<th scope="col"${kind}>${inline(title)}</th>`;
}

/** A date, a verdict, a number: they stay on one line. */
const SHORT = 14;

/** A word so long that it would push the other columns off the page: it may be broken anywhere. */
const ENDLESS = /\S{25}/;

function cellText({ align }: Column, text: Line = ''): string {
  const said = plain(text);
  const kind = classes(
    align === 'right' && 'right',
    said.length <= SHORT && 'short',
    ENDLESS.test(said) && 'endless',
    startsWithMark(text) && 'marked',
  );
  return `<td${kind}>${inline(text)}</td>`;
}

function classes(...names: (string | false)[]): string {
  const given = names.filter((name) => name !== false);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}
