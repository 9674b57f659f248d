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
  return `${'-'.repeat(72)}\n${about.name} ${about.version} (${about.license})\n\n${text}\n`;
}
