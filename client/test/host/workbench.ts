/** Runs the test suite in a real VS Code that a real browser shows. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { prefix, readyForPhoto } from '../suite/signals.js';
import { openWindow } from './browser.js';
import type { TestRun } from './test-run.js';
import { startVSCodeServer } from './vscode-server.js';

const TIME_LIMIT = 5 * 60_000;

/** The address of the workbench with everything that VS Code's own test protocol wants to know. */
function addressOf(port: number, { workspace, extension, suite }: TestRun): string {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', `${remote}${extension}`],
    ['extensionTestsPath', `${remote}${suite}`],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Prints what the tests say. What VS Code says beside that is only shown if the tests never begin. */
function createLog() {
  const kept: (readonly unknown[])[] = [];
  let begun = false;
  const log = {
    onLine: (_line: string): void => {},
    add(_type: string, args: readonly unknown[]): void {
      const [line] = args;
      if (typeof line !== 'string' || !line.startsWith(prefix)) {
        kept.push(args);
        return;
      }
      begun = true;
      log.onLine(line.slice(prefix.length));
    },
    explain(): void {
      if (!begun) for (const args of kept) console.error(...args);
    },
  };
  return log;
}

/** The article, once its findings are drawn and counted. */
async function photograph(page: Page, name: string, { screenshots, photoTaken }: TestRun): Promise<void> {
  const path = join(screenshots, `${name}.png`);
  mkdirSync(screenshots, { recursive: true });
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.statusbar-item[id$="wortlaut.status"]').waitFor();
  await page.screenshot({ path });
  const [told] = await page.locator('.notification-toast').allInnerTexts();
  if (told !== undefined) throw new Error(`VS Code shows a message: ${told}`);
  writeFileSync(photoTaken, '');
  console.log(`    Screenshot: ${path}`);
}

/** Rejects when the browser can no longer bring a verdict. */
function giveUp(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The browser has crashed')));
    page.on('close', () => reject(new Error('The browser has closed')));
    setTimeout(() => reject(new Error('The tests have not ended within five minutes')), TIME_LIMIT).unref();
  });
}

/** Runs the tests in an open page and waits for the verdict: 0 if every one has passed. */
async function runInPage(page: Page, address: string, run: TestRun): Promise<number> {
  const log = createLog();
  const verdict = new Promise<number>((resolve, reject) => {
    log.onLine = (line) => {
      if (line.startsWith(readyForPhoto))
        photograph(page, line.slice(readyForPhoto.length), run).catch(reject);
      else console.log(line);
    };
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  try {
    await page.exposeFunction('codeAutomationLog', log.add);
    await page.goto(address);
    return await Promise.race([verdict, giveUp(page)]);
  } finally {
    log.explain();
  }
}

export async function runInWorkbench(vscode: string, chromium: string, run: TestRun): Promise<number> {
  writeFileSync(run.photoRequest, '');
  const server = await startVSCodeServer(vscode, run.data);
  const { browser, page } = await openWindow(chromium);
  try {
    return await runInPage(page, addressOf(server.port, run), run);
  } finally {
    await browser.close();
    await server.stop();
  }
}
