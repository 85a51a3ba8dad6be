import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Paragraph } from '../../src/documents/document.js';
import { germanOnly } from '../../src/documents/language.js';
import { plainText } from '../../src/documents/plain.js';

const paragraphs = (file: string): readonly Paragraph[] => plainText.createReader()(file).paragraphs;
const kept = (texts: readonly string[]): string[] =>
  germanOnly(paragraphs(texts.join('\n\n'))).map(({ text }) => text);
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const GERMAN = 'Die Fähre bleibt im Hafen, weil der Sturm noch nicht nachgelassen hat und das Wasser steigt.';
const FOREIGN = [
  'The ferry will stay in the harbour because the storm has not calmed down and the water is still rising.',
  'Le bac reste au port parce que la tempête ne s’est pas calmée et que les eaux montent encore dans la baie.',
  'Il traghetto resta nel porto perché la tempesta non si è calmata e perché l’acqua della baia sale ancora.',
  'El barco se queda en el puerto porque la tormenta no ha pasado y el agua de la bahía sube todavía más.',
  'O barco fica no porto porque a tempestade não passou e as águas da baía são mais altas do que em maio.',
  'De veerboot blijft in de haven, want de storm is nog niet gaan liggen en het water in de baai stijgt ook.',
  'Færgen bliver i havnen, for stormen har ikke lagt sig, og vandet i bugten stiger stadig, som det har gjort.',
  'Färjan blir kvar i hamnen, för stormen har inte lagt sig och vattnet i viken stiger som det har gjort förr.',
];

describe('germanOnly', () => {
  for (const text of FOREIGN) {
    it(`leaves out: ${text.slice(0, 30)}…`, () => {
      assert.deepEqual(kept([GERMAN, text, GERMAN]), [GERMAN, GERMAN]);
    });
  }

  it('lets short paragraphs follow their neighbours', () => {
    const [english = '', french = ''] = FOREIGN;
    assert.deepEqual(kept(['Playlist', english, 'Anna Berg', french, 'Harbour news']), []);
    assert.deepEqual(kept(['Streik', GERMAN, 'Anna Berg', english, 'Harbour news']), [
      'Streik',
      GERMAN,
      'Anna Berg',
    ]);
    assert.deepEqual(kept([english, 'Sie sagt nichts.', english]), ['Sie sagt nichts.']);
    assert.deepEqual(kept(['Anna Berg', 'Auen']), ['Anna Berg', 'Auen']);
  });

  it('keeps German with foreign words in it', () => {
    const mixed = [
      'Der Film „The Man who was not there in the House of the Rising Sun“ läuft ab Donnerstag im Kino am Markt.',
      'Charles de Gaulle, Ursula van der Leeuwen, Luis de la Fuente, Juan de los Santos, Ana de la Vega, Jean le Grand.',
      '„Yes, we can do it“, rief Anna Berg auf dem Platz, und die Menge antwortete: „You can do it, you will do it!“',
    ];
    assert.deepEqual(kept(mixed), mixed);
  });

  it('keeps all of the fixtures', () => {
    const folder = path('../../../test-fixtures/');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
      /\.(?:txt|news|artikel)$/.test(f),
    );
    assert.ok(files.length > 0);
    for (const file of files) {
      const all = paragraphs(readFileSync(`${folder}/${file}`, 'utf8'));
      assert.deepEqual(germanOnly(all), all, file);
    }
  });

  it('keeps all paragraphs of the annotated articles', function () {
    const articles = path('../../../../shared/data/wikinews/dev.ndjson');
    if (!existsSync(articles)) {
      console.log('      skipped: no ../shared');
      this.skip();
    }
    const lines = readFileSync(articles, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const all = lines.map((line) => paragraphs((JSON.parse(line) as { text: string }).text));
    const count = (list: readonly (readonly Paragraph[])[]): number =>
      list.reduce((sum, p) => sum + p.length, 0);
    const german = count(all.map(germanOnly));
    console.log(`      ${german} of ${count(all)} paragraphs kept`);
    assert.equal(german, count(all));
  });
});
