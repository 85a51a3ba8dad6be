/** Reports made by hand: what the exports write must not depend on what the analysis finds. */

import type { Source, Statement } from '../../src/analysis/model.js';
import type { Report } from '../../src/engine/report.js';
import type { ExportedArticle, Exporter } from '../../src/exports/exporter.js';
import type { Span } from '../../src/text/span.js';
import { statementOf } from '../statement.js';

/** An emoji takes two UTF-16 code units, so that a wrong unit shows. */
export const TEXT = '😀 „Ja“, sagte Anna Berg, „und\nnein.“ Er komme, so die Werft.';

export const spanOf = (words: string, text: string = TEXT): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const statement = (parts: Partial<Statement>): Statement => statementOf({ confidence: 0.9, ...parts });

export const ANNA: Source = { id: 'q1', name: 'Anna Berg', kind: 'person', role: 'Leiterin', mentions: [] };
export const WERFT: Source = { id: 'q2', name: 'die Werft', kind: 'organisation', mentions: [] };

export const DIRECT = statement({
  quote: [spanOf('„Ja“'), spanOf('„und\nnein.“')],
  cue: [spanOf('sagte')],
  speaker: [spanOf('Anna Berg')],
  source: 'q1',
  attribution: 'named',
});

export const INDIRECT = statement({
  id: 's2',
  type: 'indirect',
  medium: 'writing',
  quote: [spanOf('Er komme')],
  cue: [spanOf('so')],
  speaker: [spanOf('die Werft')],
  source: 'q2',
  attribution: 'role',
});

export const ANONYMOUS = statement({ id: 's3', quote: [spanOf('„Ja“')] });

export function article(
  path: string,
  statements: readonly Statement[],
  parts: Partial<Report> = {},
): ExportedArticle {
  const text = parts.text ?? TEXT;
  return {
    path,
    report: {
      text,
      comments: [],
      paragraphs: [{ span: { start: 0, end: text.length }, kind: 'body' }],
      sentences: [],
      quotations: [],
      statements,
      sources: [ANNA, WERFT],
      tags: [],
      findings: [],
      suppressed: [],
      metrics: { words: 0, statements: 0, attributed: 0, coverage: 1 },
      ...parts,
    },
  };
}

export const HOSTILE = '%]]><b>"&\'\r\n\u0000\u001b[2J\ud800\u202e=1+1';

/** All that an exporter writes about these articles. */
export function write(exporter: Exporter, articles: readonly ExportedArticle[]): string {
  const writer = exporter.open();
  return articles.map((each) => writer.add(exporter.part(each))).join('') + writer.end(undefined);
}
