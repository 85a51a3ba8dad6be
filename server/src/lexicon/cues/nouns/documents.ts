/** Nouns that name a text or a finding and so attribute what it says: nach einer Studie, laut Satzung. */

import { nounsOf } from '../build.js';
import type { CueNoun } from '../types.js';

const noun = nounsOf('neutral', 'writing');

export const DOCUMENT_NOUNS: readonly CueNoun[] = [
  noun(
    '*Studie -n',
    'dass',
    'nach laut zufolge gemäß',
    'Nach einer Studie der Universität Seefurt schlafen Schüler zu wenig.',
  ),
  noun(
    '*Umfrage -n',
    'dass',
    'nach laut zufolge',
    'Nach einer Umfrage des Instituts will jeder Dritte umziehen.',
  ),
  noun('*Analyse -n', 'dass', 'nach laut zufolge', 'Nach einer Analyse der Kammer sinken die Umsätze.'),
  noun(
    '*Untersuchung -en',
    'dass',
    'nach laut zufolge',
    'Nach Untersuchungen des Labors war das Wasser sauber.',
  ),
  noun(
    '*Gutachten -s',
    'dass',
    'nach laut zufolge gemäß',
    'Laut Gutachten trug der Balken keine zwei Tonnen.',
  ),
  noun(
    '*Statistik -en',
    '',
    'nach laut zufolge',
    'Nach der Statistik des Kreises ziehen mehr Menschen fort als zu.',
  ),
  noun('*Berechnung -en', 'dass', 'nach laut zufolge', 'Nach Berechnungen des Landes fehlen 300 Wohnungen.'),
  noun('*Zählung -en', '', 'nach laut zufolge', 'Nach einer Zählung des Vogelwarts brüten 60 Paare im Moor.'),
  noun(
    '*Pressemitteilung -en',
    'quote dass v2',
    'nach laut zufolge',
    'Laut Pressemitteilung übernimmt ein Holzhändler das Sägewerk.',
  ),
  noun(
    '*Stellungnahme -n',
    'quote dass v2',
    'nach laut zufolge',
    'Nach einer Stellungnahme der Kasse wird die Kur bezahlt.',
  ),
  noun('*Protokoll -s -e -en', 'dass', 'laut zufolge', 'Laut Protokoll stimmten neun Räte gegen den Kauf.'),
  noun(
    '*Urteil -s -e -en',
    'quote dass v2',
    'laut zufolge',
    'Laut Urteil muss der Verein die Miete nachzahlen.',
  ),
  noun('*Gesetz -es -e -en', '', 'nach laut gemäß zufolge', 'Laut Gesetz ist die Jagd ab Februar verboten.'),
  noun('*Verordnung -en', '', 'nach laut gemäß zufolge', 'Laut Verordnung dürfen Hunde nicht ins Watt.'),
  noun('Satzung -en', '', 'nach laut gemäß zufolge', 'Laut Satzung wählt der Verein alle drei Jahre.'),
  noun(
    '*Vertrag -s -es Verträge Verträgen',
    '',
    'laut gemäß zufolge',
    'Laut Vertrag endet die Pacht im Oktober.',
  ),
  noun('*Vereinbarung -en', '', 'nach laut gemäß zufolge', 'Gemäß der Vereinbarung ziehen beide Armeen ab.'),
  noun(
    '*Entwurf -s Entwürfe Entwürfen',
    '',
    'nach laut zufolge',
    'Laut Entwurf sinkt die Steuer auf Brennholz.',
  ),
  noun(
    '*Brief -es -e -en',
    'quote dass v2',
    'laut zufolge',
    'Laut dem Brief des Notars erbt die Nichte alles.',
  ),
  noun('*Schreiben -s', 'quote dass v2', 'laut zufolge', 'Laut dem Schreiben ist die Frist verstrichen.'),
  noun('*Anklage -n', 'dass', 'laut zufolge', 'Laut Anklage hortete der Mann 400 Sprengkapseln.'),
  noun(
    '*Anklageschrift -en',
    'dass',
    'laut zufolge',
    'Der Anklageschrift zufolge kannten sich die drei aus der Schule.',
  ),
  noun(
    '*Dokument -s -e -en',
    'dass',
    'nach laut zufolge',
    'Laut internen Dokumenten wusste die Werft von dem Riss.',
  ),
  noun(
    '*Unterlagen',
    'dass',
    'nach laut zufolge',
    'Den Unterlagen zufolge floss das Geld auf ein Konto in Tarvo.',
  ),
  noun('*Akten', 'dass', 'nach laut zufolge', 'Laut den Akten wurde der Tank zuletzt 1998 geprüft.'),
  noun('Daten', 'dass', 'nach laut zufolge', 'Nach Daten des Pegelamts stieg der Fluss um zwei Meter.'),
  noun('*Zahlen', 'dass', 'nach laut zufolge', 'Nach Zahlen des Verbands starben 40 Prozent der Völker.'),
  noun(
    '*Ergebnis -ses -se -sen',
    'dass',
    'nach laut zufolge',
    'Nach dem vorläufigen Ergebnis liegt die Amtsinhaberin vorn.',
  ),
  noun(
    '*Hochrechnung -en',
    'dass',
    'nach laut zufolge',
    'Nach ersten Hochrechnungen verfehlt die Liste den Einzug.',
  ),
  noun(
    '*Bilanz -en',
    'quote dass',
    'laut zufolge',
    'Laut Bilanz machte die Klinik acht Millionen Euro Verlust.',
  ),
  noun('*Register -s -n', '', 'laut zufolge', 'Laut Register wechselte die Firma zweimal den Besitzer.'),
  noun(
    '*Befund -s -e -en',
    'dass v2',
    'nach laut zufolge',
    'Nach dem Befund der Pathologie ertrank der Mann.',
  ),
];
