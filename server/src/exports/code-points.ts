/** Positions as others count them: in characters of Unicode, where a pair of surrogates is one. */

const HIGH_FIRST = 0xd800;
const HIGH_LAST = 0xdbff;
const LOW_FIRST = 0xdc00;
const LOW_LAST = 0xdfff;

const isPair = (text: string, at: number): boolean => {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= HIGH_FIRST && high <= HIGH_LAST && low >= LOW_FIRST && low <= LOW_LAST;
};

function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) if (isPair(text, i)) pairs.push(i++);
  return pairs;
}

/**
 * A function from UTF-16 offsets to code points: in „😀a“ offset 2 is code point 1. An offset inside a pair counts as
 * its start.
 */
export function createCodePoints(text: string): (offset: number) => number {
  const pairs = pairsIn(text);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
