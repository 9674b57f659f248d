import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.ts';
import {
  type Block,
  heading,
  list,
  numberedList,
  paragraph,
  table,
} from '../../src/documents/tree.ts';

function written(...blocks: Block[]): string {
  return markdown({ title: '', blocks });
}

/** What a reader of markdown shows of it, without its markup. */
function shown(text: string): string {
  const html = marked.parse(text, { async: false, gfm: true });
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

describe('markdown', () => {
  it('is what a person would write', () => {
    const text = written(
      heading(1, 'Report'),
      paragraph('Plain, ', { strong: 'strong' }, ' and ', { code: 'carepath' }, '.'),
      ...list(['one', ['see ', { link: 'this', to: 'https://example.org/a?b=1' }]]),
      ...numberedList(['first', 'second']),
      table(['Skill', { title: 'Level', align: 'right' }], [['Ethics', '3'], ['Time']], 'none'),
    );
    expect(text).toBe(
      [
        '# Report',
        'Plain, **strong** and `carepath`.',
        '- one\n- see [this](<https://example.org/a?b=1>)',
        '1. first\n2. second',
        '| Skill | Level |\n| --- | ---: |\n| Ethics | 3 |\n| Time |  |\n',
      ].join('\n\n'),
    );
  });

  it('says in a sentence that a table has no rows, and leaves empty lists out', () => {
    expect(written(table(['A'], [], 'None.'), ...list([]), ...numberedList([]))).toBe('None.\n');
  });
});

/** Everything a person might type that markdown would read as markup. */
const hostile: [string, string][] = [
  ['a pipe', 'a|b'],
  ['an escaped pipe', 'a\\|b'],
  ['backslashes', '\\ \\\\ \\'],
  ['line ends', 'one\ntwo\r\nthree\u2028four'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- gone'],
  ['an entity', '&lt;b&gt; &amp; &#60;'],
  ['a heading', '# Not a heading'],
  ['a heading without text', '#'],
  ['a closing heading', 'Dana #'],
  ['a list', '- not a list'],
  ['a plus list', '+ not a list'],
  ['a star list', '* not a list'],
  ['a numbered list', '1. not a list'],
  ['a numbered list with a bracket', '7) not a list'],
  ['a quote', '> not a quote'],
  ['a rule', '---'],
  ['a spaced rule', '- - -'],
  ['an underline', '==='],
  ['a fence', '```js'],
  ['a tilde fence', '~~~'],
  ['strikethrough', '~~gone~~'],
  ['emphasis', '*a* **b** _c_ __d__'],
  ['snake case', 'file_name_of_mine'],
  ['code', '`rm -rf`'],
  ['backticks', '`` ` ``'],
  ['a link', '[click](javascript:alert(1))'],
  ['an image', '![x](http://example.org/x.png)'],
  ['a reference', '[a]: http://example.org'],
  ['a task', '[x] done'],
  ['an indented code block', '    code'],
  ['a table rule', '| --- | --- |'],
  ['emoji and CJK', '護理師 👩🏽‍⚕️'],
];

/** One line of the text, as it should appear. */
function asLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}

describe('what a person typed', () => {
  it.each(hostile)('stays text in a paragraph: %s', (_, text) => {
    const made = written(paragraph(text));
    expect(marked.lexer(made).map(({ type }) => type)).toEqual(['paragraph']);
    expect(shown(made).replace(/ {2,}/g, ' ')).toBe(asLine(text));
  });

  it.each(hostile)('stays text in a heading: %s', (_, text) => {
    const made = written(heading(2, ['For ', text]));
    expect(marked.lexer(made).map(({ type }) => type)).toEqual(['heading']);
    expect(shown(made).replace(/ {2,}/g, ' ')).toBe(`For ${asLine(text)}`.trim());
  });

  it.each(hostile)('stays text in a list: %s', (_, text) => {
    const made = written(...list([text, 'next']));
    const [token, ...others] = marked.lexer(made).filter(({ type }) => type !== 'space');
    expect(others).toEqual([]);
    expect(token).toMatchObject({ type: 'list', items: { length: 2 } });
    expect(shown(made).split('\n')[0]?.replace(/ {2,}/g, ' ')).toBe(asLine(text));
  });

  it.each(hostile)('breaks no table: %s', (_, text) => {
    const made = written(
      table(
        ['A', 'B'],
        [
          [text, { strong: 'x' }],
          ['next', text],
        ],
        'none',
      ),
    );
    const tokens = marked.lexer(made).filter(({ type }) => type !== 'space');
    expect(tokens).toHaveLength(1);
    const [found] = tokens.filter(isTable);
    expect(found?.rows.map((cells) => cells.length)).toEqual([2, 2]);
    expect(found?.rows[1]?.[0]?.text).toBe('next');
  });

  it('never becomes an element of the page', () => {
    const all = hostile.map(([, text]) => text);
    const html = marked.parse(
      written(
        ...all.map((text) => paragraph(text)),
        table(
          ['A'],
          all.map((text) => [text]),
          'none',
        ),
        ...all.map((text) => paragraph({ strong: text })),
        ...all.map((text) => paragraph({ link: text, to: text })),
        ...all.map((text) => paragraph({ link: text, to: `https://example.org/${text}` })),
      ),
      { async: false },
    );
    expect(html).not.toMatch(/<(script|img|del|h\d|blockquote|hr|pre|input)\b/);
    expect(html).not.toContain('href="javascript');
  });

  it('shows control and direction characters instead of sending them on', () => {
    expect(written(paragraph('a\u001b[31mb\u202ec'))).toBe('a␛\\[31mb\\<U+202E\\>c\n');
  });

  it('keeps its cells and what follows the table, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const made = written(table(['A', 'B'], [[one, other]], 'none'), paragraph('end'));
        const [found, ...rest] = marked.lexer(made).filter(({ type }) => type !== 'space');
        expect(rest.map(({ type }) => type)).toEqual(['paragraph']);
        expect(found !== undefined && isTable(found) && found.rows.length).toBe(1);
        expect(found !== undefined && isTable(found) && found.rows[0]?.length).toBe(2);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a link', () => {
  it('is one only where it leads to a page', () => {
    expect(written(paragraph({ link: 'a', to: 'javascript:alert(1)' }))).toBe('a\n');
    expect(written(paragraph({ link: 'a', to: 'https://example.org/<b> c' }))).toBe(
      '[a](<https://example.org/%3Cb%3E%20c>)\n',
    );
  });
});

describe('code', () => {
  it.each([
    ['carepath certs check ccm', '`carepath certs check ccm`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
  ])('is fenced by more backticks than it holds: %s', (code, expected) => {
    expect(written(paragraph({ code }))).toBe(`${expected}\n`);
  });
});
