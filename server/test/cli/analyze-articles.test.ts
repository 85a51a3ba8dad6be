import assert from 'node:assert/strict';
import { analyzeArticles } from '../../src/cli/analyze-articles.js';
import type { Output } from '../../src/cli/host.js';
import { textsIn } from '../../src/cli/texts.js';
import type { Analyzer } from '../../src/engine/analyzer.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { scratchFolder } from './wortlaut.js';

const sound = createAnalyzer({ locale: 'en' });

/** Fails for one text, as only a fault of ours could make it fail. */
const faulty: Analyzer = {
  rules: sound.rules,
  open: (text) => sound.open(text),
  analyze(text) {
    if (text === 'Fehler') throw new RangeError('index\nout of range');
    return sound.analyze(text);
  },
};

const output = (written: string[]): Output => ({
  write: (content) => void written.push(String(content)),
  ready: async () => undefined,
  isTerminal: false,
  columns: undefined,
});

describe('analyzeArticles', () => {
  const scratch = scratchFolder({ 'a.txt': 'Fehler', 'b.txt': 'Es regnet.' });
  after(scratch.remove);

  it('tells a fault of the analysis in one line and goes on with the next article', async () => {
    const stdout: string[] = [];
    const stderr: string[] = [];
    const host = {
      env: {},
      stdin: (async function* () {})(),
      stdout: output(stdout),
      stderr: output(stderr),
    };
    const request = {
      paths: [scratch.path],
      named: [],
      staged: [],
      stdinName: '<stdin>',
      isSingle: false,
      outputs: [{ format: 'text', file: null }],
      showFrom: 'hint',
      limits: { failOn: 'warning', maxWarnings: null, minCoverage: null },
      fixing: 'off',
      baseline: null,
      color: undefined,
      config: false,
      shard: null,
      threads: null,
      cache: null,
    } as const;
    const code = await analyzeArticles(request, { host, locale: 'en', texts: textsIn('en') }, () => ({
      setupFor: async () => ({ analyzer: faulty, path: null, takeNeeded: () => [] }),
      ignoredBy: async () => null,
      files: [],
      groundsFor: async () => ({ files: [], path: null }),
      need: async () => undefined,
      tellUnused: () => undefined,
      failed: false,
    }));
    const fault =
      'Wortlaut failed here by its own fault (index␊out of range). Please report it with the file.';
    assert.deepEqual(
      { code, stdout: stdout.join(''), stderr: stderr.join('') },
      {
        code: 2,
        stdout: '1 file checked: no findings; 1 could not be checked\n',
        stderr: `wortlaut: ${scratch.path}/a.txt: ${fault}\n`,
      },
    );
  });
});
