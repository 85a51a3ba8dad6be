import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { photoRequestName } from '../suite/signals.js';

/** Where everything lies that one run of the suite needs. */
export interface TestRun {
  readonly extension: string;
  readonly suite: string;
  /** A copy of the sample: the tests edit it. */
  readonly workspace: string;
  /** For all that the editor writes. */
  readonly data: string;
  readonly screenshot: string;
  /** A file that asks the tests for a picture; made by a host that can take one. */
  readonly photoRequest: string;
}

const root = resolve(import.meta.dirname, '../../..');

/** Makes a folder of its own for the run; `folder` is what to remove afterwards. */
export function prepareTestRun(): { readonly run: TestRun; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-editor-'));
  const workspace = join(folder, 'sample');
  cpSync(join(root, 'test-fixtures', 'sample'), workspace, { recursive: true });
  const run: TestRun = {
    extension: root,
    suite: join(root, 'out', 'test', 'suite', 'index.cjs'),
    workspace,
    data: join(folder, 'data'),
    screenshot: join(root, 'out', 'screenshots', 'article.png'),
    photoRequest: join(workspace, photoRequestName),
  };
  return { run, folder };
}
