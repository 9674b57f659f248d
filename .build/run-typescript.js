/** Lets a build script use the project's TypeScript, which Node 20 cannot load by itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a TypeScript module; `file` is a URL. */
export async function importTypeScript(file) {
  const folder = mkdtempSync(join(tmpdir(), 'carepath-build-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [file.pathname],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.17',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
