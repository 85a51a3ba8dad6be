/** The page that stands in the panel for as long as it is open; reports come and go inside of its `main`. */

import { element } from './markup.js';
import { STYLE } from './style.js';

/** What makes the page; none of it comes from an article. */
export interface PageParts {
  readonly locale: string;
  readonly title: string;
  /** Lets the page's own style and script pass, and no others. */
  readonly nonce: string;
  /** Where the script lies. */
  readonly script: string;
}

/** Nothing may be loaded but this one script, and nothing may be sent. */
const policy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;

/** The empty page. */
export function reportPage({ locale, title, nonce, script }: PageParts): string {
  const content = policy(nonce);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${content}">`,
    element('title', {}, title).html,
    `<style nonce="${nonce}">${STYLE}</style>`,
  ];
  const body = [element('main', {}).html, element('script', { nonce, src: script }).html];
  return `<!doctype html>\n${
    element(
      'html',
      { lang: locale },
      element('head', {}, { html: head.join('\n') }),
      element('body', {}, { html: body.join('\n') }),
    ).html
  }\n`;
}
