/** The presets. Each sets every rule; `recommended` is what the rules themselves say, the others follow from it. */

import { CONFIGURABLE_RULES, type RuleFacts } from './rule-list.js';
import type { Level } from './schema.js';

export type PresetName = 'relaxed' | 'recommended' | 'strict';
export type Levels = Readonly<Record<string, Level>>;

/** What becomes of a level of `recommended`. */
const SHIFT: Readonly<Record<PresetName, Readonly<Record<Level, Level>>>> = {
  relaxed: { off: 'off', hint: 'off', information: 'hint', warning: 'warning', error: 'error' },
  recommended: { off: 'off', hint: 'hint', information: 'information', warning: 'warning', error: 'error' },
  strict: { off: 'off', hint: 'information', information: 'warning', warning: 'warning', error: 'error' },
};

/** Rules that are off in `recommended` and on in `strict`, with their own severity. */
const ONLY_STRICT: ReadonlySet<string> = new Set(['unsourced-claim']);

function levelOf(preset: PresetName, { id, severity, offByDefault }: RuleFacts): Level {
  if (preset === 'strict' && ONLY_STRICT.has(id)) return severity;
  return SHIFT[preset][offByDefault === true ? 'off' : severity];
}

const levelsOf = (preset: PresetName): Levels =>
  Object.fromEntries(CONFIGURABLE_RULES.map((rule) => [rule.id, levelOf(preset, rule)]));

export const PRESETS: Readonly<Record<PresetName, Levels>> = {
  relaxed: levelsOf('relaxed'),
  recommended: levelsOf('recommended'),
  strict: levelsOf('strict'),
};

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

export const isPreset = (name: string): name is PresetName => Object.hasOwn(PRESETS, name);
