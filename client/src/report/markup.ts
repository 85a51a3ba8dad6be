/** HTML in which nothing that comes from an article can be anything but text. */

/** Finished HTML; everything else is text. */
export interface Markup {
  readonly html: string;
}

/** Text, or an element with all that it holds. */
export type Child = Markup | string;

/** Values of attributes; numbers as they are. */
export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML shows it, in elements and in quoted attributes. `escaped('<b>')` is `'&lt;b&gt;'`. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const htmlOf = (child: Child): string => (typeof child === 'string' ? escaped(child) : child.html);

/** An element: `element('b', {}, 'a < b')` is `<b>a &lt; b</b>`. Tag and names of attributes are never the user's. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return { html: `<${tag}${written.join('')}>${children.map(htmlOf).join('')}</${tag}>` };
}

/** Words of an article, which may run from right to left without turning round what stands beside them. */
export const words = (text: string): Markup => element('bdi', {}, text);
