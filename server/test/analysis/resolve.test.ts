import { itReads, sourceLines } from './describe.js';

describe('who speaks', () => {
  itReads(sourceLines, [
    [
      'Anna Berg sagte, der Damm halte bis Mai. Sie sagte, das Wasser steige weiter.',
      ['Anna Berg | named Anna Berg', 'Sie | named Anna Berg'],
    ],
    ['Anna Berg winkt ab. „Das ist vorbei.“', ['Anna Berg | inferred Anna Berg']],
    ['Anna Berg war zufrieden. Der Damm sei sicher.', ['Anna Berg | inferred Anna Berg']],
    ['Die Stadt Marbeck will bauen. Der Damm sei alt.', ['Die Stadt Marbeck | inferred Die Stadt Marbeck']],
    ['Die Partei bleibt dabei. „Wir weichen nicht.“', ['Die Partei | inferred Die Partei']],
    [
      'Die Autoren warnen vor Folgen. Anna Berg kennt das. „Das ist falsch“, entgegnet sie.',
      ['Die Autoren | role Die Autoren', 'sie | named Anna Berg'],
    ],
    ['Ihm zufolge hält der Damm.', ['Ihm | role -']],
    ['Dem Gutachten zufolge hält der Damm.', ['Dem Gutachten | role Gutachten']],
    ['Aus Sicht von Landrat Udo Brandt hält der Damm.', ['Sicht von Landrat Udo Brandt | named Udo Brandt']],
    [
      'Anna Berg sagte, der Damm halte.\n\nDer Damm ist alt. Er sei sicher.',
      ['Anna Berg | named Anna Berg', '- | none -'],
    ],
    [
      'Anna Berg sagte, der Damm halte.\n\nEr sei sicher. Der Damm ist alt.',
      ['Anna Berg | named Anna Berg', 'Anna Berg | named Anna Berg'],
    ],
    [
      'Anna Berg sagte, der Damm halte bis Mai.\n\nBerg sagte, das Wasser steige weiter.',
      ['Anna Berg | named Anna Berg', 'Berg | named Anna Berg'],
    ],
    [
      'Anna Berg sagte, der Damm halte bis Mai.\n\nFrau Berg sagte, das Wasser steige weiter.',
      ['Anna Berg | named Anna Berg', 'Frau Berg | named Anna Berg'],
    ],
    [
      'Jonas Kolb sagte, der Damm halte bis Mai.\n\nHerr Kolb sagte, das Wasser steige weiter.',
      ['Jonas Kolb | named Jonas Kolb', 'Herr Kolb | named Jonas Kolb'],
    ],
    [
      'Anna Berg sagte, der Damm halte bis Mai. Jonas Kolb sagte, er glaube das nicht. Sie sagte, das Wasser steige weiter.',
      ['Anna Berg | named Anna Berg', 'Jonas Kolb | named Jonas Kolb', 'Sie | named Anna Berg'],
    ],
    [
      'Anna Berg sagte, der Damm halte bis Mai. Jonas Kolb sagte, das sei falsch. Er sagte, das Wasser steige weiter.',
      ['Anna Berg | named Anna Berg', 'Jonas Kolb | named Jonas Kolb', 'Er | named Jonas Kolb'],
    ],
    [
      'Bürgermeisterin Anna Berg sagte, der Damm halte bis Mai. Später sagte die Bürgermeisterin, das Wasser steige weiter.',
      ['Bürgermeisterin Anna Berg | named Anna Berg', 'die Bürgermeisterin | named Anna Berg'],
    ],
    [
      'Anna Berg, die Bürgermeisterin von Rothenau, kam am Abend. Später sagte die Bürgermeisterin, das Wasser steige weiter.',
      ['die Bürgermeisterin | named Anna Berg'],
    ],
    ['Am Abend kam Jonas Kolb. Er sagte, das Wasser steige weiter.', ['Er | named Jonas Kolb']],
    ['Am Abend kam Jonas Kolb. Das Wasser steige weiter, sagte Kolb.', ['Kolb | named Jonas Kolb']],
    ['Er sagte, das Wasser steige weiter.', ['Er | role -']],
    ['Beobachter sagten, das Wasser steige weiter.', ['Beobachter | vague -']],
    ['Ein Insider sagte, das Wasser steige weiter.', ['Ein Insider | vague -']],
    [
      'Anna Berg sagte, der Damm halte bis Mai. Er sei neu.',
      ['Anna Berg | named Anna Berg', 'Anna Berg | named Anna Berg'],
    ],
    [
      'Anna Berg sagte, der Damm halte bis Mai.\n\nEr sei neu.',
      ['Anna Berg | named Anna Berg', 'Anna Berg | named Anna Berg'],
    ],
    [
      '„Wir gehen heute“, sagte Anna Berg. „Morgen ist zu.“',
      ['Anna Berg | named Anna Berg', 'Anna Berg | named Anna Berg'],
    ],
    [
      '„Wir gehen heute“, sagte Anna Berg.\n\n„Morgen ist zu.“',
      ['Anna Berg | named Anna Berg', '- | none -'],
    ],
    ['Anna Berg schrieb am Abend:\n\n„Morgen ist zu.“', ['Anna Berg | named Anna Berg']],
    [
      'Am Abend teilte das Ministerium mit, der Damm halte bis Mai. Das Wasser steige weiter, hieß es.',
      ['das Ministerium | named das Ministerium', '- | inferred das Ministerium'],
    ],
    ['Er sagte, das Wasser steige weiter. Am Abend kam Jonas Kolb.', ['Er | role -']],
    [
      'Bergs Anwalt sagte, das Wasser steige weiter. Anna Berg schwieg.',
      ['Bergs Anwalt | role Bergs Anwalt'],
    ],
  ]);
});
