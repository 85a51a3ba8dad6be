/**
 * Verbs that perform an act or show an attitude rather than hand on a message: „begrüßte die Einigung“, „lehnte den Plan
 * ab“. With a clause or a quotation they are cues like any other; with a bare object they tell what somebody did, not what
 * somebody said. Source of the classes: Searle, A Taxonomy of Illocutionary Acts (expressives and declarations).
 */

import { wordSet } from '../word-list.js';

const PERFORMATIVES = wordSet(`
  ablehnen abstreiten anerkennen annehmen anprangern anzweifeln attackieren äußern aussprechen bedauern
  befürworten begrüßen bejubeln bekennen beklagen bekräftigen bekunden belächeln bemängeln beschimpfen beschwören bestätigen
  bestreiten bewundern bezweifeln billigen danken dementieren einfordern einräumen empfehlen entschuldigen erinnern erklären
  feiern garantieren geben geloben geißeln gestehen gratulieren gutheißen hinnehmen hoffen infragestellen klagen kommentieren
  kritisieren leugnen loben machen missbilligen monieren nehmen preisen proklamieren rügen rühmen schelten schimpfen schmähen
  signalisieren sorgen spotten tadeln trauern unterstützen üben verdammen verhöhnen verkünden versichern verspotten versprechen
  verteidigen verurteilen verwerfen wehren würdigen zeigen zurückweisen zusagen zusichern zustimmen zweifeln
`);

/** True if the verb with a bare object is an act rather than a message. Example: `isPerformative('begrüßen')`. */
export function isPerformative(lemma: string): boolean {
  return PERFORMATIVES.has(lemma);
}
