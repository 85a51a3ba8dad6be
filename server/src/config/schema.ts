/**
 * The configuration, declared once. From it follow the checks and types here, and, by `npm run generate`, the JSON
 * Schema, the settings of the editor and the table in `docs/configuration.md`.
 */

import { DEFAULT_OPTIONS, type QuoteStyle } from '../rules/options.js';
import type { Severity } from '../rules/rule.js';
import type { TagForm } from '../tags/tag.js';
import { CONFIGURABLE_RULES, OPTIONS_BY_RULE, type RuleFacts } from './rule-list.js';
import {
  choice,
  either,
  type Infer,
  list,
  object,
  type Property,
  type Schema,
  text,
} from './schema-types.js';

export type Level = Severity | 'off';

/** How severe the findings of a rule are, or none at all. */
export const LEVELS = choice<Level>({
  off: { de: 'Aus', en: 'Off' },
  error: { de: 'Fehler', en: 'Error' },
  warning: { de: 'Warnung', en: 'Warning' },
  information: { de: 'Information', en: 'Information' },
  hint: { de: 'Hinweis', en: 'Hint' },
});

const QUOTE_STYLES = choice<QuoteStyle>({
  any: { de: 'Jede, solange sie zusammenpassen', en: 'Any, as long as they match' },
  'de-DE': { de: '„Zitat“ und ‚Zitat im Zitat‘', en: '„Zitat“ and ‚Zitat im Zitat‘' },
  guillemets: { de: '»Zitat« und ›Zitat im Zitat‹', en: '»Zitat« and ›Zitat im Zitat‹' },
  'de-CH': { de: '«Zitat» und ‹Zitat im Zitat›', en: '«Zitat» and ‹Zitat im Zitat›' },
  'de-AT': { de: '„Zitat“ und ‚Zitat im Zitat‘', en: '„Zitat“ and ‚Zitat im Zitat‘' },
});

const TAG_STYLES = choice<TagForm>({
  bracket: { de: '[Quelle: …]', en: '[Quelle: …]' },
  comment: {
    de: '<!-- Quelle: … -->, in Markdown und HTML unsichtbar',
    en: '<!-- Quelle: … -->, invisible in Markdown and HTML',
  },
});

const ruleSetting = (id: string) =>
  either(
    LEVELS,
    object({
      severity: {
        schema: LEVELS,
        description: { de: 'Schweregrad der Befunde', en: 'Severity of the findings' },
      },
      options: {
        schema: object(OPTIONS_BY_RULE[id] ?? {}),
        description: { de: 'Einstellungen der Regel', en: 'Options of the rule' },
      },
    }),
  );

const ruleProperty = ({ id, severity, offByDefault, summary }: RuleFacts) =>
  [
    id,
    { schema: ruleSetting(id), description: summary, default: offByDefault === true ? 'off' : severity },
  ] as const;

const WORDS = list(text);

/** What a file, an override and an editor can set alike. */
const SHARED = {
  rules: {
    schema: object(Object.fromEntries(CONFIGURABLE_RULES.map(ruleProperty))),
    setting: true,
    description: {
      de: 'Regeln mit anderem Schweregrad als in der Vorlage, oder aus.',
      en: 'Rules with another severity than in the preset, or off.',
    },
  },
  lexicon: {
    schema: object({
      cueVerbs: {
        schema: WORDS,
        default: [],
        description: {
          de: 'Verben, die eine Aussage einleiten: „schwurbeln“, mit | hinter einer trennbaren Vorsilbe: „nach|schieben“.',
          en: 'Verbs that introduce a statement: “schwurbeln”, with | behind a separable prefix: “nach|schieben”.',
        },
      },
      hedges: {
        schema: WORDS,
        default: [],
        description: {
          de: 'Wörter und Wendungen, mit denen nur weitergegeben wird, was andere sagen: „wie man hört“.',
          en: 'Words and phrases that only pass on what others say: “wie man hört”.',
        },
      },
      vagueSources: {
        schema: WORDS,
        default: [],
        description: {
          de: 'Nomen, die sprechen, aber niemanden benennen, mit ihren übrigen Formen: „Szenekenner -n“.',
          en: 'Nouns that speak but name nobody, with their other forms: “Szenekenner -n”.',
        },
      },
      personNouns: {
        schema: WORDS,
        default: [],
        description: {
          de: 'Ämter und Berufe, mit ihren übrigen Formen: „Deichgraf -en“.',
          en: 'Offices and professions, with their other forms: “Deichgraf -en”.',
        },
      },
    }),
    setting: true,
    description: { de: 'Eigene Wörter.', en: 'Words of your own.' },
  },
  quotationMarks: {
    schema: QUOTE_STYLES,
    default: DEFAULT_OPTIONS.quoteStyle,
    setting: true,
    description: { de: 'Anführungszeichen des Hauses.', en: 'The quotation marks of the house.' },
  },
  tags: {
    schema: TAG_STYLES,
    default: DEFAULT_OPTIONS.tagStyle,
    setting: true,
    description: {
      de: 'Wie Korrekturen eine Quellenangabe schreiben. Gelesen werden beide Formen.',
      en: 'How fixes write a source tag. Both forms are read.',
    },
  },
} as const satisfies Readonly<Record<string, Property<Schema>>>;

export const OVERRIDE = object(
  {
    files: {
      schema: either(text, list(text)),
      description: {
        de: 'Dateien, für die das gilt, als Muster: „polizei/**“.',
        en: 'The files for which it holds, as globs: “polizei/**”.',
      },
    },
    ...SHARED,
  },
  ['files'],
);

export const CONFIG = object({
  $schema: {
    schema: text,
    description: { de: 'Das JSON-Schema, für Editoren.', en: 'The JSON Schema, for editors.' },
  },
  extends: {
    schema: either(text, list(text)),
    default: 'recommended',
    setting: true,
    description: {
      de: 'Worauf die Konfiguration aufbaut: `relaxed`, `recommended`, `strict` oder Dateien („./haus.json“). Spätere gewinnen.',
      en: 'What it builds on: `relaxed`, `recommended`, `strict` or files (“./haus.json”). Later ones win.',
    },
  },
  ...SHARED,
  overrides: {
    schema: list(OVERRIDE),
    default: [],
    description: {
      de: 'Abweichungen für einzelne Dateien. Alle passenden gelten, spätere gewinnen.',
      en: 'Differences for some files. All that match hold, later ones win.',
    },
  },
  sources: {
    schema: text,
    default: 'wortlaut.sources.yaml',
    setting: true,
    description: {
      de: 'Pfad des Quellenverzeichnisses, von der Datei aus, die ihn nennt.',
      en: 'Path of the source register, from the file that names it.',
    },
  },
  ignore: {
    schema: list(text),
    default: [],
    setting: true,
    description: {
      de: 'Dateien, die nicht geprüft werden, als Muster: „archiv/**“.',
      en: 'Files that are not checked, as globs: “archiv/**”.',
    },
  },
});

export type ConfigValues = Infer<typeof CONFIG>;
export type OverrideValues = Infer<typeof OVERRIDE>;
/** What a file and an override have in common. */
export type SharedValues = Omit<OverrideValues, 'files'>;
export type RuleSetting = Infer<ReturnType<typeof ruleSetting>>;
export type LexiconValues = NonNullable<SharedValues['lexicon']>;
