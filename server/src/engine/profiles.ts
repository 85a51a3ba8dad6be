/** What files with the same settings share: rules, options, and the vocabulary with the words of the newsroom. */

import type { Levels } from '../config/presets.js';
import { DEFAULT_CONFIG } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import type { Additions } from '../lexicon/additions.js';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.js';
import { RULES } from '../rules/index.js';
import type { DocumentRule, Rule } from '../rules/rule.js';
import { createSpellingKeys } from '../rules/spelling.js';
import { createDirectory } from '../tags/register/directory.js';
import type { AnalyzerOptions } from './analyzer.js';
import type { ActiveRule, ActiveRules, CheckContext } from './checked-document.js';
import { createParagraphStore, type ParagraphStore } from './paragraph-store.js';

export interface Profile {
  readonly levels: Levels;
  readonly store: ParagraphStore;
  readonly context: CheckContext;
}

/** The rules that are on, in their order. */
function activeRules(levels: Levels): ActiveRules {
  const paragraph: ActiveRule<Rule>[] = [];
  const document: ActiveRule<DocumentRule>[] = [];
  for (const rule of RULES) {
    const severity = levels[rule.id] ?? 'off';
    if (severity === 'off') continue;
    if (rule.scope === 'document') document.push({ rule, severity });
    else paragraph.push({ rule, severity });
  }
  return { paragraph, document };
}

/** Vocabularies are large; those with the same additions are one. */
function createVocabularies(): (additions: Additions) => Vocabulary {
  const known = new Map<string, Vocabulary>();
  return (additions) => {
    const key = JSON.stringify(additions);
    const vocabulary = known.get(key) ?? createVocabulary(additions);
    known.set(key, vocabulary);
    return vocabulary;
  };
}

/** Returns a function that gives the profile of a file, by its path as the configuration's globs see it. */
export function createProfiles(options: AnalyzerOptions): (path: string | null) => Profile {
  const config = options.config ?? DEFAULT_CONFIG;
  const directory = createDirectory(options.sources ?? []);
  const vocabularyWith = createVocabularies();
  const spellingKeys = createSpellingKeys();
  const made = new Map<Settings, Profile>();
  const make = (settings: Settings): Profile => {
    const levels = { ...settings.rules, ...options.rules };
    const vocabulary = vocabularyWith(settings.lexicon);
    const context: CheckContext = {
      rules: activeRules(levels),
      directory,
      vocabulary,
      spellingKeys,
      options: { ...settings.options, ...options.ruleOptions },
    };
    const store = createParagraphStore(vocabulary, options.onParagraph ?? (() => undefined));
    return { levels, store, context };
  };
  return (path) => {
    const settings = config.settingsFor(path);
    const profile = made.get(settings) ?? make(settings);
    made.set(settings, profile);
    return profile;
  };
}
