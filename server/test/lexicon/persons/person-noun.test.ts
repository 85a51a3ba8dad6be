import assert from 'node:assert/strict';
import { type PersonNoun, personNoun } from '../../../src/lexicon/persons/index.js';

type Row = readonly [word: string, noun: PersonNoun];

const noun = (
  head: string,
  gender: PersonNoun['gender'],
  number: PersonNoun['number'],
  role: boolean,
): PersonNoun => ({ head, gender, number, role });

describe('personNoun', () => {
  const roles: readonly Row[] = [
    ['Minister', noun('Minister', 'male', 'either', true)],
    ['Ministers', noun('Minister', 'male', 'singular', true)],
    ['Ministern', noun('Minister', 'either', 'plural', true)],
    ['Ministerin', noun('Ministerin', 'female', 'singular', true)],
    ['Ministerinnen', noun('Ministerin', 'female', 'plural', true)],
    ['Präsident', noun('Präsident', 'male', 'singular', true)],
    ['Präsidenten', noun('Präsident', 'male', 'either', true)],
    ['Chefs', noun('Chef', 'male', 'either', true)],
    ['Direktoren', noun('Direktor', 'either', 'plural', true)],
    ['Kommissare', noun('Kommissar', 'either', 'plural', true)],
    ['Anwälten', noun('Anwalt', 'either', 'plural', true)],
    ['Anwältin', noun('Anwältin', 'female', 'singular', true)],
    ['Vorsitzender', noun('Vorsitzende', 'male', 'singular', true)],
    ['Vorsitzende', noun('Vorsitzende', 'either', 'either', true)],
    ['Beamten', noun('Beamte', 'either', 'either', true)],
    ['Kauffrauen', noun('Kauffrau', 'female', 'plural', true)],
    ['Hebamme', noun('Hebamme', 'female', 'singular', true)],
  ];
  for (const [word, expected] of roles) {
    it(`reads the role ${word}`, () => assert.deepEqual(personNoun(word), expected));
  }

  const people: readonly Row[] = [
    ['Mann', noun('Mann', 'male', 'singular', false)],
    ['Frauen', noun('Frau', 'female', 'plural', false)],
    ['Zeugen', noun('Zeuge', 'male', 'either', false)],
    ['Zeugin', noun('Zeugin', 'female', 'singular', false)],
    ['Nachbarn', noun('Nachbar', 'male', 'either', false)],
    ['Französin', noun('Französin', 'female', 'singular', false)],
    ['Briten', noun('Brite', 'male', 'either', false)],
    ['Verletzter', noun('Verletzte', 'male', 'singular', false)],
    ['Angehörigen', noun('Angehörige', 'either', 'either', false)],
    ['Kinder', noun('Kind', 'either', 'plural', false)],
    ['Opfer', noun('Opfer', 'either', 'either', false)],
    ['Eltern', noun('Eltern', 'either', 'plural', false)],
    ['34-Jährige', noun('Jährige', 'either', 'either', false)],
  ];
  for (const [word, expected] of people) {
    it(`reads ${word}, which is no role`, () => assert.deepEqual(personNoun(word), expected));
  }

  const compounds: readonly Row[] = [
    ['Regierungssprecherin', noun('Sprecherin', 'female', 'singular', true)],
    ['CDU-Politikerin', noun('Politikerin', 'female', 'singular', true)],
    ['Ex-Präsident', noun('Präsident', 'male', 'singular', true)],
    ['Bundestagsabgeordneter', noun('Abgeordnete', 'male', 'singular', true)],
    ['Parteivorsitzenden', noun('Vorsitzende', 'either', 'either', true)],
    ['Oberstaatsanwältinnen', noun('Anwältin', 'female', 'plural', true)],
    ['Fußballfans', noun('Fußballfan', 'male', 'either', false)],
    ['Augenzeugen', noun('Augenzeuge', 'male', 'either', false)],
  ];
  for (const [word, expected] of compounds) {
    it(`finds the head of ${word}`, () => assert.deepEqual(personNoun(word), expected));
  }

  const endings: readonly Row[] = [
    ['Harfenisten', noun('Harfenist', 'male', 'either', true)],
    ['Glaziologin', noun('Glaziologin', 'female', 'singular', true)],
    ['Glaziologen', noun('Glaziologe', 'male', 'either', true)],
    ['Tontechnikerinnen', noun('Technikerin', 'female', 'plural', true)],
    ['Rangiererin', noun('Rangiererin', 'female', 'singular', true)],
  ];
  for (const [word, expected] of endings) {
    it(`knows ${word} by its ending`, () => assert.deepEqual(personNoun(word), expected));
  }

  const inclusive: readonly Row[] = [
    ['Bürger:innen', noun('Bürger', 'either', 'plural', false)],
    ['Lehrer*in', noun('Lehrer', 'either', 'singular', true)],
    ['Kolleg_innen', noun('Kollege', 'either', 'plural', true)],
    ['SchülerInnen', noun('Schüler', 'either', 'plural', false)],
  ];
  for (const [word, expected] of inclusive) {
    it(`reads the inclusive form ${word}`, () => assert.deepEqual(personNoun(word), expected));
  }

  const nobody =
    `Bericht Gericht Ministerium Präsidentschaft Kosten Sprache Chefsache Wasserspender Lautsprecher Halbleiter
    Fahrzeuge Werkzeugen Urkunden Angebote Gewerbe Debatte Toilette Palette Schenkel Privater Listen Checklisten Fristen Pisten
    Geist Prologe Klassiker Kollektor Holzbretter Abfangjäger Reiseführer Polen Schweden Ungarn Bayern Stefan Konstantin Herrmann
    Hinweise Langjährige minister sprecherin 2024 - Jährlich Gewinn Beginn Stadtwerke Zeitung`.split(/\s+/);
  for (const word of nobody) {
    it(`takes ${word} for no person`, () => assert.equal(personNoun(word), null));
  }
});
