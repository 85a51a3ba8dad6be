/**
 * Words that pass a claim on or leave it open. Not here: offenbar, anscheinend and wohl (the writer's own inference,
 * which needs no source) and vermeintlich, sogenannt (the writer's judgement that it is wrong).
 */

import type { Hedge } from './types.js';

/** The phrase alone, or with `endings` each form of an adjective: „angeblich“, „angebliche“ … */
const hedge = (
  kind: Hedge['kind'],
  phrases: string,
  endings: string,
  example: string,
  counterExample: string,
): Hedge => ({
  kind,
  variants: phrases
    .split('|')
    .flatMap((phrase) =>
      ['', ...endings.split(' ').filter(Boolean)].map((ending) => (phrase + ending).split(' ')),
    ),
  example,
  counterExample,
});

const ADJECTIVE = 'e em en er es';

export const HEDGES: readonly Hedge[] = [
  hedge(
    'hearsay',
    'angeblich',
    ADJECTIVE,
    'Angeblich liegt im Turm ein Schatz.',
    'Laut Küster liegt dort ein angeblicher Schatz.',
  ),
  hedge(
    'hearsay',
    'vorgeblich',
    ADJECTIVE,
    'Der vorgebliche Graf wohnt im Hotel.',
    'Der Mann, laut Polizei ein vorgeblicher Graf, floh.',
  ),
  hedge(
    'hearsay',
    'gerüchteweise',
    '',
    'Gerüchteweise zieht der Zirkus weiter.',
    'Gerüchteweise, sagte Pohl, ziehe der Zirkus weiter.',
  ),
  hedge(
    'hearsay',
    'dem vernehmen nach|dem hören nach|dem hörensagen nach|vom hörensagen',
    '',
    'Dem Vernehmen nach will die Reederei verkaufen.',
    'Dem Vernehmen nach, so der Makler, will sie verkaufen.',
  ),
  hedge(
    'hearsay',
    'gerüchten zufolge|dem gerücht nach|unbestätigten berichten zufolge|unbestätigten meldungen zufolge',
    '',
    'Gerüchten zufolge steht das Schloss leer.',
    'Gerüchten zufolge, sagte der Verwalter, steht es leer.',
  ),
  hedge(
    'hearsay',
    'kolportiert',
    ADJECTIVE,
    'Die kolportierte Summe ist hoch.',
    'Die von der „Rundschau“ kolportierte Summe ist hoch.',
  ),
  hedge(
    'hearsay',
    'nachgesagt',
    ADJECTIVE,
    'Dem Wirt wird Geiz nachgesagt.',
    'Dem Wirt wird laut Nachbarin Geiz nachgesagt.',
  ),
  // In police and court news „mutmaßlich“ keeps the presumption of innocence: it is right without a source.
  hedge(
    'suspicion',
    'mutmaßlich',
    ADJECTIVE,
    'Die Polizei fasste den mutmaßlichen Brandstifter.',
    'Mutmaßlich war es, so die Kripo, ein Kurzschluss.',
  ),
  hedge(
    'suspicion',
    'tatverdächtig',
    ADJECTIVE,
    'Der tatverdächtige Koch schweigt.',
    'Der laut Kripo tatverdächtige Koch schweigt.',
  ),
  hedge(
    'suspicion',
    'unter verdacht',
    '',
    'Ein Kurier steht unter Verdacht.',
    'Laut Zoll steht ein Kurier unter Verdacht.',
  ),
];
