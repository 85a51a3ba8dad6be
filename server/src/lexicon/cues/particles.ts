/** Words that attribute a clause without a preposition: so Kessler, demnach, wonach. */

import type { CueParticle } from './types.js';

const entry = (
  word: string,
  kind: CueParticle['kind'],
  example: string,
  counterExample: string,
): CueParticle => ({
  word,
  kind,
  example,
  counterExample,
});

export const PARTICLES: readonly CueParticle[] = [
  entry('so', 'so', 'Der Steg, so die Hafenmeisterin, sei morsch.', 'Der Steg war so morsch, dass er brach.'),
  entry(
    'demnach',
    'anaphoric',
    'Der Bericht liegt vor. Demnach fehlen 40 Betten.',
    'Er fehlte und verlor demnach seinen Sitz.',
  ),
  entry(
    'danach',
    'anaphoric',
    'Das Amt legte Zahlen vor. Danach sinke die Miete.',
    'Danach gingen alle heim.',
  ),
  entry(
    'demzufolge',
    'anaphoric',
    'Die Studie ist da. Demzufolge altert das Dorf.',
    'Es regnete, demzufolge fiel das Fest aus.',
  ),
  entry('hiernach', 'anaphoric', 'Das Urteil ist lang. Hiernach hafte der Wirt.', 'Hiernach folgt ein Lied.'),
  entry(
    'wonach',
    'relative',
    'Er zitierte einen Brief, wonach das Haus verkauft sei.',
    'Sie fand, wonach sie gesucht hatte.',
  ),
  entry(
    'demzufolge',
    'relative',
    'Es gibt ein Gutachten, demzufolge der Turm kippt.',
    'Der Turm kippt und wird demzufolge gesperrt.',
  ),
];
