/** Writes hovers as Markdown or, for clients that show it raw, as plain text. */

import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** Marks up pieces of text; everything passed in is plain and comes out safe. */
export interface Markup {
  text(plain: string): string;
  strong(plain: string): string;
  link(label: string, target: string): string;
  list(items: readonly string[]): string;
  /** Joins blocks to the whole hover. */
  document(blocks: readonly string[]): MarkupContent;
}

const special = new Set('\\`*_{}[]()#+-.!|<>~&');

/** Text from an article must not become markup. */
function escapeMarkdown(plain: string): string {
  let result = '';
  for (const char of plain) result += special.has(char) ? `\\${char}` : char;
  return result;
}

const markdown: Markup = {
  text: escapeMarkdown,
  strong: (plain) => `**${escapeMarkdown(plain)}**`,
  link: (label, target) => `[${escapeMarkdown(label)}](${target})`,
  list: (items) => items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
  document: (blocks) => ({ kind: MarkupKind.Markdown, value: blocks.join('\n\n') }),
};

const plainText: Markup = {
  text: (plain) => plain,
  strong: (plain) => plain,
  link: (label, target) => `${label}: ${target}`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  document: (blocks) => ({ kind: MarkupKind.PlainText, value: blocks.join('\n\n') }),
};

export const markupFor = (usesMarkdown: boolean): Markup => (usesMarkdown ? markdown : plainText);
