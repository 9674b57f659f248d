/** End-to-end tests run what is shipped: dist/ is built when something it is made of is newer. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const madeOf = ['src', 'data', '.build', 'package-lock.json'];

export default function buildFirst(): void {
  const built = join(root, 'dist', 'main.js');
  if (existsSync(built) && newest() < statSync(built).mtimeMs) return;
  execFileSync(process.execPath, ['.build/bundle.js'], { cwd: root, stdio: 'inherit' });
}

function newest(): number {
  return Math.max(...madeOf.map((name) => newestIn(join(root, name))));
}

/** When the file, or what changed last in the folder, was written. */
function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
