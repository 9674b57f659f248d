import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline } from '../../../src/documents/html/text.ts';
import { html } from '../../../src/documents/html.ts';
import {
  type Block,
  heading,
  list,
  numberedList,
  paragraph,
  table,
} from '../../../src/documents/tree.ts';
import { harmlessLine } from '../../../src/values/harmless.ts';
import { hostileTexts } from '../../support/hostile.ts';
import {
  named,
  readFragment,
  readHtml,
  shapeOf,
  textIn,
  valuesOf,
} from '../../support/html-reader.ts';

/** What stands under a heading of the page. */
function written(...blocks: Block[]): string {
  const text = html({ title: 'T', blocks: [heading(1, 'T'), heading(2, 'S'), ...blocks] });
  const [, under = ''] = text.split('<h2 id="s">S</h2>\n');
  return under.split('\n</main>')[0] ?? '';
}

describe('html', () => {
  it('is what a person would write', () => {
    const text = written(
      paragraph('Plain, ', { strong: 'strong' }, ' and ', { code: 'carepath' }, '.'),
      ...list(['one', ['see ', { link: 'this', to: 'https://example.org/a?b=1&c' }]]),
      ...numberedList(['first', 'second']),
      table(['Skill', { title: 'Level', align: 'right' }], [['Ethics', '3'], ['Time']], 'none'),
    );
    expect(text).toBe(
      [
        '<p>Plain, <strong>strong</strong> and <code>carepath</code>.</p>',
        '<ul>\n<li>one</li>',
        '<li>see <a href="https://example.org/a?b=1&amp;c">this</a></li>\n</ul>',
        '<ol>\n<li>first</li>\n<li>second</li>\n</ol>',
        '<table aria-labelledby="s">\n<thead>',
        '<tr><th scope="col">Skill</th><th scope="col" class="right">Level</th></tr>',
        '</thead>\n<tbody>',
        '<tr><td class="short">Ethics</td><td class="right short">3</td></tr>',
        '<tr><td class="short">Time</td><td class="right short"></td></tr>',
        '</tbody>\n</table>',
      ].join('\n'),
    );
  });

  it('says in a sentence that a table has no rows, and leaves empty lists out', () => {
    expect(written(table(['A'], [], 'None.'), ...list([]), ...numberedList([]))).toBe(
      '<p>None.</p>',
    );
  });

  it('puts marks before words, and hides them from those who listen', () => {
    expect(
      written(
        ...list([
          [{ mark: 'met' }, 'done'],
          [{ mark: 'open' }, 'to do'],
        ]),
      ),
    ).toBe(
      [
        '<ul class="marked">',
        '<li><span class="mark met" aria-hidden="true">✓</span> done</li>',
        '<li><span class="mark open" aria-hidden="true">○</span> to do</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it.each([
    [3, 8, '37.5'],
    [8, 8, '100'],
    [0, 8, '0'],
    [0, 0, '0'],
  ])('draws %i of %i as a bar of %s percent', (share, of, width) => {
    const drawn = readFragment(written(paragraph({ share, of }, 'so far')));
    expect(textIn(drawn)).toBe('so far');
    expect(named(drawn, 'svg')[0]?.attributes.get('aria-hidden')).toBe('true');
    expect(valuesOf(drawn, 'width')).toEqual(['100', width]);
  });

  it('lets a word without end be broken, and keeps short cells on one line', () => {
    const text = written(table(['A', 'B'], [['x'.repeat(25), 'Nov 22, 2026']], 'none'));
    expect(text).toContain('<td class="endless">');
    expect(text).toContain('<td class="short">Nov 22, 2026</td>');
  });

  it('puts a wide table into a frame that fingers and keys can scroll', () => {
    const wide = readFragment(written(table(['A', 'B', 'C', 'D'], [['1']], 'none')));
    const [frame] = named(wide, 'div');
    expect(frame?.attributes.get('tabindex')).toBe('0');
    expect(frame?.attributes.get('aria-labelledby')).toBe('s');
    expect(named(readFragment(written(table(['A'], [['1']], 'none'))), 'div')).toEqual([]);
  });
});

describe('what a person typed, in the page', () => {
  const everywhere: [where: string, block: (text: string) => Block[]][] = [
    ['a paragraph', (text) => [paragraph(text)]],
    ['a heading', (text) => [heading(3, text)]],
    ['strong words', (text) => [paragraph({ strong: text })]],
    ['code', (text) => [paragraph({ code: text })]],
    ['a list', (text) => list([text])],
    ['a link', (text) => [paragraph({ link: text, to: 'https://example.org' })]],
    ['a cell', (text) => [table(['A'], [[text]], '')]],
  ];

  it.each(everywhere)('stays text in %s', (_, block) => {
    const tame = shapeOf(readFragment(written(...block('a sentence of tame words'))));
    for (const [what, text] of hostileTexts) {
      const drawn = readFragment(written(...block(text)));
      expect(textIn(drawn).trim(), what).toContain(harmlessLine(text).trim());
      expect(
        shapeOf(drawn).map((each) => each.replace(/^td class$/, 'td ')),
        what,
      ).toEqual(tame);
    }
  });

  it.each(hostileTexts)('stays text in the title of the page: %s', (_, text) => {
    const read = readHtml(html({ title: text, blocks: [heading(1, text)] }));
    for (const name of ['title', 'h1']) {
      expect(
        named(read, name)
          .map(textIn)
          .map((each) => each.trim()),
      ).toEqual([harmlessLine(text).trim()]);
    }
  });

  it('is read back as it was written, whatever it is', () => {
    const sign = fc.constantFrom(...'<>&"\'\\=;/!-# \n\r\t\0\u001b\u202e\u2028\ufeffaé護😀');
    const text = fc.string({ unit: sign, maxLength: 20 });
    fc.assert(
      fc.property(text, (typed) => {
        expect(textIn(readFragment(inline(typed)))).toBe(harmlessLine(typed).trim());
      }),
    );
  });
});

describe('a link of the page', () => {
  it('is one only where it leads to a page', () => {
    for (const to of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://example.org',
      '//x',
      'x',
    ]) {
      expect(written(paragraph({ link: 'a', to }))).toBe('<p>a</p>');
    }
  });

  it('cannot end its quotes, and leads where it was meant to', () => {
    expect(written(paragraph({ link: 'a', to: 'https://example.org/"><b> c' }))).toBe(
      '<p><a href="https://example.org/&quot;&gt;&lt;b&gt;%20c">a</a></p>',
    );
  });
});
