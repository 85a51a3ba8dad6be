/** Entry of the tests that run inside VS Code; the host calls `run`, in the browser and on the desktop alike. */

import { format } from 'node:util';
import { say } from './ask.js';

export async function run(): Promise<void> {
  // Mocha is an ES module; VS Code loads this bundle as CommonJS.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000 });
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => say(format(...args));
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./article.test.js');
  await import('./commands.test.js');
  await import('./keys.test.js');
  await import('./report.test.js');
  await import('./selection.test.js');
  await import('./keyboard.test.js');
  await import('./settings.test.js');
  await import('./sources.test.js');
  await import('./reading.test.js');
  await import('./fixes.test.js');
  await import('./languages.test.js');
  await import('./configuration.test.js');
  await import('./window.test.js');
  await import('./config-files.test.js');
  await import('./photo.test.js');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} of the editor's tests failed`));
    });
  });
}
