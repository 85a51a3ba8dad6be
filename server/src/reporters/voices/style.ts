/** How the page on voices looks: in daylight, in the dark, and on paper. */

const LIGHT = ['#1565c0', '#b26a00', '#2e7d32', '#7b1fa2', '#00838f', '#ad1457', '#4e342e', '#455a64'];
const DARK = ['#64b5f6', '#ffb74d', '#81c784', '#ce93d8', '#4dd0e1', '#f48fb1', '#bcaaa4', '#b0bec5'];

/** So many colours there are; the next voice begins again with the first. */
export const VOICE_COLORS = LIGHT.length;

const fills = (colors: readonly string[]): string =>
  colors.map((color, index) => `.v${index}{fill:${color}}`).join('');

/** The style sheet of the page. */
export const STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}',
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h2{overflow-wrap:anywhere;border-bottom:1px solid;margin-top:2.5rem}',
  'table{border-collapse:collapse;width:100%;margin:1.5rem 0}',
  'caption{text-align:left;font-weight:bold}',
  'th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #767676;overflow-wrap:anywhere}',
  'tbody th{font-weight:normal}',
  'figure{margin:1.5rem 0}figcaption{font-size:.9rem}',
  'svg{forced-color-adjust:none;print-color-adjust:exact}',
  '.bar{width:5rem;height:.7rem}.strip{display:block;width:100%;height:3rem}',
  '.itself{fill:#767676}.nobody{fill:#c62828}',
  fills(LIGHT),
  `@media (prefers-color-scheme:dark){.nobody{fill:#ef9a9a}${fills(DARK)}}`,
  `@media print{:root{color-scheme:light}body{max-width:none;margin:0}tr,figure{break-inside:avoid}h2,caption{break-after:avoid}.nobody{fill:#c62828}${fills(LIGHT)}}`,
].join('');

/** Nothing may be loaded, and no script may run, whatever an article holds. */
export const HEAD_META = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
].join('\n');
