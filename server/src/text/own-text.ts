/**
 * The same text in memory of its own. Engines keep the whole text alive of which a part is a slice; whatever outlives
 * the text that it was cut from, such as a paragraph through many edits of its file, has to be a copy.
 */
export const ownText = (slice: string): string =>
  // The parts of a list are copied into a new string; a single part would be handed back as it is.
  slice.length < 2 ? slice : [slice.slice(0, 1), slice.slice(1)].join('');
