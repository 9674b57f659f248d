/**
 * node bench/busy-careers.js: what a record of ten busy careers (10,000 entries)
 * costs beside one with hardly any, as whole processes on this machine. It
 * prints and asserts nothing. PAIRS=40 measures longer.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairedRatio } from './measure.js';

const pairs = Number(process.env.PAIRS ?? 10);
const carepath = fileURLToPath(new URL('../bin/carepath.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'carepath-bench-'));

const day = (number) => new Date(Date.UTC(2005, 0, 1 + number)).toISOString().slice(0, 10);
const many = (count, entry) => Array.from({ length: count }, (_, index) => entry(index));
const kinds = [['case-management'], ['registered-nurse'], ['care-coordination'], ['patient-care']];
const topics = [['case-management'], ['ethics'], ['general-nursing']];

const small = {
  format: 1,
  revision: 1,
  profile: { state: 'OH', track: 'nursing' },
  credentials: [{ id: 'c1', credential: 'rn-license', state: 'OH', status: 'active' }],
  education: [],
  exams: [],
};
const large = {
  ...small,
  experience: many(150, (index) => ({
    id: `x${index}`,
    title: `Job ${index}`,
    kinds: kinds[index % 4],
    from: day(index * 50),
    to: index % 30 === 29 ? null : day(index * 50 + 400),
    hoursPerWeek: 20 + (index % 21),
    paid: true,
    supervisedBy: index % 3 === 0 ? [] : ['ccm'],
  })),
  continuingEducation: many(3850, (index) => ({
    id: `h${index}`,
    date: day(index * 2),
    hours: 1 + (index % 3),
    topics: topics[index % 3],
    title: `Course ${index}`,
  })),
  contacts: many(2500, (index) => ({ id: `p${index}`, name: `Person ${index}`, met: day(index) })),
  conversations: many(2500, (index) => ({
    id: `v${index}`,
    contact: `p${index}`,
    date: day(index + 1),
  })),
  applications: many(1000, (index) => ({
    id: `a${index}`,
    employer: `Employer ${index}`,
    title: 'Care coordinator',
    stage: 'rejected',
    date: day(index * 7),
  })),
};

const course = ['--date', '2026-11-20', '--hours', '1.5', '--topic', 'case-management'];
const lines = [['list'], [], ['certs'], ['certs', 'check', 'ccm'], ['add', 'ce', ...course]];

function homeOf(name, record) {
  const home = join(folder, name);
  mkdirSync(home);
  writeFileSync(join(home, 'progress.json'), `${JSON.stringify(record, null, 2)}\n`);
  return home;
}

try {
  const homes = { small: homeOf('small', small), large: homeOf('large', large) };
  const costOf = (home, words) =>
    pairedRatio({
      line: [process.execPath, carepath, ...words],
      against: [process.execPath, '-e', '0'],
      pairs,
      cwd: home,
      env: { PATH: process.env.PATH, HOME: folder, CAREPATH_HOME: home, LANG: 'C.UTF-8' },
    });
  console.log(`CPU of a whole process, median of ${pairs}, ${process.version}\n`);
  console.log('command            small    10,000 entries');
  for (const words of lines) {
    const [few, many] = [costOf(homes.small, words), costOf(homes.large, words)].map(
      ({ seconds }) => Math.round(seconds * 1000),
    );
    const name = words.length === 0 ? '(home)' : words.slice(0, 3).join(' ').replace(/ --.*/, '');
    console.log(`${name.padEnd(16)} ${`${few} ms`.padStart(7)}   +${many - few} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
