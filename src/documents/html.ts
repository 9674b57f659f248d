/**
 * A document as one HTML file that stands alone: no script, no image, no font and
 * no style sheet from elsewhere, and a policy inside it that forbids them all.
 */
import { type Section, sectionText } from './html/blocks.ts';
import { outlineOf } from './html/outline.ts';
import { style, styleHash } from './html/style.ts';
import { escaped, inline } from './html/text.ts';
import type { Document } from './tree.ts';

const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole page, ending in a line end. */
export function html({ title, blocks }: Document): string {
  const sections = outlineOf(blocks);
  const first = sections.findIndex(({ heading }) => heading.level > 1);
  const opening = first < 0 ? sections : sections.slice(0, first);
  const rest = first < 0 ? [] : sections.slice(first);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header>
${opening.map(sectionText).join('\n')}
</header>
${contents(rest)}
<main id="report" tabindex="-1">
${rest.map(sectionText).join('\n')}
</main>
</body>
</html>
`;
}

function contents(sections: readonly Section[]): string {
  return [
    '<nav aria-labelledby="contents">',
    '<h2 id="contents">Contents</h2>',
    '<ol>',
    ...sections
      .filter(({ heading }) => heading.level === 2)
      .map(({ heading, id }) => `<li><a href="#${id}">${inline(heading.text)}</a></li>`),
    '</ol>',
    '</nav>',
  ].join('\n');
}
