/** Does in the window of VS Code what the tests ask for. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { doneItem, type Plea } from '../suite/signals.js';

const item = `.statusbar-item[id$="${doneItem}"]`;

/** The article, once its findings are drawn and counted. */
async function photograph(page: Page, name: string, screenshots: string): Promise<void> {
  const path = join(screenshots, `${name}.png`);
  mkdirSync(screenshots, { recursive: true });
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.statusbar-item[id$="wortlaut.status"]').waitFor();
  await page.screenshot({ path, style: `${item} { display: none !important }` });
  const [told] = await page.locator('.notification-toast').allInnerTexts();
  if (told !== undefined) throw new Error(`VS Code shows a message: ${told}`);
  console.log(`    Screenshot: ${path}`);
}

/** The inside of the report panel, which VS Code shows in a frame of a frame. */
const report = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Takes from the open list what has these words in it; they are typed unless it comes first. */
async function choose(page: Page, words: string): Promise<void> {
  const first = page.locator('.quick-input-list .monaco-list-row.focused');
  await first.waitFor();
  if (!(await first.textContent())?.includes(words)) await page.keyboard.type(words);
  await first.filter({ hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

const acts: Readonly<Record<Plea['act'], (page: Page, what: string, screenshots: string) => Promise<void>>> =
  {
    photograph,
    press: (page, keys) => page.keyboard.press(keys),
    type: (page, words) => page.keyboard.type(words),
    choose,
    read: (page, words) => report(page).getByText(words, { exact: true }).waitFor(),
    follow: (page, label) => report(page).getByRole('button', { name: label, exact: true }).press('Enter'),
  };

async function act(page: Page, plea: Plea, screenshots: string): Promise<void> {
  try {
    await acts[plea.act](page, plea.what, screenshots);
  } catch (fault) {
    const path = join(screenshots, 'failure.png');
    await page.screenshot({ path });
    throw new Error(`The tests asked in vain to ${plea.act} “${plea.what}”, see ${path}`, { cause: fault });
  }
}

/** Does it, and tells the tests by a click that takes the focus from nobody. */
export async function fulfil(page: Page, plea: Plea, screenshots: string): Promise<void> {
  const done = page.locator(item);
  await done.waitFor();
  await act(page, plea, screenshots);
  await done.locator('a').dispatchEvent('click');
}
