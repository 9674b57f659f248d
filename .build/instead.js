/** What the bundle holds instead of parts of packages that start-up would pay for and never use. */
import { fileURLToPath } from 'node:url';

/** Module, the package that imports it (any when not said), file in .build/instead. */
const replaced = [
  { module: '@inquirer/editor', by: 'editor' },
  { module: '#supports-color', from: 'chalk', by: 'supports-color' },
  // Commands in executables of their own.
  { module: 'node:child_process', from: 'commander', by: 'nothing' },
  // Schemas, migrations and encryption of Conf; the record has its own.
  { module: 'ajv/dist/2020.js', from: 'conf', by: 'nothing' },
  { module: 'ajv-formats', from: 'conf', by: 'nothing' },
  { module: 'semver', from: 'conf', by: 'nothing' },
  { module: 'node:crypto', from: 'conf', by: 'nothing' },
  { module: 'graceful-fs', from: 'proper-lockfile', by: 'fs' },
];

/** An esbuild plugin. */
export const instead = {
  name: 'instead',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, importer }) => {
      const found = replaced.find(
        ({ module, from }) => module === path && (from === undefined || isFrom(importer, from)),
      );
      if (found === undefined) return undefined;
      return { path: fileURLToPath(new URL(`instead/${found.by}.js`, import.meta.url)) };
    });
  },
};

function isFrom(importer, place) {
  return importer.replaceAll('\\', '/').includes(`/node_modules/${place}/`);
}
