/** What went wrong in an article, each error under a kind and a group that says what to work on. */

import type { JudgedArticle, JudgedGold, JudgedStatement } from '../judge.js';
import { isContradicted } from '../metric/false-alarms.js';
import { isFound, type Pair } from '../metric/pairing.js';
import type { Part, SpanStatement, TokenSet } from '../metric/parts.js';
import { sharedTokens, tokenF1 } from '../metric/scores.js';
import { isSpeakerRight } from '../metric/speaker-scores.js';
import { constructionOf, hasCueVerb, wordsUnder } from './construction.js';
import { excerpt } from './excerpt.js';
import { type CueKnowledge, lexiconGap } from './lexicon-gap.js';
import { speakerKind } from './speaker-kind.js';

export const ERROR_KINDS = [
  'missed statement',
  'surplus statement',
  'loose boundaries',
  'wrong type',
  'wrong speaker',
  'wrong cue',
  'wrong frame',
  'contradicted warning',
] as const;

export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface AnalysisError {
  readonly kind: ErrorKind;
  readonly group: string;
  readonly articleId: string;
  /** The gold's words stand in [ ] and, for its cue, in < >; the analysis's in { }. */
  readonly excerpt: string;
}

type JudgedPair = Pair<JudgedStatement, JudgedGold>;

const EXACT_FROM = 0.8;
const NONE: SpanStatement = { type: 'direct', quote: [], speaker: [], cue: [], frame: [], addressee: [] };

/** Shows one part of both sides in the text. */
const shown = (text: string, part: Part, gold: SpanStatement, system: SpanStatement): string =>
  excerpt(text, [
    { spans: gold[part], open: '[', close: ']' },
    { spans: system[part], open: '{', close: '}' },
  ]);

/** A cue verb that the lexicon lacks explains a miss better than the construction does. */
function missedGroup(text: string, statement: SpanStatement, knowledge: CueKnowledge): string {
  const gap = hasCueVerb(text, statement) ? lexiconGap(wordsUnder(text, statement.cue), knowledge) : null;
  return gap === null
    ? constructionOf(text, statement)
    : `${statement.type}, cue verb not in the lexicon: ${gap}`;
}

function missedErrors(
  { article, pairing }: JudgedArticle,
  knowledge: CueKnowledge,
): readonly AnalysisError[] {
  return pairing.missed.map(({ spans }) => ({
    kind: 'missed statement',
    group: missedGroup(article.text, spans, knowledge),
    articleId: article.id,
    excerpt: excerpt(article.text, [
      { spans: spans.cue, open: '<', close: '>' },
      { spans: spans.quote, open: '[', close: ']' },
    ]),
  }));
}

/** Whether a surplus statement splits or repeats one of the gold, or has nothing to do with any. */
const surplusPlace = (quote: TokenSet, gold: readonly JudgedGold[]): string =>
  gold.some((statement) => sharedTokens(statement.quote, quote) > 0) ? 'beside another' : 'on its own';

function surplusErrors({ article, gold, pairing }: JudgedArticle): readonly AnalysisError[] {
  return pairing.surplus.map(({ spans, quote }) => ({
    kind: 'surplus statement',
    group: `${constructionOf(article.text, spans)}: ${surplusPlace(quote, gold)}`,
    articleId: article.id,
    excerpt: shown(article.text, 'quote', NONE, spans),
  }));
}

function boundaryError(text: string, { gold, system, f1 }: JudgedPair): Omit<AnalysisError, 'articleId'>[] {
  if (f1 >= EXACT_FROM) return [];
  const more = system.quote.length > gold.quote.length ? 'too much' : 'too little';
  const group = `${constructionOf(text, gold.spans)}: ${more}`;
  return [{ kind: 'loose boundaries', group, excerpt: shown(text, 'quote', gold.spans, system.spans) }];
}

function typeError(text: string, { gold, system }: JudgedPair): Omit<AnalysisError, 'articleId'>[] {
  if (gold.type === system.type) return [];
  const group = `${gold.type} taken for ${system.type}`;
  return [{ kind: 'wrong type', group, excerpt: shown(text, 'quote', gold.spans, system.spans) }];
}

function speakerError(text: string, pair: JudgedPair): Omit<AnalysisError, 'articleId'>[] {
  if (isSpeakerRight(pair)) return [];
  const gold = speakerKind(wordsUnder(text, pair.gold.spans.speaker));
  const system = speakerKind(wordsUnder(text, pair.system.spans.speaker));
  const group = `${gold} taken for ${system === gold ? `another ${gold}` : system}`;
  const line = shown(text, 'speaker', pair.gold.spans, pair.system.spans);
  return [{ kind: 'wrong speaker', group, excerpt: line }];
}

/** A cue or frame that is missing, superfluous or other than the gold's. */
function roleError(
  kind: 'wrong cue' | 'wrong frame',
  part: 'cue' | 'frame',
  text: string,
  { gold, system }: JudgedPair,
): Omit<AnalysisError, 'articleId'>[] {
  if (gold[part].length + system[part].length === 0) return [];
  if (tokenF1(gold[part], system[part]) >= EXACT_FROM) return [];
  const answered = system[part].length === 0 ? 'none given' : 'other words';
  const group = `${constructionOf(text, gold.spans)}: ${gold[part].length === 0 ? 'the gold has none' : answered}`;
  return [{ kind, group, excerpt: shown(text, part, gold.spans, system.spans) }];
}

function pairErrors({ article, pairing }: JudgedArticle): readonly AnalysisError[] {
  const { id, text } = article;
  return pairing.pairs.flatMap((pair) => {
    const boundaries = boundaryError(text, pair);
    const others = isFound(pair)
      ? [
          ...typeError(text, pair),
          ...speakerError(text, pair),
          ...roleError('wrong cue', 'cue', text, pair),
          ...roleError('wrong frame', 'frame', text, pair),
        ]
      : [];
    return [...boundaries, ...others].map((error) => ({ ...error, articleId: id }));
  });
}

function warningErrors({ article, findings, gold }: JudgedArticle): readonly AnalysisError[] {
  return findings
    .filter((judged) => isContradicted(judged, gold))
    .map(({ finding }) => ({
      kind: 'contradicted warning',
      group: `${finding.ruleId} (${finding.severity})`,
      articleId: article.id,
      excerpt: excerpt(article.text, [{ spans: [finding.span], open: '{', close: '}' }]),
    }));
}

/** All errors of one article; the lexicon is asked whether it has the cues of missed statements. */
export const errorsOf = (judged: JudgedArticle, knowledge: CueKnowledge): readonly AnalysisError[] => [
  ...missedErrors(judged, knowledge),
  ...surplusErrors(judged),
  ...pairErrors(judged),
  ...warningErrors(judged),
];
