import assert from 'node:assert/strict';
import { toDirect } from '../../../src/analysis/rewrite/to-direct.js';
import { type Rewrite, rewritten } from './rewritten.js';

const inGermanMarks: Rewrite = (...statement) => toDirect(...statement, ['„', '“']);

type Case = readonly [indirect: string, direct: string];

const CASES: readonly Case[] = [
  ['Anna Berg sagte, sie sei krank.', 'Anna Berg sagte: „Ich bin krank.“'],
  ['Sie sei krank, sagte Anna Berg.', '„Ich bin krank“, sagte Anna Berg.'],
  ['Das Wasser sinke, sagte Jan Prill am Montag.', '„Das Wasser sinkt“, sagte Jan Prill am Montag.'],
  ['Die Brücke sei sicher, teilte die Stadt mit.', '„Die Brücke ist sicher“, teilte die Stadt mit.'],
  ['Jan Prill sagte am Montag, das Wasser sinke.', 'Jan Prill sagte am Montag: „Das Wasser sinkt.“'],
  [
    'Jan Prill sagte, er habe seinen Schlüssel verloren.',
    'Jan Prill sagte: „Ich habe meinen Schlüssel verloren.“',
  ],
  [
    'Anna Berg sagte, sie habe ihren Hut vergessen und sei müde.',
    'Anna Berg sagte: „Ich habe meinen Hut vergessen und bin müde.“',
  ],
  ['Jan Prill sagte, er teile das mit.', 'Jan Prill sagte: „Ich teile das mit.“'],
  ['Die Anwohner sagten, sie seien wütend.', 'Die Anwohner sagten: „Wir sind wütend.“'],
  ['Er sagte, er sei müde.', 'Er sagte: „Ich bin müde.“'],
  ['Anna Berg sagte, er habe recht.', 'Anna Berg sagte: „Er hat recht.“'],
  [
    'Jan Prill sagte, er könne nicht kommen, weil der Zug ausfalle.',
    'Jan Prill sagte: „Ich kann nicht kommen, weil der Zug ausfällt.“',
  ],
  [
    'Jan Prill sagte, man müsse warten, bis das Wasser sinkt.',
    'Jan Prill sagte: „Man muss warten, bis das Wasser sinkt.“',
  ],
  [
    'Anna Berg sagte, wenn es regne, bleibe sie zu Hause.',
    'Anna Berg sagte: „Wenn es regnet, bleibe ich zu Hause.“',
  ],
  ['Anna Berg sagte, sie wisse nicht, ob sie komme.', 'Anna Berg sagte: „Ich weiß nicht, ob ich komme.“'],
  [
    'Jan Prill sagte, es gebe zwei Lösungen, die beide teuer seien.',
    'Jan Prill sagte: „Es gibt zwei Lösungen, die beide teuer sind.“',
  ],
];

/** Each sentence stays as it is, because … */
const NONE: Readonly<Record<string, readonly string[]>> = {
  'the pronoun may mean somebody else': [
    'Anna Berg sagte, sie seien krank.',
    'Anna Berg sagte, sie habe sie gesehen.',
    'Anna Berg sagte, das sei ihr Haus.',
    'Jan Prill sagte, er habe ihm geholfen.',
    'Jan Prill sagte, er freue sich.',
    'Jan Prill sagte, das freue ihn.',
    'Jan Prill sagte, ihm fehle der Mut.',
    'Jan Prill sagte, sein Bruder sei krank.',
    'Jan Prill sagte, sein Land sei klein.',
    'Anna Berg sagte, die Ministerin sei krank, sie komme nicht.',
    'Die Stadt teilte mit, sie sei pleite.',
  ],
  'the mood does not tell what was said': [
    'Anna Berg sagte, sie wäre krank.',
    'Die Anwohner sagten, sie hätten nichts gehört.',
    'Anna Berg sagte, sie solle gehen.',
    'Jan Prill sagte, er komme und die Stadt zahle.',
    'Jan Prill sagte, man tue so, als sei nichts passiert.',
  ],
  'the words are bound to a day or a place': [
    'Jan Prill sagte, er komme morgen.',
    'Jan Prill sagte, er sei gern hier.',
  ],
  'it is no clause with its verb in the second place': [
    'Anna Berg sagte, dass sie krank sei.',
    'Jan Prill fragte, ob der Bus komme.',
    'Jan Prill kündigte an, das Haus zu verkaufen.',
  ],
  'the frame is none for a quotation': [
    'Laut Jan Prill sei das Wasser kalt.',
    'Jan Prill glaubte, das Wasser sei kalt.',
    'Jan Prill vertrat die Ansicht, das Wasser sei kalt.',
    'Anna Berg sagte, die Lage sei „sehr ernst“.',
  ],
};

describe('indirect speech as direct', () => {
  for (const [indirect, direct] of CASES)
    it(indirect, () => {
      assert.equal(rewritten(indirect, inGermanMarks), direct);
    });

  it('stands in the marks of the house', () => {
    const inGuillemets: Rewrite = (...statement) => toDirect(...statement, ['»', '«']);
    assert.equal(rewritten('Sie sagte, sie sei müde.', inGuillemets), 'Sie sagte: »Ich bin müde.«');
  });

  for (const [why, sentences] of Object.entries(NONE))
    describe(`is not offered where ${why}`, () => {
      for (const sentence of sentences)
        it(sentence, () => {
          assert.equal(rewritten(sentence, inGermanMarks), null);
        });
    });
});
