/** From the layers of a configuration to what holds for each file. */

import { createMatcher, type Matches } from './globs.js';
import { isPreset, PRESETS } from './presets.js';
import type { ConfigValues, OverrideValues, SharedValues } from './schema.js';
import { DEFAULT_SETTINGS, mergeSettings, type Settings, union } from './settings.js';

/** A configuration, ready for use. Paths are relative to its folder and have `/` on every system. */
export interface Config {
  /** What holds for a file; the same object for files with the same settings. Null for a text without a path. */
  settingsFor(path: string | null): Settings;
  /** True for a file that is not to be checked. */
  ignores(path: string): boolean;
  /** Where the register of sources lies, as `readLayers` resolved it; null if the configuration does not say. */
  readonly sources: string | null;
}

/** A layer: the values of a file, or the name of a preset. */
export type Layer = ConfigValues | string;

const valuesOf = (layer: Layer): ConfigValues => {
  if (typeof layer !== 'string') return layer;
  return isPreset(layer) ? { rules: PRESETS[layer] } : {};
};

interface Override {
  readonly matches: Matches;
  readonly values: SharedValues;
}

const asList = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const toOverride = ({ files, ...values }: OverrideValues): Override => ({
  matches: createMatcher(asList(files)),
  values,
});

/** Settings by the set of overrides that match, so that files alike share one object. */
function createSettingsFor(base: Settings, overrides: readonly Override[]): Config['settingsFor'] {
  const known = new Map<string, Settings>();
  return (path) => {
    const matching = path === null ? [] : overrides.filter(({ matches }) => matches(path));
    const key = matching.map((override) => overrides.indexOf(override)).join(' ');
    const settings =
      known.get(key) ?? matching.reduce((settings, { values }) => mergeSettings(settings, values), base);
    known.set(key, settings);
    return settings;
  };
}

/**
 * Adds the layers up, the weakest first, on top of `recommended`. A later layer replaces single values and rules; its
 * words, globs to ignore and overrides are added. Overrides of all layers come after all layers, in their order.
 * Example: `resolveConfig(['strict', { rules: { 'quote-marks': 'off' } }]).settingsFor('rat.txt').rules['quote-marks']`
 * is `'off'`.
 */
export function resolveConfig(layers: readonly Layer[]): Config {
  const values = layers.map(valuesOf);
  const base = values.reduce<Settings>(mergeSettings, DEFAULT_SETTINGS);
  const overrides = values.flatMap((layer) => (layer.overrides ?? []).map(toOverride));
  const ignored = values.reduce<readonly string[]>((globs, { ignore }) => union(globs, ignore), []);
  return {
    settingsFor: createSettingsFor(base, overrides),
    ignores: createMatcher(ignored),
    sources: values.findLast(({ sources }) => sources !== undefined)?.sources ?? null,
  };
}

/** What holds without a configuration. */
export const DEFAULT_CONFIG: Config = resolveConfig([]);
