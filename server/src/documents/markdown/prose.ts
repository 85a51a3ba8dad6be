/** From the parser's events to prose. */

import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token, TokenType } from 'micromark-util-types';
import { findComments } from '../comments.js';
import type { Comment, Paragraph, ParagraphKind, Prose } from '../document.js';
import { createProseBuilder, type ProseBuilder } from '../prose-builder.js';
import { type Definitions, eventsOf } from './syntax.js';

/** A token in the text, and where its prose and comments go. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly builder: ProseBuilder;
  readonly comments: Comment[];
}

type Handler = (place: Place) => void;
type Handlers = Partial<Record<TokenType, Handler>>;

/** Tokens that hold prose; undefined lets the shape of the text decide whether it is a heading. */
const PROSE = new Map<TokenType, ParagraphKind | undefined>([
  ['paragraph', undefined],
  ['atxHeadingText', 'heading'],
  ['setextHeadingText', 'heading'],
]);

/** Tokens that hold no prose, though there is text in them. */
const NO_PROSE: ReadonlySet<TokenType> = new Set<TokenType>([
  'autolink',
  'codeText',
  'gfmFootnoteCall',
  'image',
  'reference',
  'resource',
  'table',
]);

const LINE_BREAK_TAG = /^<br\s*\/?>$/i;

const copy: Handler = ({ builder, start, end }) => builder.copy(start, end);

function addComments({ text, start, end, comments }: Place): void {
  for (const { span, text: content } of findComments(text.slice(start, end))) {
    comments.push({ span: { start: span.start + start, end: span.end + start }, text: content });
  }
}

function inlineHtml(place: Place): void {
  const { text, start, end, builder, comments } = place;
  const before = comments.length;
  addComments(place);
  if (comments.length > before) builder.copy(start, end);
  else if (LINE_BREAK_TAG.test(text.slice(start, end))) builder.put(start, end, '\n');
}

/** What a token gives when it begins. Marks of emphasis, prefixes of lines and the like give nothing. */
const ENTER: Handlers = {
  data: copy,
  lineEnding: copy,
  characterEscape: ({ text, start, end, builder }) => builder.put(start, end, text.slice(start + 1, end)),
  characterReference: ({ text, start, end, builder }) =>
    builder.put(start, end, decodeString(text.slice(start, end))),
  htmlText: inlineHtml,
  emphasis: ({ builder, start }) => builder.enter(start),
  strong: ({ builder, start }) => builder.enter(start),
  link: ({ builder, start }) => builder.enter(start),
};

const EXIT: Handlers = {
  emphasis: ({ builder, end }) => builder.leave(end),
  strong: ({ builder, end }) => builder.leave(end),
  link: ({ builder, end }) => builder.leave(end),
};

/** The events without those inside of tokens that hold no prose. */
function* readable(events: readonly Event[]): Generator<Event> {
  let skipped: Token | null = null;
  for (const event of events) {
    const [kind, token] = event;
    if (skipped !== null) {
      if (kind === 'exit' && token === skipped) skipped = null;
    } else if (NO_PROSE.has(token.type)) skipped = token;
    else yield event;
  }
}

/** The prose of a Markdown text that may refer to `known` definitions. Spans are offsets within the text. */
export function proseOf(text: string, known: Definitions): Prose {
  const builder = createProseBuilder(text);
  const paragraphs: Paragraph[] = [];
  const comments: Comment[] = [];
  let isProse = false;
  for (const [kind, { type, start, end }] of readable(eventsOf(text, known))) {
    const place = { text, start: start.offset, end: end.offset, builder, comments };
    if (PROSE.has(type)) {
      isProse = kind === 'enter';
      const paragraph = isProse ? null : builder.finish(PROSE.get(type));
      if (paragraph !== null) paragraphs.push(paragraph);
    } else if (isProse) (kind === 'enter' ? ENTER : EXIT)[type]?.(place);
    else if (kind === 'enter' && type === 'htmlFlow') addComments(place);
  }
  return { paragraphs, comments };
}
