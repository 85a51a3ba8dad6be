import { CONFIGURABLE_RULES, type RuleFacts } from '../config/rule-list.js';
import { ADAPTERS } from '../documents/adapters.js';
import type { Change, DocumentFormat, ProseReader } from '../documents/document.js';
import { createGermanFilter } from '../documents/language.js';
import type { Fix } from '../rules/rule.js';
import type { Edit } from '../text/span.js';
import type { Analyzer, AnalyzerOptions, RuleInfo, Session } from './analyzer.js';
import { type CheckedEntry, checkDocument } from './checked-document.js';
import { DocumentReport } from './document-report.js';
import { editText } from './edit-text.js';
import type { AnalyzedParagraph } from './paragraph-store.js';
import { createFindingPlacer, type FindingPlacer } from './placed-findings.js';
import { createProfiles, type Profile } from './profiles.js';
import type { Report } from './report.js';
import { EMPTY_DOCUMENT, type ResolvedDocument, resolveDocument } from './resolved-document.js';
import { rewritesAt } from './rewrites.js';

const infoOf = ({ id, summary, severity, offByDefault, docs }: RuleFacts): RuleInfo => ({
  id,
  summary,
  severity,
  offByDefault: offByDefault === true,
  docs,
});

/** What a session keeps between two edits. */
interface State {
  readonly paragraphs: readonly AnalyzedParagraph[];
  readonly document: ResolvedDocument;
  readonly checked: readonly CheckedEntry[];
  readonly report: Report;
}

/** How one document is read, checked and written, with what is kept of it from one edit to the next. */
interface OpenFormat {
  readonly profile: Profile;
  /** Comments, and the paragraphs in German. */
  readonly read: ProseReader;
  readonly encode: (text: string) => string;
  readonly place: FindingPlacer;
}

function openFormat(format: DocumentFormat, profile: Profile): OpenFormat {
  const { createReader, encode } = ADAPTERS[format];
  const readAll = createReader();
  const germanOnly = createGermanFilter();
  const read: ProseReader = (text, change) => {
    const { paragraphs, comments } = readAll(text, change);
    return { paragraphs: germanOnly(paragraphs), comments };
  };
  return { profile, read, encode, place: createFindingPlacer() };
}

/** Analyses the next text of a document that was in a state. */
type Rerun = (text: string, state: State, change: Change) => State;
/** The rewritings at an offset of a document in a state. */
type Rewrite = (state: State, offset: number) => readonly Fix[];

class DocumentSession implements Session {
  #state: State;
  readonly #rerun: Rerun;
  readonly #rewrite: Rewrite;

  constructor(state: State, rerun: Rerun, rewrite: Rewrite) {
    this.#state = state;
    this.#rerun = rerun;
    this.#rewrite = rewrite;
  }

  get report(): Report {
    return this.#state.report;
  }

  edit(edits: readonly Edit[]): Report {
    const { text, change } = editText(this.report.text, edits);
    this.#state = this.#rerun(text, this.#state, change);
    return this.report;
  }

  rewrites(offset: number): readonly Fix[] {
    return this.#rewrite(this.#state, offset);
  }
}

/**
 * Creates an analyzer, which owns the lexicon and its memory for words. Analysing never throws, whatever the text.
 * Example: `createAnalyzer().analyze('„Ja“, sagte Anna Berg.').statements` has one direct statement.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const profileOf = createProfiles(options);
  const sidecar = options.sidecar ?? null;
  const locale = options.locale ?? 'de';
  const run = (text: string, opened: OpenFormat, previous: State | null, change?: Change): State => {
    const { profile, read, encode, place } = opened;
    const { store, context, levels } = profile;
    const prose = read(text, change);
    const paragraphs = store.update(prose.paragraphs, previous?.paragraphs ?? []);
    const document = resolveDocument(paragraphs, previous?.document ?? EMPTY_DOCUMENT, context.directory);
    const checked = checkDocument(paragraphs, document, context, previous?.checked ?? []);
    return {
      paragraphs,
      document,
      checked,
      report: new DocumentReport({
        text,
        locale,
        encode,
        place,
        comments: prose.comments,
        paragraphs,
        document,
        checked,
        levels,
        directory: context.directory,
        sidecar,
      }),
    };
  };
  const openAs = (format: DocumentFormat = 'plain', path?: string): OpenFormat =>
    openFormat(format, profileOf(path ?? null));
  return {
    rules: CONFIGURABLE_RULES.map(infoOf),
    analyze: (text, format, path) => run(text, openAs(format, path), null).report,
    open(text, format, path) {
      const opened = openAs(format, path);
      return new DocumentSession(
        run(text, opened, null),
        (next, state, change) => run(next, opened, state, change),
        (state, offset) => rewritesAt({ ...state, locale, encode: opened.encode }, offset),
      );
    },
  };
}
