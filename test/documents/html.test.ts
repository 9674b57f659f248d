import { describe, expect, it } from 'vitest';
import { progressReport } from '../../src/advice/progress-report.ts';
import { style, styleHash } from '../../src/documents/html/style.ts';
import { html } from '../../src/documents/html.ts';
import { reportDocument } from '../../src/documents/report.ts';
import { heading } from '../../src/documents/tree.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { harmlessLine } from '../../src/values/harmless.ts';
import { dana } from '../support/dana.ts';
import { hostileTexts, recordOf } from '../support/hostile.ts';
import {
  type Element,
  elementsIn,
  named,
  readHtml,
  shapeOf,
  textIn,
  valuesOf,
} from '../support/html-reader.ts';
import { career, TODAY } from '../support/people.ts';

function pageOf(record: ProgressRecord | undefined, since?: string): string {
  return html(reportDocument(progressReport({ career, record, today: TODAY }, TODAY), since));
}

const danasPage = pageOf(dana, '2026-01-01');
const page = readHtml(danasPage);

describe('the page', () => {
  it('tells the browser its language, its letters and its title', () => {
    expect(danasPage).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(named(page, 'title').map(textIn)).toEqual(['Progress report: Dana Reyes']);
    expect(danasPage.endsWith('</html>\n')).toBe(true);
  });

  it('forbids everything but its own style sheet, by a policy that stands before it', () => {
    const metas = named(page, 'meta').map(({ attributes }) => Object.fromEntries(attributes));
    expect(metas).toEqual([
      { charset: 'utf-8' },
      {
        'http-equiv': 'Content-Security-Policy',
        content: `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`,
      },
      { name: 'referrer', content: 'no-referrer' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    ]);
    expect(danasPage.indexOf('Content-Security-Policy')).toBeLessThan(danasPage.indexOf('<style>'));
  });

  it('brings its style sheet along', () => {
    expect(named(page, 'style').map(textIn)).toEqual([style]);
  });

  it('loads nothing: no script, no image, no style of elsewhere, no address but behind links', () => {
    expect(named(page, 'script', 'img', 'link', 'iframe', 'object', 'form', 'base')).toEqual([]);
    expect(valuesOf(page, 'src').concat(valuesOf(page, 'style'))).toEqual([]);
    for (const element of elementsIn(page)) {
      const to = element.attributes.get('href');
      if (to === undefined) continue;
      expect(element.name).toBe('a');
      expect(to).toMatch(/^(#|https?:\/\/)/);
    }
  });

  it('has one title, and headings that skip no level', () => {
    const levels = named(page, 'h1', 'h2', 'h3').map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  it('has anchors that are unique, and no link into it leads nowhere', () => {
    const ids = valuesOf(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const inside = valuesOf(page, 'href').filter((to) => to.startsWith('#'));
    for (const to of inside) expect(ids).toContain(to.slice(1));
    for (const label of valuesOf(page, 'aria-labelledby')) expect(ids).toContain(label);
  });

  it('lists in its contents every section, in order, and nothing else', () => {
    const [contents] = named(page, 'nav');
    const [main] = named(page, 'main');
    const links = contents === undefined ? [] : named(contents, 'a');
    const sections = main === undefined ? [] : named(main, 'h2');
    expect(links.map(textIn)).toEqual(sections.map(textIn));
    expect(links.map(({ attributes }) => attributes.get('href'))).toEqual(
      sections.map(({ attributes }) => `#${attributes.get('id')}`),
    );
    expect(links.length).toBeGreaterThan(10);
  });

  it('can be skipped into', () => {
    const [first] = named(page, 'a');
    expect(first?.attributes.get('href')).toBe('#report');
    expect(named(page, 'main')[0]?.attributes.get('id')).toBe('report');
  });

  it('keeps its anchors while the record grows', () => {
    const anchors = (text: string) => valuesOf(readHtml(text), 'id').sort();
    const later = { ...dana, profile: { ...dana.profile, name: 'Another' }, milestones: {} };
    expect(anchors(pageOf(later))).toEqual(anchors(pageOf(dana)));
    expect(anchors(pageOf(dana))).toEqual(
      expect.arrayContaining(['step-3', 'senior-care-coordinator', 'certifications']),
    );
  });

  it('gives equal headings anchors of their own, beside those that the page has itself', () => {
    const text = html({
      title: 'T',
      blocks: [
        heading(1, 'T'),
        ...['Contents', 'Report', 'A: 1', 'A: 2', '護'].map((each) => heading(2, each)),
      ],
    });
    expect(valuesOf(readHtml(text), 'id')).toEqual([
      't',
      'contents',
      'report',
      'contents-2',
      'report-2',
      'a',
      'a-2',
      'section',
    ]);
  });

  it('has tables whose columns are named and whose rows are whole', () => {
    const tables = named(page, 'table');
    expect(tables.length).toBeGreaterThan(8);
    for (const each of tables) {
      const heads = named(each, 'th');
      expect(heads.map(({ attributes }) => attributes.get('scope'))).toEqual(
        heads.map(() => 'col'),
      );
      expect(heads.map(textIn)).not.toContain('');
      for (const row of named(each, 'tr')) {
        expect(named(row, 'th', 'td')).toHaveLength(heads.length);
      }
    }
  });

  it('shows how something stands by a mark with a word beside it', () => {
    const marked = elementsIn(page).filter(({ children }) =>
      children.some(
        (child) => typeof child === 'object' && child.attributes.get('class')?.startsWith('mark '),
      ),
    );
    expect(marked.length).toBeGreaterThan(70);
    for (const each of marked) expect(textIn(each).trim()).toMatch(/^[✓✗?○◐–] .*\p{L}{3}/u);
  });

  it.each(['Verdict', 'Readiness', 'Status', 'Missing'])('marks every cell below "%s"', (title) => {
    const tables = named(page, 'table').filter((each) => columnOf(each, title) >= 0);
    const cells = tables.flatMap((each) =>
      named(each, 'tr').flatMap((row) => named(row, 'td')[columnOf(each, title)] ?? []),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(named(cell, 'span')[0]?.attributes.get('class')).toMatch(/^mark /);
    }
  });

  it('tells the same words as markdown does, with what changed since a day', () => {
    expect(textIn(page)).toContain('Since Jan 1, 2026');
    expect(textIn(page)).toContain('Apply for the CCM from Nov 1, 2027');
    expect(textIn(page)).toContain('the issuer decides');
  });

  it('dresses every class that it has, and no other', () => {
    const pages = [page, readHtml(pageOf(recordOf('x'.repeat(30))))];
    const used = pages
      .flatMap((each) => valuesOf(each, 'class'))
      .flatMap((each) => each.split(' '));
    const dressed = [...style.matchAll(/\.([a-z][a-z0-9]*)/g)].map(([, name]) => name);
    // Marks of these two have no color of their own.
    const undressed = ['open', 'skipped'];
    expect([...new Set(used)].filter((name) => !undressed.includes(name)).sort()).toEqual(
      [...new Set(dressed)].sort(),
    );
  });

  it('works without a record', () => {
    expect(named(readHtml(pageOf(undefined)), 'h1').map(textIn)).toEqual(['Progress report']);
  });
});

function columnOf(table: Element, title: string): number {
  return named(table, 'th').findIndex((head) => textIn(head) === title);
}

describe('what a person typed, in the page', () => {
  const elements = shapeOf(page);

  it.each(hostileTexts)(
    'adds nothing to the page but words, wherever in the record: %s',
    (_, text) => {
      const hostilePage = pageOf(recordOf(text));
      const read = readHtml(hostilePage);
      expect(elements).toEqual(expect.arrayContaining(shapeOf(read)));
      expect(hostilePage.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(named(read, 'h2')).toHaveLength(named(page, 'h2').length - 1);
      expect(textIn(read)).toContain(harmlessLine(text).trim());
    },
  );
});
