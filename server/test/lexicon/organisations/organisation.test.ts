import assert from 'node:assert/strict';
import { type Organisation, organisation } from '../../../src/lexicon/organisations/index.js';

const body = (kind: Organisation['kind'], gender: Organisation['gender'], head: string): Organisation => ({
  kind,
  gender,
  head,
});

type Row = readonly [word: string, organisation: Organisation];

describe('organisation', () => {
  const names: readonly Row[] = [
    ['SPD', body('organisation', 'female', 'SPD')],
    ['Nato', body('organisation', 'female', 'Nato')],
    ['Kreml', body('organisation', 'male', 'Kreml')],
    ['Pentagon', body('organisation', 'neuter', 'Pentagon')],
    ['Siemens', body('organisation', null, 'Siemens')],
    ['dpa', body('agency', 'female', 'dpa')],
    ['Reuters', body('agency', null, 'Reuters')],
    ['ZDF', body('medium', 'neuter', 'ZDF')],
    ['Spiegel', body('medium', 'male', 'Spiegel')],
    ['Times', body('medium', 'female', 'Times')],
    ['Russlands', body('place', 'neuter', 'Russland')],
    ['Türkei', body('place', 'female', 'Türkei')],
    ['Iran', body('place', 'male', 'Iran')],
    ['USA', body('place', 'plural', 'USA')],
    ['Moskau', body('place', 'neuter', 'Moskau')],
  ];
  for (const [word, expected] of names) {
    it(`knows the name ${word}`, () => assert.deepEqual(organisation(word), expected));
  }

  const heads: readonly Row[] = [
    ['Innenministeriums', body('organisation', 'neuter', 'Ministerium')],
    ['Landratsamt', body('organisation', 'neuter', 'Amt')],
    ['Polizei', body('organisation', 'female', 'Polizei')],
    ['Gesundheitsbehörden', body('organisation', 'plural', 'Behörde')],
    ['Oberstaatsanwaltschaft', body('organisation', 'female', 'Staatsanwaltschaft')],
    ['Wohlfahrtsverbände', body('organisation', 'plural', 'Verband')],
    ['Gemeinderat', body('organisation', 'male', 'Rat')],
    ['Landgericht', body('organisation', 'neuter', 'Gericht')],
    ['Landesbank', body('organisation', 'female', 'Bank')],
    ['Autohersteller', body('organisation', 'male', 'Hersteller')],
    ['Lokalzeitung', body('medium', 'female', 'Zeitung')],
    ['Privatsender', body('medium', 'male', 'Sender')],
    ['Nachrichtenmagazin', body('medium', 'neuter', 'Magazin')],
    ['SPD-Führung', body('organisation', 'female', 'Führung')],
    ['US-Botschaft', body('organisation', 'female', 'Botschaft')],
    ['Krankenhauses', body('organisation', 'neuter', 'Krankenhaus')],
    ['Einsatzleitung', body('organisation', 'female', 'Einsatzleitung')],
  ];
  for (const [word, expected] of heads) {
    it(`finds the head of ${word}`, () => assert.deepEqual(organisation(word), expected));
  }

  const none =
    `Minister Sprecherin Insgesamt Gesamte Ehrenamt Verrat Hochverrat Vorrat Apparat Quadrat Heirat Demokrat Direktorat
    Rückgrat Landrat Staatsbeamte Datenbank Parkbank Fischgericht Altersgruppe Gesinnung Gewinnung Hochhaus Gottesdienst Feuerlöscher
    Montag Altstadt Kompresse Ahornblatt Absender Einführung Durchführung Bundesliga Haft polizei amt 7`.split(
      /\s+/,
    );
  for (const word of none) {
    it(`takes ${word} for no body`, () => assert.equal(organisation(word), null));
  }
});
