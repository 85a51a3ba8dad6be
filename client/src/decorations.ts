/** Annotation mode: who says what, told by shape as well as colour, so that it works in every theme and for every eye. */

import {
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  type Range,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import type { Article, ArticleStatement } from '../../server/src/protocol.js';
import type { Articles } from './articles.js';
import { toRange } from './convert.js';
import { isAnnotating } from './mode.js';

type Mark = 'direct' | 'indirect' | 'cue' | 'speaker' | 'vague' | 'unsourced';

const colour = (mark: Mark): ThemeColor => new ThemeColor(`wortlaut.${mark}`);

const underlined = (mark: Mark, borderStyle: string, width = 2): DecorationRenderOptions => ({
  borderWidth: `0 0 ${width}px 0`,
  borderStyle,
  borderColor: colour(mark),
});

const boxed = (mark: Mark, borderStyle: string): DecorationRenderOptions => ({
  borderWidth: '1px',
  borderStyle,
  borderColor: colour(mark),
  borderRadius: '3px',
});

const looks: Readonly<Record<Mark, DecorationRenderOptions>> = {
  direct: underlined('direct', 'solid'),
  indirect: underlined('indirect', 'dashed'),
  cue: { ...underlined('cue', 'dotted', 1), fontStyle: 'italic' },
  speaker: boxed('speaker', 'solid'),
  vague: boxed('vague', 'dashed'),
  unsourced: {
    ...underlined('unsourced', 'double', 3),
    backgroundColor: new ThemeColor('wortlaut.unsourcedBackground'),
    overviewRulerColor: colour('unsourced'),
    overviewRulerLane: OverviewRulerLane.Left,
  },
};

const marks = Object.keys(looks) as Mark[];

const quoteMark = ({ sourcing, direct }: ArticleStatement): Mark => {
  if (sourcing === 'none') return 'unsourced';
  return direct ? 'direct' : 'indirect';
};

const speakerMark = ({ sourcing }: ArticleStatement): Mark => (sourcing === 'vague' ? 'vague' : 'speaker');

/** What to draw where. */
function rangesOf({ statements }: Article): Map<Mark, Range[]> {
  const drawn = new Map<Mark, Range[]>(marks.map((mark) => [mark, []]));
  for (const statement of statements) {
    drawn.get(quoteMark(statement))?.push(...statement.quote.map(toRange));
    drawn.get('cue')?.push(...statement.cue.map(toRange));
    drawn.get(speakerMark(statement))?.push(...statement.speaker.map(toRange));
  }
  return drawn;
}

/** Draws the article's statements as long as annotation mode is on. */
export function createDecorations(articles: Articles): Disposable {
  articles.keepFor(isAnnotating);
  const types = marks.map((mark) => ({ mark, type: window.createTextEditorDecorationType(looks[mark]) }));
  const paint = (editor: TextEditor, article: Article | null): void => {
    const drawn = article && isAnnotating() ? rangesOf(article) : new Map<Mark, Range[]>();
    for (const { mark, type } of types) editor.setDecorations(type, drawn.get(mark) ?? []);
  };
  const draw = (): void => {
    const { editor, article } = articles;
    // An article that has been typed in since is drawn when the server has read it.
    if (editor && (article === null || article.version === editor.document.version)) paint(editor, article);
  };
  const listener = articles.onChanged(draw);
  return {
    dispose() {
      listener.dispose();
      for (const { type } of types) type.dispose();
    },
  };
}
