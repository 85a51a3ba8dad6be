/** Paths in URIs, such as editors send them. Folders end in a slash. */

const ROOT = /^[a-z][\w+.-]*:\/\/[^/?#]*/i;
const DRIVE = /^[a-z]:[/\\]/i;

/** Editors differ in what they escape: `file:///c%3A/a` and `file:///c:/a` are the same. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/**
 * The folders that a document lies in, the nearest first: of `file:///a/b.txt` they are `file:///a/` and `file:///`.
 * None for a document without a path, such as `untitled:Untitled-1`.
 */
export function foldersAbove(uri: string): string[] {
  const root = ROOT.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let slash = uri.lastIndexOf('/'); slash >= root.length; slash = uri.lastIndexOf('/', slash - 1))
    folders.push(uri.slice(0, slash + 1));
  return folders;
}

/** The URI that a path means in a file: `./haus.json` in `file:///a/wortlaut.config.json` is `file:///a/haus.json`. */
export function resolveUri(path: string, from: string): string {
  const parts = path.split(/[/\\]/).map(encodeURIComponent);
  if (DRIVE.test(path)) return `file:///${parts.join('/')}`;
  const root = ROOT.exec(from)?.[0] ?? '';
  const folder = /^[/\\]/.test(path) ? [] : from.slice(root.length, from.lastIndexOf('/')).split('/');
  const steps: string[] = [];
  for (const part of [...folder, ...parts]) {
    if (part === '..') steps.pop();
    else if (part !== '.' && part !== '') steps.push(part);
  }
  return `${root}/${steps.join('/')}`;
}

/** The path of a document below a folder, or null if it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | null {
  const [outer, inner] = [decodeUri(folder), decodeUri(uri)];
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : null;
}

export const baseName = (uri: string): string => decodeUri(uri.slice(uri.lastIndexOf('/') + 1));
