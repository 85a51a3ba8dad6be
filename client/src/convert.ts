/** Ranges of the protocol as VS Code's. */

import { Range } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';

export const toRange = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
