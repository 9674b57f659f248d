/** How the page looks: on a screen by day and by night, on a phone, on paper. */

/**
 * One accent; green, amber and red only for marks, which stand beside words. Every
 * color has a contrast of 4.5 to 1 or more on the paper and on the tint. Widths and
 * sizes of the page follow the reader's own size of letters (rem).
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --tint: #f3f6f7; --line: #d5dce0; --ink: #1a2126; --soft: #55616a;
  --accent: #0b5d70; --good: #1b6b3a; --maybe: #855300; --bad: #a82a2c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #13181b; --tint: #1b2226; --line: #343e44; --ink: #e3e8ea; --soft: #a2adb4;
    --accent: #6fc3d4; --good: #76cf97; --maybe: #e0b154; --bad: #f2928f;
  }
}
* { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 62rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin-top: 2.75rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--accent); }
h3 { font-size: 1rem; margin-top: 1.5rem; }
:target { scroll-margin-top: 1rem; }
p, ul, ol { margin: .6rem 0; max-width: 46rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: .2rem 0; padding-left: .2rem; }
.many { max-width: none; columns: 24rem; column-gap: 2.5rem; font-size: .875rem; }
.many li { margin: 0 0 .35rem; break-inside: avoid; }
li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: .875em ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; background: var(--tint); padding: .1em .25em; border-radius: .2em; }
header p { color: var(--soft); margin: .25rem 0 0; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: .5rem; }
main:focus { outline: none; }

nav { margin-top: 1.25rem; padding: .75rem 1rem; background: var(--tint); border-radius: .4rem; }
nav h2 { font-size: .8125rem; margin: 0; padding: 0; border: 0; color: var(--soft); letter-spacing: .02em; }
nav ol { list-style: none; margin: .25rem 0 0; padding: 0; max-width: none; columns: 9rem; column-gap: 1rem; }
nav li { margin: 0; padding: 0; break-inside: avoid; }
nav a { display: block; padding: .2rem 0; text-decoration: none; font-size: .9375rem; }
nav a:hover { text-decoration: underline; }

.mark { display: inline-block; width: 1.1em; text-align: center; color: var(--soft); }
.met { color: var(--good); }
.unmet { color: var(--bad); }
.unknown, .started { color: var(--maybe); }
.unknown { font-weight: 600; }
ul.marked { list-style-type: ''; padding-left: 0; }
.marked li, td.marked { position: relative; padding-left: 1.6rem; }
.marked .mark { position: absolute; left: 0; }
td.marked:not(:first-child) { padding-left: 1.9rem; }
td.marked:not(:first-child) .mark { left: .4rem; }
.marked strong { font-weight: 500; color: var(--soft); }
.labeled { list-style-type: ''; padding-left: 0; }
.labeled li { padding-left: 0; }
@media print, (min-width: 45rem) {
  .labeled { display: grid; grid-template-columns: fit-content(14rem) 1fr; column-gap: 1.25rem; }
  .labeled li { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; margin: .1rem 0; }
}
.bar { width: 6rem; height: .5rem; margin: .45em .75rem 0 0; float: left; }
.all { fill: var(--line); }
.part { fill: var(--accent); }

table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .875rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
th:first-child, td:first-child:not(.marked) { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.short { white-space: nowrap; }
.endless { overflow-wrap: anywhere; }
.w10 { width: 10%; }
.w15 { width: 15%; }
.w20 { width: 20%; }
.w40 { width: 40%; }

@media screen and (max-width: 45rem) {
  body { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .bar { float: none; display: block; width: 4rem; margin: .4rem 0 .2rem auto; }
  /* Shadows at the edges tell that there is more; the paper moves along and hides them at the ends. */
  .wide {
    overflow-x: auto; margin: .75rem -1rem; padding: 0 1rem;
    background:
      linear-gradient(90deg, var(--paper) 40%, transparent) 0 0 / 2.5rem 100% no-repeat local,
      linear-gradient(270deg, var(--paper) 40%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
      linear-gradient(90deg, var(--line), transparent) 0 0 / .75rem 100% no-repeat scroll,
      linear-gradient(270deg, var(--line), transparent) 100% 0 / .75rem 100% no-repeat scroll;
  }
  .wide table { min-width: 48rem; margin: 0; }
}

@media screen and (min-width: 76rem) {
  body { max-width: 78rem; display: grid; grid-template: auto 1fr / 13rem minmax(0, 1fr); column-gap: 3rem; }
  header, main { grid-column: 2; }
  nav { grid-area: 1 / 1 / 3 / 2; align-self: start; position: sticky; top: 1.5rem; margin: 0; max-height: calc(100vh - 3rem); overflow-y: auto; }
  nav ol { columns: auto; }
}

@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; line-height: 1.4; }
  nav, .skip { display: none; }
  h1, h2, h3 { break-after: avoid; }
  h2 { margin-top: 2rem; }
  p, ul, ol { max-width: none; orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  a::after { content: ' <' attr(href) '>'; color: var(--soft); font-size: .8em; }
}
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' of ' counter(pages); font: 8pt system-ui, sans-serif; color: #55616a; } }

@media (forced-colors: active) {
  .all { fill: GrayText; }
  .part { fill: CanvasText; }
}
`;

/** What the page's own policy lets in: this style sheet, and nothing else of any kind. */
export const styleHash = 'sha256-H1WFuE1AqwMZu7pv4tJOwfUcrqFNk4lUeOJ71ns2up4=';
