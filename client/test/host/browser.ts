import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { offerLooks } from './looks.js';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The page comes through Playwright's hands, which makes it a stranger to the frames of its own server.
  '--disable-features=LocalNetworkAccessChecks',
];

/** The browser that the variable CHROMIUM names, else the one in its usual place; null if there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const places = named === undefined ? usualPlaces : [named];
  return places.find((path) => existsSync(path)) ?? null;
}

/**
 * Opens a window of a fixed size, so that screenshots of different machines are alike. What is shown from `origin` may
 * use the clipboard.
 */
export async function openWindow(
  executablePath: string,
  origin: string,
): Promise<{ browser: Browser; page: Page }> {
  await offerLooks();
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  return { browser, page: await context.newPage() };
}
