import { runTests } from '@vscode/test-electron';
import type { TestRun } from './test-run.js';

/** Runs the test suite in the desktop's VS Code, which is downloaded first. */
export const runInElectron = ({ extension, suite, workspace, data }: TestRun): Promise<number> =>
  runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--user-data-dir', data],
  });
