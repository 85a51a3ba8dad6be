/** The sources that a team knows: what an entry of its source register says. */

import type { Gender, SourceKind } from '../../analysis/model.js';

/** One source of the register. Example: Dorothea Kessler, „Geschäftsführerin der Stadtwerke“, also „Doro Kessler“. */
export interface KnownSource {
  readonly name: string;
  readonly role: string | null;
  readonly kind: SourceKind;
  /** Other names and spellings, for an organisation also its short forms. */
  readonly aliases: readonly string[];
  readonly gender: Gender | null;
  /** The name to use in articles, if the real one must not appear; null for a source that needs no protection. */
  readonly protected: string | null;
}

/** The name that may be shown: of a protected source its alias, never the real one. */
export const publicName = (source: KnownSource): string => source.protected ?? source.name;

/** The role that may be shown: that of a protected source could give it away. */
export const publicRole = (source: KnownSource): string =>
  source.protected === null ? (source.role ?? '') : '';

/** Every name that may stand in an article for the source. */
export const publicNames = (source: KnownSource): readonly string[] =>
  source.protected === null ? [source.name, ...source.aliases] : [source.protected];

/** Every name that must not stand in an article; empty for a source that needs no protection. */
export const realNames = (source: KnownSource): readonly string[] =>
  source.protected === null
    ? []
    : [source.name, ...source.aliases.filter((alias) => alias !== source.protected)];
