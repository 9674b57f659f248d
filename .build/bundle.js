/**
 * Bundles src/ and its packages into code-split ESM in dist/, packs data/ beside
 * it (one file a concern), and writes the licenses of what was bundled.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packData } from './pack-data.js';
import { thirdPartyNotice } from './third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}/dist`;

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  metafile: true,
  logLevel: 'warning',
  chunkNames: '[name]-[hash]',
  define: { CAREPATH_DATA: '"./data/"', CAREPATH_EXAMPLES: '"../examples/"' },
  // The editor prompt drags in 540 KB and is never shown.
  alias: { '@inquirer/editor': `${root}/.build/no-editor.js` },
  // CommonJS packages call require; every chunk gets one.
  banner: {
    js: "import{createRequire as carepathRequire}from'node:module';const require=carepathRequire(import.meta.url);",
  },
});

packData(`${root}/data`, `${dist}/data`);
cpSync(`${root}/package.json`, `${dist}/package.json`);
writeFileSync(`${dist}/THIRD-PARTY.txt`, thirdPartyNotice(root, Object.keys(metafile.inputs)));
