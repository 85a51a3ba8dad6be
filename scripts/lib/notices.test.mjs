import assert from 'node:assert/strict';
import { notices, packageFolder } from './notices.mjs';

describe('notices', () => {
  it('finds the package of a bundled file', () => {
    const folders = [
      'server/src/index.ts',
      'node_modules/commander/lib/command.js',
      'node_modules/@faker-js/faker/dist/a.js',
      'node_modules/a/node_modules/b/c.js',
    ].map(packageFolder);
    assert.deepEqual(folders, [
      null,
      'node_modules/commander',
      'node_modules/@faker-js/faker',
      'node_modules/a/node_modules/b',
    ]);
  });

  it('names each package once, with version and licence', () => {
    const inputs = {
      'node_modules/picocolors/picocolors.js': {},
      'node_modules/commander/lib/command.js': {},
      'node_modules/commander/lib/option.js': {},
      'server/src/index.ts': {},
    };
    const headings = notices([{ inputs }]).match(/^\S+ \d+\.\d+\.\d+ \(\S+\)$/gm);
    assert.deepEqual(
      headings?.map((heading) => heading.replace(/ \d.*\(/, ' (')),
      ['commander (MIT)', 'picocolors (ISC)'],
    );
  });
});
