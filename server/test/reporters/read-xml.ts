/** A strict reader for the little XML that reporters write; throws for anything that is not well-formed. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITY = /&(?:#(\d+)|(\w+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG = /<(\/?)([\w-]+)((?: [\w-]+="[^"<>]*")*)(\/?)>/y;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;
const IMPOSSIBLE = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\p{Cs}\ufffe\uffff]/u;

function decode(text: string): string {
  if (/&(?!#\d+;|(?:amp|lt|gt|quot|apos);)|]]>/.test(text)) throw new Error(`not XML text: ${text}`);
  return text.replace(ENTITY, (_all, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, decode(value ?? '')]));

/** The root of a document with a declaration. */
export function readXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration) || IMPOSSIBLE.test(xml)) throw new Error('no XML');
  let at = declaration.length;
  const readElement = (): Element => {
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null || tag[1] === '/') throw new Error(`no start tag at ${at}`);
    at = TAG.lastIndex;
    const [, , name = '', attributes = '', isEmpty] = tag;
    const children: Element[] = [];
    let text = '';
    while (isEmpty === '') {
      const next = xml.indexOf('<', at);
      if (next < 0) throw new Error(`${name} is not closed`);
      text += decode(xml.slice(at, next));
      at = next;
      if (xml.startsWith(`</${name}>`, at)) {
        at += name.length + 3;
        break;
      }
      children.push(readElement());
    }
    return { name, attributes: attributesOf(attributes), children, text: text.trim() };
  };
  const root = readElement();
  if (xml.slice(at) !== '\n') throw new Error('something follows the root');
  return root;
}
