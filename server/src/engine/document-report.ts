/** The report of a document. Here, in `places.ts`, `placed-statements.ts` and `placed-findings.ts` offsets become those in the file. */

import type { Attribution, Source, Statement } from '../analysis/model.js';
import type { Quotation } from '../analysis/quotations.js';
import type { Levels } from '../config/presets.js';
import { applySuppressions, type Judged, type SuppressedFinding } from '../config/suppressions/apply.js';
import type { Sidecar } from '../config/suppressions/sidecar.js';
import type { Comment } from '../documents/document.js';
import type { Finding } from '../rules/rule.js';
import type { SourceDirectory } from '../tags/register/directory.js';
import type { Tag } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import { withHiddenNames } from './hidden-names.js';
import type { FindingParts, FindingPlacer } from './placed-findings.js';
import {
  attributionsOf,
  type StatementParts,
  type StatementsAndSources,
  statementsAndSources,
} from './placed-statements.js';
import { quotationsOf, sentencesOf, tagsOf } from './places.js';
import type { Metrics, Report, ReportParagraph } from './report.js';

/** All that an analysis of a document consists of. */
export interface Parts extends FindingParts, StatementParts {
  readonly text: string;
  readonly place: FindingPlacer;
  readonly comments: readonly Comment[];
  readonly levels: Levels;
  readonly directory: SourceDirectory;
  readonly sidecar: Sidecar | null;
}

const isAttributed = (attribution: Attribution): boolean => attribution === 'named' || attribution === 'role';

function metricsOf(parts: Parts): Metrics {
  const attributions = attributionsOf(parts);
  const attributed = attributions.filter(isAttributed).length;
  return {
    words: parts.paragraphs.reduce((sum, { local }) => sum + local.words, 0),
    statements: attributions.length,
    attributed,
    coverage: attributions.length === 0 ? 1 : attributed / attributions.length,
  };
}

/** Sentences and tags tell the sidecar file which finding is which; nobody else asks for them here. */
function judge(parts: Parts): Judged {
  const { text, comments, levels, locale, sidecar } = parts;
  const findings = withHiddenNames(parts.place(parts), parts);
  const asked = sidecar === null ? [] : parts.paragraphs;
  const checked = { text, findings, sentences: asked.flatMap(sentencesOf), tags: tagsOf(asked) };
  return applySuppressions({ checked, comments, levels, locale, sidecar });
}

/** A report whose lists are built when first read. */
export class DocumentReport implements Report {
  readonly #parts: Parts;
  #spoken: StatementsAndSources | undefined;
  #judged: Judged | undefined;
  #metrics: Metrics | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get text(): string {
    return this.#parts.text;
  }

  get comments(): readonly Comment[] {
    return this.#parts.comments;
  }

  get paragraphs(): readonly ReportParagraph[] {
    return this.#parts.paragraphs.map(({ paragraph: { span, kind } }) => ({ span, kind }));
  }

  get sentences(): readonly Span[] {
    return this.#parts.paragraphs.flatMap(sentencesOf);
  }

  get quotations(): readonly Quotation[] {
    return quotationsOf(this.#parts.paragraphs);
  }

  get statements(): readonly Statement[] {
    return this.#speak().statements;
  }

  get sources(): readonly Source[] {
    return this.#speak().sources;
  }

  get tags(): readonly Tag[] {
    return tagsOf(this.#parts.paragraphs);
  }

  get findings(): readonly Finding[] {
    return this.#judge().findings;
  }

  get suppressed(): readonly SuppressedFinding[] {
    return this.#judge().suppressed;
  }

  get metrics(): Metrics {
    this.#metrics ??= metricsOf(this.#parts);
    return this.#metrics;
  }

  /** What `JSON.stringify` writes: a class shows none of its lists by itself. */
  toJSON(): Report {
    return {
      text: this.text,
      comments: this.comments,
      paragraphs: this.paragraphs,
      sentences: this.sentences,
      quotations: this.quotations,
      statements: this.statements,
      sources: this.sources,
      tags: this.tags,
      findings: this.findings,
      suppressed: this.suppressed,
      metrics: this.metrics,
    };
  }

  #speak(): StatementsAndSources {
    this.#spoken ??= statementsAndSources(this.#parts);
    return this.#spoken;
  }

  #judge(): Judged {
    this.#judged ??= judge(this.#parts);
    return this.#judged;
  }
}
