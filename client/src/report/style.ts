/** How the panel looks: the colours are those of the theme, whichever it is. */

/** Of the voices; as many as `VOICE_COLORS`. */
const VOICES = [
  ...['blue', 'orange', 'green', 'purple', 'yellow'].map((name) => `var(--vscode-charts-${name})`),
  'var(--vscode-terminal-ansiCyan)',
];

/** What a class draws with, as a name of its own so that bars, strips and the marks before names share it. */
const COLORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(VOICES.map((color, voice) => [`v${voice}`, color])),
  nobody: 'var(--vscode-wortlaut-unsourced)',
  itself: 'var(--vscode-descriptionForeground)',
  named: 'var(--vscode-wortlaut-speaker)',
  role: 'var(--vscode-wortlaut-direct)',
  vague: 'var(--vscode-wortlaut-vague)',
  inferred: 'var(--vscode-wortlaut-indirect)',
  none: 'var(--vscode-wortlaut-unsourced)',
};

const colors = Object.entries(COLORS).map(([name, color]) => `.${name}{--mark:${color}}`);

/** The style sheet of the page. */
export const STYLE = [
  'body{font:var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family);padding:0 1.25rem 2rem;max-width:64rem}',
  'h1,h2,caption{font-size:1.15em;font-weight:600;text-align:left;margin:1.75rem 0 .5rem}h1{font-size:1.5em;overflow-wrap:anywhere}',
  'caption{margin:0;padding-bottom:.25rem}.coverage{font-size:1.1em}',
  'figure{margin:.5rem 0}figcaption{margin-top:.4rem}figcaption,small{color:var(--vscode-descriptionForeground)}small{display:block;font-size:.9em}',
  'table{border-collapse:collapse;width:100%;margin:1.75rem 0}',
  'th,td{text-align:left;vertical-align:top;font-weight:normal;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--vscode-editorRuler-foreground,var(--vscode-panel-border));overflow-wrap:break-word;hyphens:auto}td:last-child{width:100%;overflow-wrap:anywhere}',
  'thead th{border-top:0;color:var(--vscode-descriptionForeground)}td p{margin:0}',
  'svg{forced-color-adjust:none;display:block}rect{fill:var(--mark)}rect[data-line]{cursor:pointer}',
  '.bar{width:100%;height:.8rem}.strip{width:100%;height:3rem}.lane{width:100%;min-width:4rem;height:1.2rem}',
  '.share{min-width:5.5rem}',
  '.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:.4rem 0;padding:0}',
  '.legend li::before,.who::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.4em;background:var(--mark);forced-color-adjust:none}',
  '.who.half::before{height:.35em}',
  'button{font:inherit;text-align:left;padding:0;border:0;background:none;color:var(--vscode-textLink-foreground);cursor:pointer}',
  'button:hover{color:var(--vscode-textLink-activeForeground);text-decoration:underline}',
  'button:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}',
  '.severity.error{color:var(--vscode-list-errorForeground)}.severity.warning{color:var(--vscode-list-warningForeground)}',
  ...colors,
].join('\n');
