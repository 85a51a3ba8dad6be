/** Text in XML, whatever it holds. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold, not even as an entity: control characters, halves of characters, two non-characters. */
const IMPOSSIBLE = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r\u0080-\u009f]/gu;
/** Markup, white space that attributes would lose, and what could steer a terminal. */
const SPECIAL = /[&<>"'\t\n\r\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const REPLACEMENT = '\ufffd';

/** The text as it may stand between tags and in attributes. What XML cannot hold becomes `\ufffd`. */
export const xml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, REPLACEMENT)
    .replace(SPECIAL, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);

/** `attributes({ name: 'a "b"', tests: 1 })` is ` name="a &quot;b&quot;" tests="1"`. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

/** The first line of every XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
