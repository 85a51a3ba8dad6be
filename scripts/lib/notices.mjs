// The licences of everything that ends up in a bundle. Most of them ask for no more than this: to be passed on.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = 'node_modules/';
const LINE = '-'.repeat(80);

/** The package folder of a bundled file, or null for our own: `node_modules/@a/b/c.js` is in `node_modules/@a/b`. */
export function packageFolder(path) {
  const start = path.lastIndexOf(MODULES);
  if (start < 0) return null;
  const [first, second] = path.slice(start + MODULES.length).split('/', 2);
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return path.slice(0, start + MODULES.length) + name;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}

/** One text for all bundles, from their metafiles; the same for the same packages, whatever the order. */
export function notices(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  return `${[...folders].sort().map(notice).join(`\n\n${LINE}\n\n`)}\n`;
}
