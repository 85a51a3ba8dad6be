// Draws icon.png from icon.svg, because the gallery takes no SVG: `node images/render.mjs`, with CHROMIUM for another browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const svg = readFileSync(join(here, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
await page.screenshot({ path: join(here, 'icon.png'), omitBackground: true });
await browser.close();
