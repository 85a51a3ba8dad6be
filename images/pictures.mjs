// Cuts and packs the pictures of the documentation out of those that a passing `npm run test:editor -- desktop` has taken:
// `npm run pictures` does both.

import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..');
const taken = join(root, 'out/screenshots/desktop');

/** Above lies VS Code's title. */
const TOP = 35;

const window = { left: 0, top: TOP, width: 1280, height: 720 - TOP };
const editor = { left: 48, top: TOP, width: 1232, height: 480 };

/** By where they go: the picture that was taken, and what of it is shown. */
const pictures = {
  'images/annotate.png': { from: 'report-light', show: window },
  'docs/images/lists.png': { from: 'annotate-light', show: window },
  'docs/images/dark.png': { from: 'annotate-dark', show: window },
  'docs/images/contrast.png': { from: 'annotate-contrast', show: window },
  'docs/images/report.png': { from: 'report-dark', show: window },
  'docs/images/hover.png': { from: 'hover', show: editor },
  'docs/images/quick-fix.png': { from: 'quick-fix', show: { ...editor, height: 600 } },
  'docs/images/selection.png': { from: 'selection', show: { ...editor, top: 0, height: 480 } },
};

for (const [path, { from, show }] of Object.entries(pictures)) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  await sharp(join(taken, `${from}.png`))
    .extract(show)
    .png({ palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 })
    .toFile(file);
  console.log(`${path}: ${Math.ceil(statSync(file).size / 1000)} KB`);
}
