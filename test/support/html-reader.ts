/**
 * A reader of HTML that forgives nothing: every tag is closed where it has to be,
 * every attribute is quoted, every sign that could be markup is an entity. What a
 * browser would quietly repair, it refuses.
 */

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
}

const TAG = /<([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>/y;
const END = /<\/([a-z][a-z0-9]*)>/y;
const TEXT = /[^<>"']+/y;
const never = new Set(['meta']);

/** The elements of a page, the root as its only child; throws where anything is not as it should be. */
export function readHtml(page: string): Element {
  const doctype = '<!DOCTYPE html>\n';
  if (!page.startsWith(doctype)) throw new Error('no doctype');
  return readFragment(page.slice(doctype.length));
}

/** The elements of a piece of a page. */
export function readFragment(text: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [] };
  const open: Element[] = [top];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    const parent = open.at(-1) ?? top;
    const words = take(TEXT);
    if (words !== null) {
      parent.children.push(decoded(words[0]));
      continue;
    }
    const end = take(END);
    if (end !== null) {
      if (open.pop()?.name !== end[1]) throw new Error(`</${end[1]}> closes nothing`);
      continue;
    }
    const tag = take(TAG);
    if (tag === null) throw new Error(`not HTML: ${text.slice(at, at + 40)}`);
    const [, name = '', attributes = '', closed] = tag;
    const element: Element = { name, attributes: attributesIn(attributes), children: [] };
    parent.children.push(element);
    if (name === 'style') {
      const stop = text.indexOf('</style>', at);
      element.children.push(text.slice(at, stop));
      at = stop + '</style>'.length;
    } else if (closed !== '/' && !never.has(name)) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return top;
}

/** Every element below, in the order of the page. */
export function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );
}

/** Those of a name. */
export function named(element: Element, ...names: string[]): Element[] {
  return elementsIn(element).filter(({ name }) => names.includes(name));
}

/** The values that an attribute has, wherever it stands. */
export function valuesOf(root: Element, attribute: string): string[] {
  return elementsIn(root).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

/** The kinds of elements, each with the attributes that it has somewhere. */
export function shapeOf(root: Element): string[] {
  const found = elementsIn(root).map(
    ({ name, attributes }) => `${name} ${[...attributes.keys()].sort().join(' ')}`,
  );
  return [...new Set(found)].sort();
}

/** What a person reads of it. */
export function textIn(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

function attributesIn(text: string): Map<string, string> {
  const found = [...text.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)];
  const attributes = new Map(found.map(([, name = '', value = '']) => [name, decoded(value)]));
  if (attributes.size < found.length) throw new Error(`an attribute twice:${text}`);
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) throw new Error(`not an entity: ${entity.slice(0, 20)}`);
    return sign;
  });
}
