/** All figures over all articles. */

import type { StatementType } from '../server/src/analysis/model.js';
import type { JudgedArticle } from './judge.js';
import { type FalseAlarms, scoreFalseAlarms } from './metric/false-alarms.js';
import { type PartScores, scoreParts } from './metric/part-scores.js';
import { type Score, scoreOfCounts } from './metric/scores.js';
import { type SpeakerScores, scoreSpeakers } from './metric/speaker-scores.js';
import { scoreType, type TypeScore } from './metric/type-scores.js';
import type { SpanCounts, TextMeasure } from './text.js';

/** How well the text is cut into tokens and sentences. */
export interface TextScores {
  /** A hit has both ends of the gold's token. */
  readonly tokens: Score;
  /** A hit is an offset at which a sentence of the gold ends. */
  readonly sentenceEnds: Score;
  /** A hit has both ends of the gold's sentence, so that one wrong end costs two sentences. */
  readonly sentences: Score;
}

/** What was evaluated. */
export interface Extent {
  readonly articles: number;
  readonly tokens: number;
  readonly goldStatements: number;
  readonly systemStatements: number;
}

export interface Evaluation {
  readonly extent: Extent;
  readonly text: TextScores;
  readonly parts: PartScores;
  readonly types: Readonly<Record<StatementType, TypeScore>>;
  readonly speakers: SpeakerScores;
  readonly falseAlarms: FalseAlarms;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const scoreSpans = ({ hits, found, gold }: SpanCounts): Score => scoreOfCounts({ hits, system: found, gold });

/** Scores judged articles by the metric of the annotated corpus. All scores are from 0 to 1. */
export function evaluate(articles: readonly JudgedArticle[], text: TextMeasure): Evaluation {
  const pairings = articles.map(({ pairing }) => pairing);
  return {
    extent: {
      articles: articles.length,
      tokens: total(articles.map(({ tokens }) => tokens.length)),
      goldStatements: total(articles.map(({ gold }) => gold.length)),
      systemStatements: total(articles.map(({ system }) => system.length)),
    },
    text: {
      tokens: scoreSpans(text.tokens),
      sentenceEnds: scoreSpans(text.sentenceEnds),
      sentences: scoreSpans(text.sentences),
    },
    parts: scoreParts(pairings),
    types: {
      direct: scoreType(articles, 'direct'),
      indirect: scoreType(articles, 'indirect'),
      reported: scoreType(articles, 'reported'),
      'free-indirect': scoreType(articles, 'free-indirect'),
      'indirect-free-indirect': scoreType(articles, 'indirect-free-indirect'),
    },
    speakers: scoreSpeakers(pairings),
    falseAlarms: scoreFalseAlarms(articles),
  };
}
