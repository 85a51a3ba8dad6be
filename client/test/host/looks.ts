/** Finds words of an article by what is drawn round them: `drawn=dashed line`, `drawn=solid frame`. */

import { selectors } from 'playwright-core';

/** What is used of the page. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Node {
  querySelectorAll(selector: string): Iterable<Node>;
  getBoundingClientRect(): Box;
}
declare function getComputedStyle(
  node: Node,
): Record<'borderBottomStyle' | 'borderBottomWidth' | 'borderLeftWidth', string>;

/** Runs in the page, which knows nothing of this file. VS Code draws on a layer of its own, behind the words. */
const engine = () => ({
  queryAll(root: Node, look: string): Node[] {
    const [style, shape] = look.split(' ');
    const drawn = [...root.querySelectorAll('.view-overlays .cdr')].filter((mark) => {
      const { borderBottomStyle, borderBottomWidth, borderLeftWidth } = getComputedStyle(mark);
      const drawnShape = Number.parseFloat(borderLeftWidth) > 0 ? 'frame' : 'line';
      return Number.parseFloat(borderBottomWidth) > 0 && borderBottomStyle === style && drawnShape === shape;
    });
    const boxes = drawn.map((mark) => mark.getBoundingClientRect());
    return [...root.querySelectorAll('.view-line > span > span')].filter((words) => {
      const { left, right, top, bottom } = words.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return boxes.some(
        (box) => box.left <= left + 1 && right <= box.right + 1 && box.top < middle && middle < box.bottom,
      );
    });
  },
});

let isOffered = false;

/** To be called before a window is opened. */
export async function offerLooks(): Promise<void> {
  if (isOffered) return;
  isOffered = true;
  await selectors.register('drawn', engine);
}
