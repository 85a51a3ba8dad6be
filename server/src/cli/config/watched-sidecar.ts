import type { Sidecar, SidecarEntry } from '../../config/suppressions/sidecar.js';

/** A sidecar file that remembers which of its entries have found something to suppress. */
export interface WatchedSidecar extends Sidecar {
  /** The entries that no article has needed so far, in their order. */
  unused(): readonly SidecarEntry[];
}

/** Watches what is asked of a sidecar; it answers as before. */
export function watchSidecar(sidecar: Sidecar): WatchedSidecar {
  const used = new Set<SidecarEntry | null>();
  return {
    entries: sidecar.entries,
    match(checked) {
      const found = sidecar.match(checked);
      for (const entry of found) used.add(entry);
      return found;
    },
    unused: () => sidecar.entries.filter((entry) => !used.has(entry)),
  };
}
