/** The pieces of a JSON text. */

export type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'end' | 'broken';
export interface Token {
  readonly kind: Kind;
  /** Where it starts and where the next one may. */
  readonly at: number;
  readonly end: number;
}

/** The token at or after `from`; `broken` for what JSON does not know. */
export function tokenAt(text: string, from: number): Token {
  let at = from;
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1;
  if (at >= text.length) return { kind: 'end', at, end: at };
  const first = text.charAt(at);
  if ('{}[],:'.includes(first)) return { kind: first as Kind, at, end: at + 1 };
  if (first === '"') return stringAt(text, at);
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? first;
  return { kind: isJson(word) ? 'word' : 'broken', at, end: at + word.length };
}

const WORD = /[^\s{}[\],:"]+/y;

function stringAt(text: string, at: number): Token {
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== '"' && text.charCodeAt(end) >= 0x20) {
    end += text.charAt(end) === '\\' ? 2 : 1;
  }
  const whole = text.charAt(end) === '"';
  end = Math.min(end + (whole ? 1 : 0), text.length);
  return { kind: whole && isJson(text.slice(at, end)) ? 'text' : 'broken', at, end };
}

/** Numbers too large to hold would be written back as null. */
function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== 'number' || Number.isFinite(value);
  } catch {
    return false;
  }
}
