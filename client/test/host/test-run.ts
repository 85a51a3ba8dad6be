import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where everything lies that one run of the suite needs. */
export interface TestRun {
  readonly extension: string;
  readonly suite: string;
  /** A copy of the sample: the tests edit it. */
  readonly workspace: string;
  /** For all that the editor writes. */
  readonly data: string;
  /** The folder of the pictures. */
  readonly screenshots: string;
}

const root = resolve(import.meta.dirname, '../../..');

/** Makes a folder of its own for the run; `folder` is what to remove afterwards. `suite` is a bundle in out/test/suite. */
export function prepareTestRun(
  name: string,
  suite: string,
): { readonly run: TestRun; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-editor-'));
  const workspace = join(folder, 'sample');
  cpSync(join(root, 'test-fixtures', 'sample'), workspace, { recursive: true });
  const run: TestRun = {
    extension: root,
    suite: join(root, 'out', 'test', 'suite', suite),
    workspace,
    data: join(folder, 'data'),
    screenshots: join(root, 'out', 'screenshots', name),
  };
  return { run, folder };
}
