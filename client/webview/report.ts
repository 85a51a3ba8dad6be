/** The script inside the report panel: shows what the panel sends, and tells it where the user wants to go. */

import type { PageMessage, ShowMessage } from '../src/report/messages.js';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

const panel = acquireVsCodeApi();
const main = document.querySelector('main');
let shown = '';

/**
 * Draws the report unless it is the same: whoever reads in it is not to lose the place. What had the focus has it again,
 * if it is still there.
 */
function show({ body }: ShowMessage): void {
  if (!main || body === shown) return;
  shown = body;
  const focused = document.activeElement?.id;
  main.innerHTML = body;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** Tells the panel the place that belongs to what was clicked, by mouse or by key. */
function follow({ target }: Event): void {
  const place = target instanceof Element ? target.closest('[data-line]') : null;
  if (place === null) return;
  const line = Number(place.getAttribute('data-line'));
  const character = Number(place.getAttribute('data-character'));
  panel.postMessage({ line, character });
}

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => show(data));
document.addEventListener('click', follow);
panel.postMessage('ready');
