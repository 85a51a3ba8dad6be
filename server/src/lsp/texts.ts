/** Everything the language server says to users by itself, in both languages. Rules bring their own messages. */

import type { Attribution, EvidenceKind, StatementType } from '../analysis/model.js';
import { SIDECAR_FILE } from '../config/suppressions/sidecar.js';
import type { Locale } from '../text/localized.js';

export interface Texts {
  readonly statementTypes: Readonly<Record<StatementType, string>>;
  readonly attributions: Readonly<Record<Attribution, string>>;
  /** What a step of evidence is called, before the words that show it. */
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly quoted: (words: string) => string;
  /** Heads the statements that have no source, in the outline and in hovers. */
  readonly withoutSource: string;
  readonly aboutRule: (ruleId: string) => string;
  readonly fixAll: string;
  readonly suppress: (ruleId: string) => string;
  readonly suppressBeside: (ruleId: string) => string;
  /** Offers a source for the statement at the cursor. */
  readonly assignSource: (who: string) => string;
  /** Why a source cannot be renamed. */
  readonly emptyName: string;
  /** Explains the tag of a source that stays unnamed. */
  readonly anonymousTag: string;
  readonly coverage: (attributed: number, statements: number) => string;
  /** Said in place of the findings beyond the limit. */
  readonly moreFindings: (count: number) => string;
  /** Names the work on all open articles. */
  readonly readsAll: string;
  readonly cancelled: string;
}

const german: Texts = {
  statementTypes: {
    direct: 'Direkte Rede',
    indirect: 'Indirekte Rede',
    reported: 'Redebericht',
    'free-indirect': 'Hörensagen (sollen, müssen)',
    'indirect-free-indirect': 'Indirekte Rede ohne Redeverb',
  },
  attributions: {
    named: 'mit Namen belegt',
    role: 'mit Funktion belegt',
    vague: 'nur vage belegt',
    inferred: 'nur durch den Zusammenhang belegt',
    none: 'ohne Quelle',
  },
  evidence: {
    'quotation-marks': 'Anführungszeichen',
    'cue-verb': 'Redeverb',
    'cue-noun': 'Nomen der Rede',
    'cue-preposition': 'Präposition der Quelle',
    'cue-particle': 'Einschub',
    subjunctive: 'Konjunktiv',
    'evidential-modal': 'Hörensagen durch Modalverb',
    'continues-report': 'Führt die Rede davor fort',
    'enclosing-statement': 'Steht in einer anderen Aussage',
    'speaker-subject': 'Subjekt des Redeverbs',
    'speaker-after-preposition': 'Nach der Präposition genannt',
    'speaker-beside-quote': 'Neben dem Zitat genannt',
    'speaker-impersonal': 'Unpersönlich, nennt niemanden',
    'source-full-name': 'Voller Name',
    'source-surname': 'Nachname',
    'source-title': 'Anrede oder Titel',
    'source-role': 'Funktion',
    'source-pronoun': 'Pronomen',
    'source-context': 'Aus dem Zusammenhang',
    'source-tag': 'Quellenvermerk',
    'source-register': 'Quellenverzeichnis',
  },
  quoted: (words) => `„${words}“`,
  withoutSource: 'Ohne Quelle',
  aboutRule: (ruleId) => `Mehr zur Regel ${ruleId}`,
  fixAll: 'Alle sicheren Korrekturen von Wortlaut anwenden',
  suppress: (ruleId) => `Hier nicht mehr melden: ${ruleId}`,
  suppressBeside: (ruleId) => `Hier nicht mehr melden, in ${SIDECAR_FILE}: ${ruleId}`,
  assignSource: (who) => `Quelle zuordnen: ${who}`,
  emptyName: 'Eine Quelle braucht einen Namen.',
  anonymousTag: 'Quelle, die ungenannt bleibt, mit Grund',
  coverage: (attributed, statements) => `Belegte Aussagen: ${attributed} von ${statements}`,
  moreFindings: (count) =>
    `Wortlaut zeigt die ersten Hinweise; ${count} weitere in diesem Text sind ausgelassen. Sie erscheinen, sobald die ersten behoben sind.`,
  readsAll: 'Wortlaut liest die offenen Artikel',
  cancelled: 'Abgebrochen.',
};

const english: Texts = {
  statementTypes: {
    direct: 'Direct speech',
    indirect: 'Indirect speech',
    reported: 'Report of speech',
    'free-indirect': 'Hearsay (sollen, müssen)',
    'indirect-free-indirect': 'Indirect speech without a verb of saying',
  },
  attributions: {
    named: 'sourced by name',
    role: 'sourced by role',
    vague: 'sourced vaguely',
    inferred: 'sourced by context only',
    none: 'without a source',
  },
  evidence: {
    'quotation-marks': 'Quotation marks',
    'cue-verb': 'Verb of saying',
    'cue-noun': 'Noun of saying',
    'cue-preposition': 'Preposition of source',
    'cue-particle': 'Inserted clause',
    subjunctive: 'Subjunctive',
    'evidential-modal': 'Hearsay by modal verb',
    'continues-report': 'Continues the report before it',
    'enclosing-statement': 'Stands inside another statement',
    'speaker-subject': 'Subject of the verb of saying',
    'speaker-after-preposition': 'Named after the preposition',
    'speaker-beside-quote': 'Named beside the quotation',
    'speaker-impersonal': 'Impersonal, names nobody',
    'source-full-name': 'Full name',
    'source-surname': 'Surname',
    'source-title': 'Form of address or title',
    'source-role': 'Role',
    'source-pronoun': 'Pronoun',
    'source-context': 'From the context',
    'source-tag': 'Source tag',
    'source-register': 'Register of sources',
  },
  quoted: (words) => `“${words}”`,
  withoutSource: 'Without a source',
  aboutRule: (ruleId) => `More on the rule ${ruleId}`,
  fixAll: 'Apply all of Wortlaut’s safe fixes',
  suppress: (ruleId) => `Report no longer here: ${ruleId}`,
  suppressBeside: (ruleId) => `Report no longer here, in ${SIDECAR_FILE}: ${ruleId}`,
  assignSource: (who) => `Assign source: ${who}`,
  emptyName: 'A source needs a name.',
  anonymousTag: 'Source that stays unnamed, with the reason',
  coverage: (attributed, statements) => `Sourced statements: ${attributed} of ${statements}`,
  moreFindings: (count) =>
    `Wortlaut shows the first findings; ${count} more in this text are left out. They appear as soon as the first ones are solved.`,
  readsAll: 'Wortlaut reads the open articles',
  cancelled: 'Cancelled.',
};

const texts: Readonly<Record<Locale, Texts>> = { de: german, en: english };

export const textsFor = (locale: Locale): Texts => texts[locale];
