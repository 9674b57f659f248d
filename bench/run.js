/**
 * npm run bench: what carepath costs beside a bare Node, as whole processes. It
 * prints and asserts nothing: machines differ, ratios of one machine hardly do.
 * PAIRS=40 measures longer; NODE=/path/to/node measures another Node.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairedRatio } from './measure.js';

const pairs = Number(process.env.PAIRS ?? 20);
const node = process.env.NODE ?? process.execPath;
const carepath = fileURLToPath(new URL('../bin/carepath.js', import.meta.url));
const person = fileURLToPath(new URL('../examples/bedside-rn.json', import.meta.url));

const home = mkdtempSync(join(tmpdir(), 'carepath-bench-'));
const env = { PATH: process.env.PATH, HOME: home, CAREPATH_HOME: home, LANG: 'C.UTF-8' };

const course = ['--date', '2026-11-20', '--hours', '1.5', '--topic', 'case-management'];
const commands = [
  { name: '--version', words: ['--version'], budget: 1.2 },
  { name: '--help', words: ['--help'], budget: 1.45 },
  { name: '(home)', words: [], budget: 1.65 },
  { name: 'certs', words: ['certs'], budget: 1.65 },
  { name: 'certs check ccm', words: ['certs', 'check', 'ccm'], budget: 1.65 },
  { name: 'report', words: ['report'], budget: 1.65 },
  { name: 'add ce', words: ['add', 'ce', ...course], budget: 2.1 },
];

/** Every run starts from the same record: a nurse of six years with a full one. */
function freshRecord() {
  rmSync(join(home, 'versions'), { recursive: true, force: true });
  if (existsSync(person)) copyFileSync(person, join(home, 'progress.json'));
}

const head = ['command', 'ratio', '25–75%', 'CPU ms', 'budget'];
const rows = [head];
try {
  for (const { name, words, budget } of commands) {
    const { ratio, low, high, seconds } = pairedRatio({
      line: [node, carepath, ...words],
      against: [node, '-e', '0'],
      before: freshRecord,
      pairs,
      cwd: home,
      env,
    });
    rows.push([
      name,
      ratio.toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      (seconds * 1000).toFixed(0),
      `≤ ${budget.toFixed(2)}${ratio > budget ? '  over' : ''}`,
    ]);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
console.log(
  `CPU of a whole process against "node -e 0", median of ${pairs} pairs, ${process.version}\n`,
);
for (const row of rows) {
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('   ')
      .trimEnd(),
  );
}
