import type { Sidecar, SidecarEntry } from '../../config/suppressions/sidecar.js';

/** A sidecar file that remembers which of its entries have found something to suppress. */
export interface WatchedSidecar extends Sidecar {
  /** The entries, by their places in the file, that were needed since this was last asked. */
  takeNeeded(): readonly number[];
  /** Counts entries as needed for good. */
  need(places: readonly number[]): void;
  /** The entries that nobody has counted as needed, in their order. */
  unused(): readonly SidecarEntry[];
}

/** Watches what is asked of a sidecar; it answers as before. */
export function watchSidecar(sidecar: Sidecar): WatchedSidecar {
  const { entries } = sidecar;
  const placeOf = new Map(entries.map((entry, place) => [entry, place]));
  const needed = new Set<number>();
  let recent: number[] = [];
  return {
    entries,
    match(checked) {
      const found = sidecar.match(checked);
      for (const entry of found) {
        const place = entry === null ? undefined : placeOf.get(entry);
        if (place !== undefined) recent.push(place);
      }
      return found;
    },
    takeNeeded() {
      const taken = [...new Set(recent)];
      recent = [];
      return taken;
    },
    need(places) {
      for (const place of places) needed.add(place);
    },
    unused: () => entries.filter((_entry, place) => !needed.has(place)),
  };
}
