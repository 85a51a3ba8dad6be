/** What holds for one file, and how layers of a configuration add up to it. */

import { type Additions, NO_ADDITIONS } from '../lexicon/additions.js';
import { DEFAULT_OPTIONS, type RuleOptions } from '../rules/options.js';
import { type Levels, PRESETS } from './presets.js';
import type { LexiconValues, RuleSetting, SharedValues } from './schema.js';

export interface Settings {
  /** The level of every rule, by its id. */
  readonly rules: Levels;
  readonly options: RuleOptions;
  readonly lexicon: Additions;
}

/** What holds without a configuration. */
export const DEFAULT_SETTINGS: Settings = {
  rules: PRESETS.recommended,
  options: DEFAULT_OPTIONS,
  lexicon: NO_ADDITIONS,
};

type Entry = readonly [string, RuleSetting];

const entriesOf = (rules: SharedValues['rules'] = {}): Entry[] =>
  Object.entries(rules).flatMap(([id, setting]): Entry[] => (setting === undefined ? [] : [[id, setting]]));

function levels(entries: readonly Entry[]): Levels {
  const pairs = entries.map(([id, setting]) => [
    id,
    typeof setting === 'string' ? setting : setting.severity,
  ]);
  return Object.fromEntries(pairs.filter(([, level]) => level !== undefined));
}

function options(values: SharedValues, entries: readonly Entry[]): Partial<RuleOptions> {
  const ofRules = entries.map(([, setting]) => (typeof setting === 'string' ? {} : (setting.options ?? {})));
  const { quotationMarks, tags } = values;
  return {
    ...(quotationMarks === undefined ? {} : { quoteStyle: quotationMarks }),
    ...(tags === undefined ? {} : { tagStyle: tags }),
    ...Object.assign({}, ...ofRules),
  };
}

/** Both lists, each entry once. */
export const union = (first: readonly string[], second: readonly string[] = []): readonly string[] => [
  ...new Set([...first, ...second]),
];

const mergeLexicon = (base: Additions, own: LexiconValues = {}): Additions => ({
  cueVerbs: union(base.cueVerbs, own.cueVerbs),
  hedges: union(base.hedges, own.hedges),
  vagueSources: union(base.vagueSources, own.vagueSources),
  personNouns: union(base.personNouns, own.personNouns),
});

/** The settings with another layer on top: single values and rules are replaced, words are added. */
export function mergeSettings(base: Settings, values: SharedValues): Settings {
  const entries = entriesOf(values.rules);
  return {
    rules: { ...base.rules, ...levels(entries) },
    options: { ...base.options, ...options(values, entries) },
    lexicon: mergeLexicon(base.lexicon, values.lexicon),
  };
}
