import { findChromium } from './browser.js';
import { runInElectron } from './electron.js';
import type { TestRun } from './test-run.js';
import { installVSCodeServer, startVSCodeServer } from './vscode-server.js';
import { installVSCodeWeb, startVSCodeWeb } from './vscode-web.js';
import { runInWorkbench, type Server } from './workbench.js';

/** Runs the suite; 0 if every test has passed. */
type RunSuite = (run: TestRun) => Promise<number>;

/** A VS Code in which the suite can run. */
export interface Host {
  readonly title: string;
  /** The bundle of the suite, in out/test/suite. */
  readonly suite: string;
  /** Gets everything that it needs; rejects with what is missing if it cannot run here. */
  prepare(): Promise<RunSuite>;
}

/** A VS Code that a browser shows. */
const inBrowser = (
  title: string,
  suite: string,
  install: () => Promise<string>,
  start: (folder: string, run: TestRun) => Promise<Server>,
): Host => ({
  title,
  suite,
  async prepare() {
    const chromium = findChromium();
    if (chromium === null) throw new Error('needs chromium (set CHROMIUM to its path)');
    const folder = await install();
    return async (run) => runInWorkbench(await start(folder, run), chromium, run);
  },
});

/** By the names that the command line knows. */
export const hosts: Readonly<Record<string, Host>> = {
  desktop: inBrowser(
    'VS Code 1.100.3, extensions in Node as on the desktop',
    'index.cjs',
    installVSCodeServer,
    startVSCodeServer,
  ),
  web: inBrowser(
    'VS Code for the Web 1.91.1, extensions in a web worker',
    'index-web.js',
    installVSCodeWeb,
    startVSCodeWeb,
  ),
  electron: {
    title: 'VS Code for the desktop, downloaded',
    suite: 'index.cjs',
    prepare: () => Promise.resolve(runInElectron),
  },
};
