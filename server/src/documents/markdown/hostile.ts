/** The parser's time grows with the square of the marks in a block that match nothing, a second for 15,000 of them. */
const MOST_MARKS = 4000;
const MARKS = new Set('*_[<>');

/** True for a block with so many marks that no newsroom wrote it; it is not worth the parser's time. */
export function isHostile(block: string): boolean {
  if (block.length <= MOST_MARKS) return false;
  let marks = 0;
  for (let i = 0; i < block.length; i++) if (MARKS.has(block.charAt(i))) marks++;
  return marks > MOST_MARKS;
}
