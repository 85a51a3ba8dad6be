/** What leads from the report to the text. */

import type { Range } from 'vscode-languageclient';
import { type Attributes, type Child, element, type Markup } from './markup.js';

/** The attributes by which the page finds the place; both are counted from 0, as the editor does. */
export const leadsTo = ({ start }: Range): Attributes => ({
  'data-line': start.line,
  'data-character': start.character,
});

/** A button that leads to a place. By its id it keeps the focus when the report is drawn again. */
export const jump = (id: string, range: Range, ...label: readonly Child[]): Markup =>
  element('button', { type: 'button', id, ...leadsTo(range) }, ...label);
