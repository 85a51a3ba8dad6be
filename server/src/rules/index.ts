/** The rules in the order in which they run. A new rule is added here and nowhere else. */

import { ambiguousSpeaker } from './ambiguous-speaker.js';
import { anonymousReport } from './anonymous-report.js';
import { conflictingTag } from './conflicting-tag.js';
import { danglingAttribution } from './dangling-attribution.js';
import { inconsistentName } from './inconsistent-name.js';
import { indicativeInReportedSpeech } from './indicative-in-reported-speech.js';
import { inferredSource } from './inferred-source.js';
import { malformedTag } from './malformed-tag.js';
import { missingDocumentSource } from './missing-document-source.js';
import { protectedSource } from './protected-source.js';
import { quoteMarks } from './quote-marks.js';
import { quotePunctuation } from './quote-punctuation.js';
import type { AnyRule } from './rule.js';
import { singleSource } from './single-source.js';
import { subjunctiveAfterLaut } from './subjunctive-after-laut.js';
import { unattributedQuote } from './unattributed-quote.js';
import { unattributedReport } from './unattributed-report.js';
import { unintroducedSource } from './unintroduced-source.js';
import { unknownSource } from './unknown-source.js';
import { unsourcedClaim } from './unsourced-claim.js';
import { unsourcedHedge } from './unsourced-hedge.js';
import { vagueSource } from './vague-source.js';

export const RULES: readonly AnyRule[] = [
  unattributedQuote,
  unattributedReport,
  anonymousReport,
  vagueSource,
  unsourcedHedge,
  danglingAttribution,
  inferredSource,
  ambiguousSpeaker,
  unintroducedSource,
  inconsistentName,
  indicativeInReportedSpeech,
  subjunctiveAfterLaut,
  quoteMarks,
  quotePunctuation,
  malformedTag,
  conflictingTag,
  unknownSource,
  protectedSource,
  unsourcedClaim,
  singleSource,
  missingDocumentSource,
];
