/** Entries of sidecar files that no article needed: told only where every article has been seen. */

import { relative, resolve, sep } from 'node:path';
import { SIDECAR_FILE, type SidecarEntry } from '../../config/suppressions/sidecar.js';
import { type Context, tell } from '../context.js';
import type { LoadedConfig } from './find.js';
import type { WatchedSidecar } from './watched-sidecar.js';

/** A configuration with its sidecar file under watch. */
export interface WatchedConfig extends LoadedConfig {
  readonly sidecar: WatchedSidecar | null;
}

/** True if one of the paths stands for all articles that the sidecar file may mean. */
function isSearchedWhole({ folder }: WatchedConfig, paths: readonly string[]): boolean {
  return paths.some((path) => `${folder}${sep}`.startsWith(`${resolve(path)}${sep}`));
}

/** The entries that suppress nothing. Of a rule that is off nobody can tell whether it would have found anything. */
function unusedIn({ config, sidecar }: WatchedConfig): readonly SidecarEntry[] {
  const { rules } = config.settingsFor(null);
  return (sidecar?.unused() ?? []).filter(({ rule }) => rules[rule] !== 'off');
}

/** Tells, in one line each, what can go from the sidecar files after all articles of `paths` have been checked. */
export function tellUnusedSuppressions(
  loaded: readonly WatchedConfig[],
  paths: readonly string[],
  context: Context,
): void {
  for (const each of loaded.filter((config) => isSearchedWhole(config, paths))) {
    const file = relative(process.cwd(), resolve(each.folder, SIDECAR_FILE)).replaceAll(sep, '/');
    for (const { rule, sentence } of unusedIn(each))
      tell(context, file, context.texts.unusedSuppression(rule, sentence));
  }
}
