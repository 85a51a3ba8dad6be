// npm start: from a fresh clone to the first findings.

import { requireSupportedNode } from './lib/node-version.mjs';
import { inProject, installCommand, isInstalled, npmCommand, run } from './lib/project.mjs';

const SAMPLE = 'test-fixtures/sample/stadtwerke.artikel';

const german = {
  installing: 'Installiere, was package-lock.json nennt …',
  building: 'Baue …',
  checking: `Prüfe ${SAMPLE} …`,
  next: `So geht es weiter:
  In VS Code         diesen Ordner öffnen und F5 drücken: Der Artikel öffnet sich mit allen Hinweisen.
  Eigener Text       node dist/cli.cjs check DATEI
  Maschinenlesbar    node dist/cli.cjs annotate DATEI
  Alle Prüfungen     npm test
  Mitmachen          CONTRIBUTING.md, die Regeln stehen unter docs/rules/`,
};

const english = {
  installing: 'Installing what package-lock.json names …',
  building: 'Building …',
  checking: `Checking ${SAMPLE} …`,
  next: `What to do next:
  In VS Code         open this folder and press F5: the article opens with all findings.
  Your own text      node dist/cli.cjs check FILE
  For machines       node dist/cli.cjs annotate FILE
  All the tests      npm test
  Contributing       CONTRIBUTING.md; the rules are described in docs/rules/`,
};

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const texts = locale.toLowerCase().startsWith('de') ? german : english;

function step(title, command, accepted = [0]) {
  console.log(`\n${title}\n`);
  const code = run(command);
  if (!accepted.includes(code)) process.exit(1);
}

requireSupportedNode();
if (!isInstalled()) step(texts.installing, installCommand());
step(texts.building, npmCommand('run', '--silent', 'build'));
// The sample is full of faults on purpose, so exit code 1 (findings) is what we want to see.
step(texts.checking, [process.execPath, inProject('dist', 'cli.cjs'), 'check', SAMPLE], [0, 1]);
console.log(`\n${texts.next}\n`);
