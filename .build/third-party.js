/** The licenses of the packages inside the bundle, as one text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text for dist/THIRD-PARTY.txt; `inputs` are the bundled files' paths. */
export function thirdPartyNotice(root, inputs) {
  const sections = [...bundledPackages(inputs)].sort().map((folder) => section(root, folder));
  return `carepath contains these packages.\n\n${sections.join('\n')}`;
}

/** Folders such as node_modules/@inquirer/core of every bundled file. */
export function bundledPackages(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return folders;
}

function section(root, folder) {
  const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const path = file === undefined ? undefined : join(root, folder, file);
  const text =
    path !== undefined && existsSync(path)
      ? readFileSync(path, 'utf8').trim()
      : `License: ${about.license}`;
  const title = `${about.name} ${about.version} (${about.license})\n${sourceOf(about)}`;
  return `${'-'.repeat(72)}\n${title}\n\n${text}\n`;
}

/** Where the sources are, which the Mozilla license wants told. */
function sourceOf({ repository }) {
  const written = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const onGitHub = /(?:github\.com[/:]|^github:|^)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(written);
  return onGitHub === null ? written : `https://github.com/${onGitHub[1]}`;
}
