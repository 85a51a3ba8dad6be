/** Runs the test suite in a real VS Code that a real browser shows. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { prefix, readyForPhoto } from '../suite/signals.js';
import { openWindow } from './browser.js';
import type { TestRun } from './test-run.js';
import { startVSCodeServer } from './vscode-server.js';

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
function createLog(onLine: (line: string) => void) {
  const kept: (readonly unknown[])[] = [];
  let begun = false;
  return {
    add(_type: string, args: readonly unknown[]): void {
      const [line] = args;
      if (typeof line !== 'string' || !line.startsWith(prefix)) {
        kept.push(args);
        return;
      }
      begun = true;
      onLine(line.slice(prefix.length));
    },
    explain(): void {
      if (!begun) for (const args of kept) console.error(...args);
    },
  };
}

/** The annotated article, once its findings are drawn and counted. Removing the request tells the waiting test. */
async function photograph(page: Page, { screenshot, photoRequest }: TestRun): Promise<void> {
  mkdirSync(dirname(screenshot), { recursive: true });
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.statusbar-item[id$="wortlaut.status"]').waitFor();
  await page.screenshot({ path: screenshot });
  rmSync(photoRequest);
  console.log(`    Screenshot: ${screenshot}`);
}

/** Runs the tests in an open page and waits for the verdict: 0 if every one has passed. */
async function runInPage(page: Page, address: string, run: TestRun): Promise<number> {
  let fail: (fault: unknown) => void;
  const exit = new Promise<number>((resolve, reject) => {
    fail = reject;
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('The browser has crashed')));
  });
  const log = createLog((line) => {
    if (line === readyForPhoto) photograph(page, run).catch(fail);
    else console.log(line);
  });
  await page.exposeFunction('codeAutomationLog', log.add);
  await page.goto(address);
  const code = await exit;
  if (code !== 0) log.explain();
  return code;
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
