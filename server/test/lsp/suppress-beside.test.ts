import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseSidecar } from '../../src/config/suppressions/sidecar.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { suppressionBeside } from '../../src/lsp/suppress-beside.js';
import { articleOf } from './real-article.js';
import { clientOf, finding } from './stage.js';

const uri = 'file:///haus/wortlaut.suppressions.json';
const article = 'Experten warnten vor der Brücke. Experten warnten vor der Brücke.';

/** What the file says after its `index`th finding has been suppressed. */
function fileAfter(text: string | null, index = 0): { edit: WorkspaceEdit | null; file: string } {
  const document = articleOf(article, { sidecar: { uri, text } });
  const found = document.report.findings[index];
  assert.ok(found);
  const edit = suppressionBeside(document, found, clientOf({ createsFiles: true }));
  const changes = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  const edits = [...changes, ...(edit?.changes?.[uri] ?? [])].filter((each) => 'newText' in each);
  return { edit, file: TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, text ?? ''), edits) };
}

/** The findings that are left with the file. */
function left(file: string): number {
  const { sidecar, problems } = parseSidecar(uri, file);
  assert.deepEqual(problems, []);
  return createAnalyzer({ sidecar }).analyze(article).findings.length;
}

describe('suppress beside', () => {
  it('creates the file', () => {
    const { edit, file } = fileAfter(null);
    assert.deepEqual(edit?.documentChanges?.[0], { kind: 'create', uri, options: { ignoreIfExists: true } });
    assert.deepEqual(JSON.parse(file), {
      version: 1,
      suppressions: [
        {
          rule: 'vague-source',
          sentence: 'Experten warnten vor der Brücke',
          occurrence: 1,
          reason: 'GRUND',
        },
      ],
    });
    assert.equal(left(file), 1);
  });

  it('adds to the file, and leaves the rest as it is', () => {
    const { file } = fileAfter(`{
  "version": 1,
  // die zweite
  "suppressions": [
    { "rule": "vague-source", "sentence": "Kenner warnten." }
  ]
}
`);
    assert.equal(
      file,
      `{
  "version": 1,
  // die zweite
  "suppressions": [
    {
      "rule": "vague-source",
      "sentence": "Experten warnten vor der Brücke",
      "occurrence": 1,
      "reason": "GRUND"
    },
    { "rule": "vague-source", "sentence": "Kenner warnten." }
  ]
}
`,
    );
    assert.equal(left(file), 1);
    assert.equal(left(fileAfter('{ "version": 1, "suppressions": [] }').file), 1);
  });

  it('needs a place, and a client that can create files', () => {
    const named = finding({ span: { start: 0, end: 8 } });
    assert.equal(suppressionBeside(articleOf(article), named, clientOf({ createsFiles: true })), null);
    const nowhere = articleOf(article, { sidecar: { uri, text: null } });
    const [found] = nowhere.report.findings;
    assert.ok(found);
    assert.equal(suppressionBeside(nowhere, found, clientOf()), null);
    const broken = articleOf(article, { sidecar: { uri, text: '{}' } });
    const [other] = broken.report.findings;
    assert.ok(other);
    assert.equal(suppressionBeside(broken, other, clientOf()), null);
  });
});
