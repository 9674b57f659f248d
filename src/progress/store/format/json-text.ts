/**
 * What is wrong with a JSON text, with line and column. The engine's own messages
 * differ between Node versions and often name no place; and it keeps the last of
 * two equal keys in silence, which would lose a section written twice.
 */
import { type Kind, type Token, tokenAt } from './json-tokens.ts';

type Expecting = 'a value' | 'a value or ]' | 'a key' | 'a key or }' | ':' | ', or a close' | 'end';
interface Open {
  close: '}' | ']';
  /** Where each key of an object was first written. */
  keys: Map<string, number>;
}

/** Deeper than any record, and well within what can be written back. */
const DEEPEST = 500;

/** Every problem in words; the text is valid JSON without repeated keys when there is none. */
export function jsonProblems(text: string): string[] {
  const problems: string[] = [];
  const open: Open[] = [];
  let expecting: Expecting = 'a value';
  let token = tokenAt(text, 0);
  while (token.kind !== 'end' || expecting !== 'end') {
    const next = step(expecting, token.kind, open);
    if (next === undefined) return [...problems, wrong(text, token, expecting, open)];
    if (expecting.startsWith('a key') && token.kind === 'text') {
      const repeated = repeatedKey(text, token, open.at(-1));
      if (repeated !== undefined) problems.push(repeated);
    }
    if (open.length > DEEPEST) return [...problems, `${place(text, token.at)}: nested too deeply`];
    expecting = next;
    token = tokenAt(text, token.end);
  }
  return problems;
}

/** What is expected after the token, keeping `open` up to date; undefined when the token does not belong here. */
function step(expecting: Expecting, kind: Kind, open: Open[]): Expecting | undefined {
  if (mayClose(expecting, kind) && kind === open.at(-1)?.close) {
    open.pop();
    return afterValue(open);
  }
  switch (expecting) {
    case ':':
      return kind === ':' ? 'a value' : undefined;
    case 'a key':
    case 'a key or }':
      return kind === 'text' ? ':' : undefined;
    case ', or a close':
      if (kind !== ',') return undefined;
      return open.at(-1)?.close === '}' ? 'a key' : 'a value';
    case 'end':
      return undefined;
    default:
      return value(kind, open);
  }
}

function mayClose(expecting: Expecting, kind: Kind): boolean {
  return expecting === ', or a close' || expecting.endsWith(`or ${kind}`);
}

function value(kind: Kind, open: Open[]): Expecting | undefined {
  if (kind === 'text' || kind === 'word') return afterValue(open);
  if (kind !== '{' && kind !== '[') return undefined;
  open.push({ close: kind === '{' ? '}' : ']', keys: new Map() });
  return kind === '{' ? 'a key or }' : 'a value or ]';
}

function afterValue(open: Open[]): Expecting {
  return open.length === 0 ? 'end' : ', or a close';
}

function repeatedKey(text: string, token: Token, inside: Open | undefined): string | undefined {
  const written = text.slice(token.at, token.end);
  const key: string = JSON.parse(written);
  const first = inside?.keys.get(key);
  if (first === undefined) {
    inside?.keys.set(key, token.at);
    return undefined;
  }
  return `${place(text, token.at)}: ${excerpt(written)} is written twice; the first is on line ${lineOf(text, first)}`;
}

function wrong(text: string, token: Token, expecting: Expecting, open: Open[]): string {
  const close = open.at(-1)?.close ?? '';
  const expected = {
    'a key': 'a name in double quotes',
    'a key or }': 'a name in double quotes or }',
    ', or a close': `a comma or ${close}`,
    end: 'the end of the file',
  };
  const found =
    token.kind === 'end' ? 'the file ends' : `found ${excerpt(text.slice(token.at, token.end))}`;
  const need = expected[expecting as keyof typeof expected] ?? expecting;
  return `${place(text, token.at)}: ${found}, expected ${need}`;
}

function place(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return `line ${lineOf(text, at)}, column ${at - start + 1}`;
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
  }
  return line;
}

function excerpt(found: string): string {
  return found.length <= 40 ? found : `${found.slice(0, 39)}…`;
}
