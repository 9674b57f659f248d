/** What the user typed is data: it must never drive a terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Marks that reorder or hide what is around them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What JSON does not escape by itself: it does so with the first 32 only. */
const UNESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const BREAK = /[\r\n\t\u2028\u2029]/;

/** The text with control and direction characters shown as ␛-like pictures or U+XXXX; newline and tab stay. */
export function harmless(text: string): string {
  return text.replace(CONTROL, picture).replace(DIRECTION, codePoint);
}

/** `harmless` on one line: line ends and tabs become spaces. */
export function harmlessLine(text: string): string {
  return harmless(text.replace(/\s+/g, (space) => (BREAK.test(space) ? ' ' : space)));
}

/**
 * JSON in which nothing drives a terminal: what JSON itself leaves as it is stands
 * escaped, and means the same to whoever reads it.
 */
export function harmlessJson(json: string): string {
  return json.replace(UNESCAPED, (character) => `\\u${hex(character).toLowerCase()}`);
}

/** U+2400 has a picture for each of the first 32 control characters. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : codePoint(character);
}

function codePoint(character: string): string {
  return `<U+${hex(character)}>`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
