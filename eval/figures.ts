/** The figures by which the analysis is held to account, under one name each. */

import type { Evaluation } from './evaluation.js';

/** In percent, but `contradicted-warnings`, which is per 1,000 words. */
export type FigureName =
  | 'tokens'
  | 'sentence-ends'
  | 'quote'
  | 'roles'
  | 'joint'
  | 'direct'
  | 'indirect'
  | 'reported'
  | 'free-indirect'
  | 'indirect-free-indirect'
  | 'speaker-accuracy'
  | 'unattributed-precision'
  | 'unattributed-direct'
  | 'contradicted-warnings';

export type Figures = Readonly<Record<FigureName, number>>;

/** F1 of the parts, detection F1 of the types, shares of speakers and false alarms. */
export function figuresOf({ text, parts, types, speakers, falseAlarms }: Evaluation): Figures {
  return {
    tokens: 100 * text.tokens.f1,
    'sentence-ends': 100 * text.sentenceEnds.f1,
    quote: 100 * parts.quote.f1,
    roles: 100 * parts.roles.f1,
    joint: 100 * parts.joint.f1,
    direct: 100 * types.direct.detection.f1,
    indirect: 100 * types.indirect.detection.f1,
    reported: 100 * types.reported.detection.f1,
    'free-indirect': 100 * types['free-indirect'].detection.f1,
    'indirect-free-indirect': 100 * types['indirect-free-indirect'].detection.f1,
    'speaker-accuracy': 100 * speakers.accuracy.share,
    'unattributed-precision': 100 * speakers.unattributedPrecision.share,
    'unattributed-direct': 100 * falseAlarms.unattributedDirect.share,
    'contradicted-warnings': falseAlarms.contradicted,
  };
}
