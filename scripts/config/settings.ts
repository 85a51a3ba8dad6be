/** The settings of the editor and their translations. */

import { PRESET_NAMES } from '../../server/src/config/presets.js';
import { CONFIG, LEVELS } from '../../server/src/config/schema.js';
import { object, type Properties, type Property } from '../../server/src/config/schema-types.js';
import type { Localized } from '../../server/src/text/localized.js';
import { type Describe, type Json, toProperty } from './json-schema.js';

/** All translations made here start so; all others in the files are by hand. */
export const NLS_PREFIX = 'setting.';

export interface EditorSettings {
  /** For `contributes.configuration`. */
  readonly section: Json;
  readonly texts: ReadonlyMap<string, Localized>;
}

/** The manifest's placeholders consist of letters, digits, points and low lines. */
const keyOf = (path: readonly string[]): string => NLS_PREFIX + path.join('.').replace(/[^\w.]/g, '_');

/** Collects the texts and puts their keys in place. */
function createDescribe(texts: Map<string, Localized>): Describe {
  const refer = (path: readonly string[], text: Localized): string => {
    texts.set(keyOf(path), text);
    return `%${keyOf(path)}%`;
  };
  return {
    property: ({ description }, path) => ({ markdownDescription: refer(path, description) }),
    values: (values, path) =>
      path[0] === 'rules'
        ? {}
        : {
            enumDescriptions: Object.entries(values).map(([value, text]) => refer([...path, value], text)),
          },
  };
}

/** In the editor a rule has a level and nothing else, so that its form can show a list to choose from. */
const levelOnly = (property: Property): Property => ({ ...property, schema: LEVELS });

const rulesSetting = (property: Property): Property =>
  property.schema.type !== 'object'
    ? property
    : {
        ...property,
        schema: object(
          Object.fromEntries(
            Object.entries(property.schema.properties).map(([id, rule]) => [id, levelOnly(rule)]),
          ),
        ),
      };

/** A setting stands for itself in the user's settings, so it says where it is asked for: folder by folder. */
const setting = (property: Property, describe: Describe, key: string): Json => ({
  scope: 'resource',
  ...toProperty(property, describe, [key]),
});

const PRESET = { type: 'string', enum: PRESET_NAMES };

export function editorSettings(): EditorSettings {
  const texts = new Map<string, Localized>();
  const describe = createDescribe(texts);
  const all: Properties = CONFIG.properties;
  const properties = Object.entries(all)
    .filter(([, property]) => property.setting === true)
    .map(([key, property]): [string, Json] => [
      `wortlaut.${key}`,
      setting(key === 'rules' ? rulesSetting(property) : property, describe, key),
    ]);
  const title = { de: 'Prüfung (ohne Konfigurationsdatei)', en: 'Checks (without a configuration file)' };
  texts.set(keyOf(['title']), title);
  const section = {
    id: 'checks',
    title: `%${keyOf(['title'])}%`,
    properties: Object.fromEntries(properties),
  };
  return { section: withPresets(section), texts };
}

/** The editor's settings cannot extend files: there is nothing that their paths could be relative to. */
function withPresets(section: { readonly properties: Readonly<Record<string, Json>> }): Json {
  const { anyOf: _, ...reference } = section.properties['wortlaut.extends'] ?? {};
  return {
    ...section,
    properties: { ...section.properties, 'wortlaut.extends': { ...reference, ...PRESET } },
  };
}
