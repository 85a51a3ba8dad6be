/** Does in the window of VS Code what the tests ask for. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { answers, type Plea } from '../suite/signals.js';

/** Nothing that VS Code does for a key or a click takes longer. */
const PATIENCE = 10_000;

const item = (answer: string): string => `.statusbar-item[id$="${answer}"]`;

/** What tells of the machine and of the tests, and not of the article. */
const hidden = [
  ...Object.values(answers).map(item),
  '[id="status.host"]',
  '[id="status.workspaceTrust"]',
  '[id*="keyboardLayout" i]',
  '[id*="forwardedPorts" i]',
];

/** What a picture shows beside the article, by its name. */
const inPicture: Readonly<Record<string, string>> = {
  hover: '.monaco-hover:visible .hover-contents',
  'quick-fix': '.action-widget',
  selection: '.quick-input-list .monaco-list-row',
};

/** A cue that has a colour of its own: VS Code asks for colours later than for all else, and anew for each theme. */
const coloured = (page: Page): Locator =>
  page
    .locator('.view-line span:not(.mtk1)')
    .filter({ hasText: /^sagte$/ })
    .first();

/** The sample article, once its findings are drawn and counted, its words coloured, and everything else is there. */
async function photograph(page: Page, name: string, screenshots: string): Promise<void> {
  const path = join(screenshots, `${name}.png`);
  mkdirSync(screenshots, { recursive: true });
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.statusbar-item[id$="wortlaut.status"]').waitFor();
  await coloured(page).waitFor();
  const more = inPicture[name];
  if (more !== undefined) await page.locator(more).first().waitFor();
  const style = `${hidden.join()} { display: none !important }`;
  await page.screenshot({ path, animations: 'disabled', style });
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

/** Opens a line of a list in the side bar, and takes the mouse away again. */
async function unfold(page: Page, label: string): Promise<void> {
  const line = page.locator('.sidebar .monaco-list-row', { hasText: label }).first();
  await line.locator('.monaco-tl-twistie').click();
  await page.locator('.sidebar .monaco-list-row[aria-expanded="true"]', { hasText: label }).waitFor();
  await page.mouse.move(0, 0);
}

/** However the page breaks its lines. */
const exactly = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+')}\\s*$`);

async function see(page: Page, selector: string, texts: readonly string[]): Promise<void> {
  const found = page.locator(selector);
  try {
    for (const [index, text] of texts.entries())
      await found
        .nth(index)
        .filter({ hasText: exactly(text) })
        .waitFor({ timeout: PATIENCE });
    await found.nth(texts.length).waitFor({ state: 'detached', timeout: PATIENCE });
  } catch (cause) {
    throw new Error(`there is ${JSON.stringify(await found.allTextContents())}`, { cause });
  }
}

type Act = (page: Page, plea: Plea, screenshots: string) => Promise<void>;

const acts: Readonly<Record<Plea['act'], Act>> = {
  photograph: (page, { what }, screenshots) => photograph(page, what, screenshots),
  press: (page, { what }) => page.keyboard.press(what),
  type: (page, { what }) => page.keyboard.type(what),
  choose: (page, { what }) => choose(page, what),
  unfold: (page, { what }) => unfold(page, what),
  read: (page, { what }) => report(page).getByText(what, { exact: true }).waitFor(),
  follow: (page, { what }) => report(page).getByRole('button', { name: what, exact: true }).press('Enter'),
  see: (page, { what, texts = [] }) => see(page, what, texts),
};

/** Says what could not be done, and keeps a picture of it. */
async function complain(page: Page, { act, what }: Plea, fault: unknown, screenshots: string): Promise<void> {
  const path = join(screenshots, 'failure.png');
  await page.screenshot({ path });
  const reason = fault instanceof Error ? fault.message : fault;
  console.error(`    The tests asked in vain to ${act} “${what}”, see ${path}: ${reason}`);
}

/** Does it, and tells the tests how it went, by a click that takes the focus from nobody. */
export async function fulfil(page: Page, plea: Plea, screenshots: string): Promise<void> {
  const answer = (name: keyof typeof answers): Locator => page.locator(item(answers[name])).locator('a');
  await answer('failed').waitFor();
  try {
    await acts[plea.act](page, plea, screenshots);
    await answer('done').dispatchEvent('click');
  } catch (fault) {
    await complain(page, plea, fault, screenshots);
    await answer('failed').dispatchEvent('click');
  }
}
