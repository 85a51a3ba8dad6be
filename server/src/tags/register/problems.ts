/** What can be wrong with a source register, told with a remedy in both languages. */

import type { Localized } from '../../text/localized.js';

const quotedList = (values: readonly string[]): string => values.join(', ');

const suggestion = (candidate: string | null): Localized =>
  candidate === null
    ? { de: '', en: '' }
    : { de: ` Gemeint: ${candidate}?`, en: ` Did you mean ${candidate}?` };

/** The messages; each says what is wrong and what to do. */
export const told = {
  syntax: (): Localized => ({
    de: 'Hier endet, was sich als YAML oder JSON lesen lässt. Bitte Einrückung, Klammern und Anführungszeichen prüfen.',
    en: 'This cannot be read as YAML or JSON. Check indentation, brackets and quotation marks.',
  }),
  duplicateKey: (): Localized => ({
    de: 'Dieser Schlüssel steht schon davor. Bitte eine der beiden Angaben löschen.',
    en: 'This key stands there before. Delete one of the two.',
  }),
  noSources: (): Localized => ({
    de: 'Das Verzeichnis braucht einen Schlüssel sources mit einer Liste von Quellen.',
    en: 'The register needs a key sources with a list of sources.',
  }),
  noEntry: (): Localized => ({
    de: 'Eine Quelle ist ein Eintrag mit name und weiteren Angaben, zum Beispiel: - name: Dorothea Kessler',
    en: 'A source is an entry with name and more, for example: - name: Dorothea Kessler',
  }),
  noName: (): Localized => ({
    de: 'Dieser Quelle fehlt der Name. Bitte name ergänzen.',
    en: 'This source has no name. Add name.',
  }),
  unknownKey: (key: string, allowed: readonly string[], candidate: string | null): Localized => ({
    de: `Die Angabe ${key} gibt es nicht. Möglich: ${quotedList(allowed)}.${suggestion(candidate).de}`,
    en: `There is no key ${key}. Choose one of ${quotedList(allowed)}.${suggestion(candidate).en}`,
  }),
  notText: (key: string): Localized => ({
    de: `${key} muss ein Text sein. Bitte in Anführungszeichen setzen oder löschen.`,
    en: `${key} must be a text. Put it into quotation marks, or delete it.`,
  }),
  notList: (key: string): Localized => ({
    de: `${key} muss eine Liste von Texten sein, zum Beispiel [EZB, Notenbank].`,
    en: `${key} must be a list of texts, for example [EZB, Notenbank].`,
  }),
  notOneOf: (
    key: string,
    value: string,
    allowed: readonly string[],
    candidate: string | null,
  ): Localized => ({
    de: `${key} kann nicht ${value} sein. Möglich: ${quotedList(allowed)}.${suggestion(candidate).de}`,
    en: `${key} cannot be ${value}. Choose one of ${quotedList(allowed)}.${suggestion(candidate).en}`,
  }),
  noAlias: (): Localized => ({
    de: 'protected nennt den Namen, der statt des Klarnamens im Artikel stehen soll, zum Beispiel protected: Sandra M.',
    en: 'protected gives the name to use in articles instead of the real one, for example protected: Sandra M.',
  }),
  revealingAlias: (): Localized => ({
    de: 'Dieser Deckname ist der Klarname. Bitte einen anderen wählen.',
    en: 'This alias is the real name. Choose another one.',
  }),
  sameNameTwice: (name: string): Localized => ({
    de: `${name} heißt schon eine andere Quelle. Bitte zusammenlegen oder den Namen genauer fassen.`,
    en: `Another source is called ${name} already. Merge the two, or make the name more precise.`,
  }),
} as const;
