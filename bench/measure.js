/**
 * What a whole process costs: the user and system time of a command and of its
 * children, from start to exit. Node cannot ask for that (it knows only itself),
 * so bash runs the command and tells, to the millisecond, with its `times`.
 */
import { spawnSync } from 'node:child_process';

/** The answer goes to a file, as to a pipe; the second line of `times` is what the command cost. */
const timed = '"$@" >answer 2>&1 </dev/null; code=$?; times; exit "$code"';

/** CPU seconds of a command line run to its end in `cwd`; throws when it cannot be run or fails. */
function cpuSeconds(line, { cwd, env }) {
  const args = ['--norc', '-c', timed, 'bench', ...line];
  const { status, stdout, error } = spawnSync('bash', args, { cwd, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`exit code ${status}: ${line.join(' ')}`);
  const [, children = ''] = stdout.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`bash told no times: ${stdout}`);
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * How many times the CPU of `against` a command takes. The two run by turns, so
 * that what else the machine does burdens both; each pair gives a ratio.
 */
export function pairedRatio({ line, before = () => {}, against, pairs, cwd, env }) {
  const ratios = [];
  const own = [];
  for (let pair = -1; pair < pairs; pair += 1) {
    before();
    const base = cpuSeconds(against, { cwd, env });
    const cost = cpuSeconds(line, { cwd, env });
    // The first pair fills the caches of the machine and does not count.
    if (pair === -1) continue;
    ratios.push(cost / base);
    own.push(cost);
  }
  return {
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    seconds: median(own),
  };
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
