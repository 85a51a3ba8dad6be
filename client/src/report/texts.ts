/** The words of the report panel. */

import { env, l10n } from 'vscode';
import type { ArticleFinding, Sourcing } from '../../../server/src/protocol.js';

/** Everything that the panel says by itself, and how it writes figures. */
export interface ReportTexts {
  /** Language of the texts, for the document and its figures. Example: `de`. */
  readonly locale: string;
  readonly noArticle: string;
  readonly notChecked: string;
  readonly coverage: (attributed: number, statements: number) => string;
  readonly noStatements: string;
  readonly sourcing: string;
  readonly sourcings: Readonly<Record<Sourcing, string>>;
  readonly strip: string;
  readonly legend: string;
  readonly voices: string;
  readonly withoutSource: string;
  readonly source: string;
  readonly number: string;
  /** The share of all words within statements. */
  readonly share: string;
  readonly place: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: string;
  readonly severities: Readonly<Record<ArticleFinding['severity'], string>>;
  readonly line: string;
  readonly lineOf: (line: number) => string;
  readonly message: string;
  readonly statements: string;
  readonly statement: string;
}

/** The words in the language of the editor. */
export const reportTexts = (): ReportTexts => ({
  locale: env.language,
  noArticle: l10n.t('Open an article to see who says what in it.'),
  notChecked: l10n.t(
    'Wortlaut does not check this article: it is switched off, or the configuration says so.',
  ),
  coverage: (attributed, statements) =>
    l10n.t('{0} of {1} statements have a source.', attributed, statements),
  noStatements: l10n.t('Nobody says anything in this article.'),
  sourcing: l10n.t('How the sources are named'),
  sourcings: {
    named: l10n.t('by name'),
    role: l10n.t('by what they do'),
    vague: l10n.t('only vaguely'),
    inferred: l10n.t('only by the context'),
    none: l10n.t('without a source'),
  },
  strip: l10n.t('Who speaks where'),
  legend: l10n.t(
    'The article from its first word to its last: tall bars have a source, half bars have none, the thin line is the article itself. The list of statements says the same.',
  ),
  voices: l10n.t('Voices'),
  withoutSource: l10n.t('without a source'),
  source: l10n.t('Source'),
  number: l10n.t('Statements'),
  share: l10n.t('Share of what is said'),
  place: l10n.t('Place in the article'),
  findings: l10n.t('Findings'),
  noFindings: l10n.t('There are no open findings in this article.'),
  severity: l10n.t('Severity'),
  severities: {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  },
  line: l10n.t('Line'),
  lineOf: (line) => l10n.t('line {0}', line),
  message: l10n.t('Finding'),
  statements: l10n.t('Statements'),
  statement: l10n.t('Statement'),
});
