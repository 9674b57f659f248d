/** A reader of CSV as RFC 4180 writes it, sign by sign; throws at anything else. */

export interface ReadCell {
  text: string;
  quoted: boolean;
}

/** The rows of a table, the header first. */
export function readCsv(table: string): ReadCell[][] {
  const rows: ReadCell[][] = [];
  let row: ReadCell[] = [];
  let at = 0;
  while (at < table.length) {
    const { cell, next } = table[at] === '"' ? quotedCell(table, at + 1) : bareCell(table, at);
    row.push(cell);
    at = next;
    if (table[at] === ',') {
      at += 1;
      continue;
    }
    if (table.slice(at, at + 2) !== '\r\n') throw new Error(`no end of a line at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

function quotedCell(table: string, from: number): { cell: ReadCell; next: number } {
  let text = '';
  for (let at = from; at < table.length; at += 1) {
    if (table[at] !== '"') text += table[at];
    else if (table[at + 1] !== '"') return { cell: { text, quoted: true }, next: at + 1 };
    else {
      text += '"';
      at += 1;
    }
  }
  throw new Error('a quote is never closed');
}

function bareCell(table: string, from: number): { cell: ReadCell; next: number } {
  let next = from;
  while (next < table.length && !',\r\n'.includes(table[next] ?? '')) next += 1;
  const text = table.slice(from, next);
  if (text.includes('"')) throw new Error(`a quote inside a bare cell: ${text}`);
  return { cell: { text, quoted: false }, next };
}
