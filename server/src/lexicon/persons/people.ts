/** Nouns for people that say who they are or where they come from, not what office they hold. Data; see `Inflection`. */

import type { PersonList } from './types.js';

export const PEOPLE: PersonList = {
  er: `
    Bürger Einwohner Anwohner Bewohner Städter Besucher Zuschauer Zuhörer Hörer Leser Teilnehmer Nutzer
    Benutzer Anwender Wähler Rentner Schüler Jünger Anhänger Unterstützer Befürworter Gegner Widersacher
    Spender Empfänger Sieger Gewinner Verlierer Täter Einbrecher Verbrecher Betrüger Räuber Mörder
    Geiselnehmer Erpresser Schläger Raser Radler Fußgänger Wanderer Urlauber Camper Pendler Raucher Trinker
    Mieter Zuwanderer Siedler Schleuser Schlepper Schmuggler Dealer Hacker Anleger Sparer Gläubiger
    Schuldner Zahler Steuerzahler Partner Teenager Kenner Insider Außenseiter Aussteiger Einsteiger
    Abweichler Zweifler Leugner Skeptiker Fanatiker Unterzeichner Absender Auftraggeber Geldgeber
    Hinweisgeber Ideengeber Namensgeber Gastgeber Ratgeber Drahtzieher Anstifter Streiter Denker Europäer
    Amerikaner Engländer Italiener Spanier Niederländer Holländer Belgier Schweizer Österreicher Norweger
    Isländer Ukrainer Litauer Georgier Armenier Albaner Mazedonier Montenegriner Araber Ägypter Libyer
    Algerier Marokkaner Tunesier Palästinenser Iraner Iraker Jordanier Syrer Kuwaiter Perser Inder
    Pakistaner Japaner Koreaner Thailänder Indonesier Philippiner Australier Neuseeländer Kanadier Mexikaner
    Brasilianer Argentinier Kolumbianer Venezolaner Peruaner Kubaner Ecuadorianer Bolivianer Afrikaner
    Nigerianer Kenianer Äthiopier Somalier Luxemburger Liechtensteiner Estländer Moldauer Sizilianer Texaner
    Kalifornier Ureinwohner Verbraucher Attentäter Entführer Einwanderer Auswanderer Mitfahrer Wortführer
    Vegetarier Veganer`,
  e: `
    Gemahl Häftling Flüchtling Zwilling Lehrling Säugling Neuling Schützling Sträfling Sonderling Liebling
    Feind Freund Dieb Millionär Milliardär Pensionär Revolutionär Reaktionär Visionär Amateur Deserteur
    Saboteur Provokateur`,
  s: `
    Fan Fußballfan Sportfan Promi Teenie Papa Israeli Iraki Pakistani Saudi Emirati Somali Bangladeschi Kuwaiti Katari Omani
    Nazi Hooligan Skinhead User Rowdy Junkie Zivi Ossi Wessi Gangster Opa`,
  or: `
    Senior Junior`,
  en: `
    Zeuge Augenzeuge Kronzeuge Tatzeuge Zeitzeuge Ohrenzeuge Hauptzeuge Belastungszeuge Entlastungszeuge
    Trauzeuge Kunde Stammkunde Großkunde Bankkunde Privatkunde Neukunde Bahnkunde Insasse Gefährte Nachfahre
    Ahne Vorfahre Erbe Neffe Gatte Ehegatte Pate Sklave Genosse Mensch Junge Bube Riese Rivale Komplize
    Demonstrant Protestant Sympathisant Immigrant Migrant Emigrant Asylant Passant Ignorant Querulant
    Simulant Dilettant Aspirant Kombattant Repräsentant Kontrahent Konkurrent Patient Klient Interessent
    Abonnent Rezipient Dissident Resident Opponent Aktivist Terrorist Islamist Dschihadist Salafist
    Extremist Populist Nationalist Separatist Faschist Rassist Kommunist Sozialist Kapitalist Anarchist
    Pazifist Feminist Optimist Pessimist Realist Idealist Tourist Zivilist Putschist Reservist Monarchist
    Zionist Buddhist Christ Marxist Leninist Stalinist Trotzkist Peronist Gaullist Sadist Egoist Utilitarist
    Nihilist Autist Demokrat Autokrat Aristokrat Asiat Renegat Psychopath Schiit Sunnit Jesuit Eremit Bandit
    Antisemit Israelit Kosmopolit Metropolit Idiot Patriot Despot Rebell Vagabund Tyrann Oligarch Nomade
    Kamerad Tatar Bulgare Brite Ire Schotte Däne Schwede Finne Pole Tscheche Slowake Slowene Kroate Serbe
    Bosniake Rumäne Grieche Türke Russe Belarusse Weißrusse Este Lette Kosovare Portugiese Chinese
    Vietnamese Taiwanese Libanese Sudanese Senegalese Kongolese Nepalese Singhalese Mongole Afghane Turkmene
    Usbeke Kasache Kirgise Tadschike Tschetschene Kurde Jeside Chilene Malaie Burmese Hesse Sachse Franke
    Westfale Preuße Friese Katalane Baske Bretone Korse Sarde Lombarde Slawe Germane Kelte Katholik Heide
    Atheist Baptist Calvinist Methodist Hugenotte Ministrant Konfirmand Doktorand Proband Habilitand Veteran
    Scharlatan Untertan Partisan Vasall Kumpan Bürge Hüne Knabe Schurke Halunke Gehilfe Amokschütze
    Todesschütze Gymnasiast Enthusiast Nordire`,
  adjective: `
    Angehörig Angeklagt Beschuldigt Verdächtig Verletzt Verwundet Getötet Verstorben Tot Vermisst Überlebend
    Betroffen Geschädigt Hinterblieben Arbeitslos Erwerbslos Obdachlos Wohnungslos Asylsuchend Geflüchtet
    Vertrieben Inhaftiert Gefangen Festgenommen Verhaftet Verurteilt Beteiligt Unbeteiligt Reisend
    Jugendlich Heranwachsend Minderjährig Volljährig Erwachsen Jährig Verwandt Bekannt Verlobt Krank Behindert
    Pflegebedürftig Schwanger Alleinerziehend Gläubig Oppositionell Liberal Konservativ Rechtsextrem
    Linksextrem Radikal Verbündet Vertraut Eingeweiht Prominent Deutsch Intellektuell Kriminell Freiwillig
    Ehrenamtlich Werktätig Berufstätig Streikend Protestierend Demonstrierend Einheimisch Zugezogen
   
    Parteilos Grün Adlig Adelig Sterbend Unbekannt Befragt Interviewt Versichert
    Wahlberechtigt Stimmberechtigt Genesen Infiziert Geimpft Ungeimpft Verschüttet Prostituiert`,
  other: `
    Mann/Männer Ehemann/Ehemänner Landsmann/Landsleute/Landsfrau Strohmann/Strohmänner
    Hintermann/Hintermänner Biedermann/Biedermänner Nebenmann/Nebenmänner Gewährsmann/Gewährsleute
    Herr/Herren Vater/Väter Sohn/Söhne Enkel/Enkel/Enkelin Onkel/Onkel Cousin/Cousins Vetter/Vettern
    Bruder/Brüder Schwager/Schwäger/Schwägerin Bräutigam/Bräutigame Kerl/Kerle Muslim/Muslime/Muslimin
    Moslem/Moslems/Moslemin Gast/Gäste Bayer/Bayern/Bayerin Ungar/Ungarn/Ungarin Kumpel/Kumpels
    Franzose/Franzosen/Französin Nachfahr/Nachfahren/Nachfahrin Vorfahr/Vorfahren/Vorfahrin Prolet/Proleten
    Greis/Greise/Greisin Jude/Juden/Jüdin Schwabe/Schwaben/Schwäbin Nachbar/Nachbarn/Nachbarin
    Urenkel/Urenkel/Urenkelin Bauherr/Bauherren/Bauherrin`,
  feminine: `
    Frau/Frauen Ehefrau/Ehefrauen Hausfrau/Hausfrauen Dame/Damen Mutter/Mütter Großmutter/Großmütter
    Tochter/Töchter Enkeltochter/Enkeltöchter Stieftochter/Stieftöchter Pflegetochter/Pflegetöchter
    Adoptivtochter/Adoptivtöchter Schwester/Schwestern Tante/Tanten Nichte/Nichten Cousine/Cousinen
    Kusine/Kusinen Witwe/Witwen Braut/Bräute Oma/Omas Mama/Mamas Jungfrau/Jungfrauen Muslima/Muslimas
    Göre/Gören`,
  any: `
    Person/Personen Privatperson/Privatpersonen Kontaktperson/Kontaktpersonen Kind/Kinder Mädchen/Mädchen
    Baby/Babys Opfer/Opfer Todesopfer/Todesopfer Mitglied/Mitglieder Geisel/Geiseln Waise/Waisen
    Vollwaise/Vollwaisen Individuum/Individuen Elternteil/Elternteile Geschwister/Geschwister Idol/Idole
    Genie/Genies Hilfskraft/Hilfskräfte Persönlichkeit/Persönlichkeiten Kid/Kids
    Familienmitglied/Familienmitglieder Besatzungsmitglied/Besatzungsmitglieder Ehepaar/Ehepaare`,
  plural: `
    Leute Eltern Großeltern Schwiegereltern Pflegeeltern Rettungsleute`,
};
