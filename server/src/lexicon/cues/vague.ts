/** Sources that name nobody, by head noun: „US-Beamte“ and „Polizeikreise“ are found by their last part. */

import { formsOf } from './build.js';
import type { VagueSource } from './types.js';

const GENDERS = { m: 'masculine', f: 'feminine', n: 'neuter', '': 'none' } as const;

/** `forms` as in `formsOf`; „-“ before it marks a word that is vague in the plural only; `notAfter` behind a slash. */
const vague =
  (kind: VagueSource['kind'], number: VagueSource['number']) =>
  (gender: keyof typeof GENDERS, pattern: string, example: string, counterExample: string): VagueSource => {
    const [forms = '', notAfter = ''] = pattern.split('/');
    return {
      lemma: formsOf(forms)[0] ?? '',
      forms: formsOf(forms),
      gender: GENDERS[gender],
      number,
      kind,
      notAfter: notAfter.split(' ').filter(Boolean),
      example,
      counterExample,
    };
  };

const people = vague('people', 'plural');
const person = vague('people', 'both');
const documents = vague('documents', 'both');
const pronoun = vague('pronoun', 'both');

export const VAGUE_SOURCES: readonly VagueSource[] = [
  person(
    'm',
    'Analyst -en',
    'Analysten rechnen mit fallenden Kursen.',
    'Analyst Henrik Vogt von der Hansebank rechnet mit fallenden Kursen.',
  ),
  person(
    'f',
    'Analystin -nen',
    'Eine Analystin warnte vor Panik.',
    'Analystin Carla Moreno warnte vor Panik.',
  ),
  person('m', 'Experte -n', 'Experten sagen, der Damm halte.', 'Der Experte Arne Kolb sagt, der Damm halte.'),
  person(
    'f',
    'Expertin -nen',
    'Eine Expertin nannte den Plan „riskant“.',
    'Expertin Mona Lindt nannte den Plan riskant.',
  ),
  person(
    'm',
    'Beobachter -s -n',
    'Beobachter sprechen von Wahlbetrug.',
    'Der Beobachter Ole Brandt sprach von Wahlbetrug.',
  ),
  person(
    'm',
    'Insider -s -n',
    'Ein Insider sagte, die Fusion sei geplatzt.',
    'Der Insider, Exbanker Tim Reuter, sagte aus.',
  ),
  person(
    'm',
    'Kritiker -s -n',
    'Kritiker halten den Turm für zu teuer.',
    'Kritiker Lars Ohm vom „Boten“ hält den Turm für zu teuer.',
  ),
  person(
    'f',
    'Kritikerin -nen',
    'Eine Kritikerin sprach von Verschwendung.',
    'Kritikerin Ada Behn sprach von Verschwendung.',
  ),
  person(
    'm',
    'Beamter Beamte Beamten Beamtem',
    'US-Beamte sagten, die Gespräche liefen.',
    'Der Beamte Karl Ruhl sagte, die Gespräche liefen.',
  ),
  person(
    'f',
    'Beamtin -nen',
    'Eine hohe Beamtin bestätigte, dass der Plan gilt.',
    'Die Beamtin Lea Noll bestätigte den Plan.',
  ),
  person(
    'm',
    'Vertreter -s -n',
    'Nato-Vertreter sprachen von einem Durchbruch.',
    'Der Vertreter der Stadt Bad Ehrenfels, Jonas Wendler, sprach von einem Durchbruch.',
  ),
  person(
    'f',
    'Vertreterin -nen',
    'Eine EU-Vertreterin sagte, man komme kaum voran.',
    'Die Vertreterin der Stadt, Ute Blank, dämpfte die Erwartungen.',
  ),
  person(
    'm',
    'Verbündeter Verbündete Verbündeten Verbündetem',
    'Ein Verbündeter des Präsidenten sagte, er gebe auf.',
    'Sein Verbündeter Milan Petrow sagte, er gebe auf.',
  ),
  person(
    'm',
    'Vertrauter Vertraute Vertrauten Vertrautem',
    'Vertraute der Königin sagten, sie sei krank.',
    'Ihr Vertrauter Sir Edwin Marsh sagte, sie sei krank.',
  ),
  person(
    'm',
    'Augenzeuge -n',
    'Augenzeugen berichteten von Schüssen.',
    'Augenzeuge Benno Wirth berichtete von Schüssen.',
  ),
  person(
    'f',
    'Augenzeugin -nen',
    'Eine Augenzeugin sagte, sie habe Rauch gesehen.',
    'Augenzeugin Rita Sommer sah Rauch, wie sie sagte.',
  ),
  person(
    'm',
    'Zeuge -n',
    'Zeugen sagten, der Mann sei gerannt.',
    'Der Zeuge Emil Haas sagte, der Mann sei gerannt.',
  ),
  person(
    'f',
    'Zeugin -nen',
    'Eine Zeugin sagte, sie habe Schreie gehört.',
    'Die Zeugin Ilse Thon will Schreie gehört haben.',
  ),
  person(
    'm',
    'Diplomat -en',
    'Diplomaten sagten, ein Veto sei sicher.',
    'Der Diplomat Pieter de Wael erwartet ein Veto.',
  ),
  person(
    'f',
    'Diplomatin -nen',
    'Eine Diplomatin sagte, man sei nah dran.',
    'Diplomatin Yara Haddad sagte, man sei nah dran.',
  ),
  person(
    'm',
    'Informant -en',
    'Ein Informant sagte, die Ware sei weg.',
    'Der Informant Otto Kern sagte, die Ware sei weg.',
  ),
  person(
    'm',
    'Ermittler -s -n',
    'Ermittler vermuten Brandstiftung.',
    'Ermittler Jan Pauli vermutet Brandstiftung.',
  ),
  person(
    'm',
    'Händler -s -n',
    'Händler sprachen von Gewinnmitnahmen.',
    'Händler Kurt Blum sprach von Gewinnmitnahmen.',
  ),
  person(
    'm',
    'Mitarbeiter -s -n',
    'Ein Mitarbeiter sagte, es habe gekracht.',
    'Mitarbeiter Sven Ott sagte, es habe gekracht.',
  ),
  person(
    'f',
    'Mitarbeiterin -nen',
    'Eine Mitarbeiterin schilderte den Streit.',
    'Mitarbeiterin Eva Kunz schilderte den Streit.',
  ),
  person(
    'm',
    'Funktionär -s -e -en',
    'Ein Funktionär sagte, das Spiel falle aus.',
    'Funktionär Ralf Timm sagte, das Spiel falle aus.',
  ),
  person(
    'm',
    'Offizieller Offizielle Offiziellen',
    'Offizielle erklärten, die Lage sei ruhig.',
    'Der Offizielle Abel Nkomo erklärte, die Lage sei ruhig.',
  ),
  person(
    'm',
    'Eingeweihter Eingeweihte Eingeweihten',
    'Eingeweihte sagen, der Vertrag sei fertig.',
    'Der Eingeweihte Paul Renz sagt, der Vertrag sei fertig.',
  ),
  person(
    'm',
    'Anwohner -s -n',
    'Anwohner berichteten von einem Knall.',
    'Anwohner Georg Pfeil berichtete von einem Knall.',
  ),
  person(
    'm',
    'Nachbar -n',
    'Nachbarn sagten, er sei still gewesen.',
    'Nachbar Hans Rode sagte, er sei still gewesen.',
  ),
  person('m', 'Aktivist -en', 'Aktivisten meldeten zwölf Tote.', 'Aktivist Sami Darwan meldete zwölf Tote.'),
  person(
    'm',
    'Skeptiker -s -n',
    'Skeptiker fürchten, dass die Kosten steigen.',
    'Skeptiker Udo Fink fürchtet hohe Kosten.',
  ),
  person(
    'm',
    'Befürworter -s -n',
    'Befürworter loben, dass die Wege kurz seien.',
    'Befürworter Nils Ahrens lobt die kurzen Wege.',
  ),
  person(
    'm',
    'Gegner -s -n',
    'Gegner nennen das Projekt „sinnlos“.',
    'Gegner Fritz Lohse nennt das Projekt sinnlos.',
  ),
  person(
    'm',
    'Kenner -s -n',
    'Kenner der Szene sagen, das Bild sei falsch.',
    'Der Kenner Anton Weiß sagt, das Bild sei falsch.',
  ),
  person(
    'm',
    'Wissenschaftler -s -n',
    'Wissenschaftler warnen vor dem Virus.',
    'Wissenschaftler Ivo Lang warnt vor dem Virus.',
  ),
  person(
    'm',
    'Forscher -s -n',
    'Forscher vermuten ein Meer unter dem Eis.',
    'Forscher Tom Beyer vermutet ein Meer unter dem Eis.',
  ),
  person(
    'm',
    'Ökonom -en',
    'Ökonomen sagen, eine Rezession sei nahe.',
    'Ökonom Marc Stein erwartet eine Rezession.',
  ),
  person(
    'm',
    'Jurist -en',
    'Juristen halten das Gesetz für nichtig.',
    'Jurist Max Ulmer hält das Gesetz für nichtig.',
  ),
  person(
    'm',
    'Politiker -s -n',
    'Politiker fordern schärfere Regeln.',
    'Politiker Leo Harms fordert schärfere Regeln.',
  ),
  person(
    'm',
    'Abgeordneter Abgeordnete Abgeordneten',
    'Abgeordnete kritisierten, der Entwurf komme zu spät.',
    'Der Abgeordnete Cem Aydin kritisierte den Entwurf.',
  ),
  person(
    'm',
    'Militär -s',
    'Militärs sprechen von schweren Verlusten.',
    'Das Militär von Tarvo sprach von schweren Verlusten.',
  ),
  people(
    '',
    'Fachleute -n',
    'Fachleute raten zur Vorsicht.',
    'Die Fachleute Kurt Roth und Ina Maier raten zur Vorsicht.',
  ),
  people(
    'm',
    'Kreise -n/land stadt wahl kirchen halb',
    'Aus Regierungskreisen hieß es, der Minister gehe.',
    'Die Kreise Seefurt und Kaltenau fordern Geld.',
  ),
  people('', 'Leute -n', 'Leute im Dorf sagen, es spuke.', 'Die Leute um Trainer Kai Hoff sagen, es reiche.'),
  people(
    'm',
    'Teilnehmer -n',
    'Teilnehmer sprachen von einem Eklat.',
    'Die Teilnehmer Jo Funk und Ria Bach sprachen von einem Eklat.',
  ),
  people(
    'm',
    'Bewohner -n',
    'Bewohner berichteten von Plünderungen.',
    'Die Bewohner Elsa und Kurt Nagel berichteten von Plünderungen.',
  ),
  people(
    'f',
    'Stimmen',
    'Kritische Stimmen warnen vor Eile.',
    'Die Stimmen von Jo Funk und Ria Bach warnen vor Eile.',
  ),
  people(
    'm',
    'Börsianer -n',
    'Börsianer sprachen von Panik.',
    'Die Börsianer Udo Klee und Pia Rau sprachen von Panik.',
  ),
  people(
    '',
    'Rettungskräfte -n',
    'Rettungskräfte sprachen von Chaos.',
    'Die Rettungskräfte Jo Funk und Ria Bach sprachen von Chaos.',
  ),
  people(
    '',
    'Sicherheitskräfte -n',
    'Sicherheitskräfte meldeten zwei Tote.',
    'Die Sicherheitskräfte der Provinz Tarvo meldeten zwei Tote.',
  ),
  documents(
    'f',
    'Quelle -n',
    'Mehrere Quellen bestätigten, dass der Deal steht.',
    'Die Quelle, das Grundbuch von Seefurt, bestätigt den Kauf.',
  ),
  documents(
    'm',
    'Bericht -s -es -e -en',
    'Berichten zufolge ist die Straße frei.',
    'Der Bericht des Zolls nennt zwei Namen.',
  ),
  documents(
    'n',
    'Gerücht -s -es -e -en',
    'Gerüchten zufolge tritt er zurück.',
    'Das Gerücht streute Stadtrat Olaf Pohl.',
  ),
  documents(
    'n',
    'Medien',
    'Medien berichten, das Schiff sei leck.',
    'Die Medien des Verlags Nordlicht berichten, das Schiff sei leck.',
  ),
  documents(
    'f',
    'Presse',
    'Die Presse meldet, das Paar sei getrennt.',
    'Die „Freie Presse Kaltenau“ meldet, das Paar sei getrennt.',
  ),
  documents(
    'f',
    'Meldung -en',
    'Meldungen zufolge brennt der Hafen.',
    'Die Meldung der Agentur Nordpress nennt keine Zahl.',
  ),
  documents(
    'f',
    'Studie -n',
    'Studien sagen, Kaffee helfe.',
    'Die Studie der Universität Seefurt sagt, Kaffee helfe.',
  ),
  pronoun('', 'man', 'Man sagt, der Keller sei feucht.', 'Man muss lüften, sagte Hauswart Ernst Kuhn.'),
  pronoun(
    '',
    'manche manchen mancher',
    'Manche sagen, es sei zu spät.',
    'Manche Kurse fallen aus, sagte Rektorin Ida Voss.',
  ),
  pronoun(
    '',
    'viele vielen vieler',
    'Viele meinen, der Rat habe geschlafen.',
    'Viele Bäume sind krank, sagte Förster Uwe Horst.',
  ),
  pronoun(
    '',
    'einige einigen einiger',
    'Einige sagen, sie hätten Rauch gerochen.',
    'Einige Betten sind frei, sagte Chefarzt Ali Tekin.',
  ),
  pronoun(
    '',
    'andere anderen anderer',
    'Andere behaupten, das Tor sei offen gewesen.',
    'Andere Wege gibt es nicht, sagte Wirtin Rosa Beck.',
  ),
  pronoun(
    '',
    'jemand jemandem jemanden',
    'Jemand sagte, der Hund sei schuld.',
    'Jemand hat das Rad gestohlen, sagte Kurier Finn Joost.',
  ),
  pronoun(
    '',
    'etliche etlichen etlicher',
    'Etliche klagten, der Bus sei nie gekommen.',
    'Etliche Züge fielen aus, sagte Lokführer Jens Rau.',
  ),
];
