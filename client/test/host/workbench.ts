/** Runs the test suite in a real VS Code that a real browser shows. */

import type { Page } from 'playwright-core';
import { type Plea, pleaPrefix, prefix } from '../suite/signals.js';
import { openWindow } from './browser.js';
import { fulfil } from './pleas.js';
import type { TestRun } from './test-run.js';

const TIME_LIMIT = 5 * 60_000;

/** A running VS Code, to be looked at with a browser. */
export interface Server {
  /** The address of the workbench, whose extension host runs the tests as soon as it is opened. */
  readonly address: string;
  /** What is to be done before the page is opened. */
  prepare?(page: Page): Promise<void>;
  stop(): Promise<void>;
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

/** Rejects when the browser can no longer bring a verdict. */
function giveUp(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The browser has crashed')));
    page.on('close', () => reject(new Error('The browser has closed')));
    setTimeout(() => reject(new Error('The tests have not ended within five minutes')), TIME_LIMIT).unref();
  });
}

/** Runs the tests in an open page and waits for the verdict: 0 if every one has passed. */
async function runInPage(page: Page, { address, prepare }: Server, run: TestRun): Promise<number> {
  const log = createLog();
  const verdict = new Promise<number>((resolve, reject) => {
    log.onLine = (line) => {
      if (!line.startsWith(pleaPrefix)) return console.log(line);
      const plea: Plea = JSON.parse(line.slice(pleaPrefix.length));
      fulfil(page, plea, run.screenshots).catch(reject);
    };
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  try {
    await page.exposeFunction('codeAutomationLog', log.add);
    await prepare?.(page);
    await page.goto(address);
    return await Promise.race([verdict, giveUp(page)]);
  } finally {
    log.explain();
  }
}

async function runInWindow(server: Server, chromium: string, run: TestRun): Promise<number> {
  const { browser, page } = await openWindow(chromium, new URL(server.address).origin);
  try {
    return await runInPage(page, server, run);
  } finally {
    await browser.close();
  }
}

/** Opens the server's workbench in a window and waits for the verdict of the tests. Stops the server in the end. */
export async function runInWorkbench(server: Server, chromium: string, run: TestRun): Promise<number> {
  try {
    return await runInWindow(server, chromium, run);
  } finally {
    await server.stop();
  }
}
