/** Offices, ranks and professions. Data; see `Inflection` for the notation. */

import type { PersonList } from './types.js';

export const ROLES: PersonList = {
  er: `
    Sprecher Minister Kanzler Politiker Trainer Forscher Lehrer Richter Unternehmer Musiker Künstler Sänger
    Maler Bildhauer Schriftsteller Dichter Übersetzer Dolmetscher Leiter Führer Manager Berater Verwalter
    Vertreter Botschafter Meister Wissenschaftler Techniker Mechaniker Physiker Chemiker Mathematiker
    Informatiker Historiker Statistiker Kritiker Komiker Mediziner Psychiater Apotheker Pfleger Helfer
    Retter Fahrer Flieger Schiffer Fischer Förster Jäger Bäcker Metzger Fleischer Schlachter Schreiner
    Tischler Klempner Elektriker Maurer Dachdecker Zimmerer Handwerker Gärtner Winzer Müller Schneider
    Schuster Macher Weber Färber Töpfer Drucker Händler Makler Banker Börsianer Prüfer Wirtschaftsprüfer
    Buchhalter Kassierer Kämmerer Vermieter Pächter Züchter Arbeiter Arbeitgeber Arbeitnehmer
    Angreifer Verteidiger Stürmer Torhüter Keeper Spieler Fußballer Handballer Basketballer Volleyballer
    Schwimmer Läufer Turner Springer Skispringer Boxer Ringer Ruderer Segler Reiter Tänzer Sportler Blogger
    Youtuber Influencer Reporter Herausgeber Verleger Redner Priester Prediger Seelsorger Rabbiner
    Gewerkschafter Gewerkschaftler Veranstalter Betreuer Erzieher Ausbilder
    Leistungsträger Würdenträger Amtsträger Mandatsträger Entscheider Entscheidungsträger Ermittler Fahnder
    Gutachter Bearbeiter Gerichtsvollzieher Wärter Wächter Feldjäger Fallschirmjäger Fallschirmspringer
    Anwärter Befehlshaber Machthaber Herrscher Statthalter Kaiser Lenker Schlichter Beobachter Kläger
    Ankläger Entwickler Programmierer Designer Planer Stadtplaner Verkehrsplaner Erfinder Entdecker Gründer
    Stifter Inhaber Eigentümer Besitzer Tierschützer Umweltschützer Naturschützer Klimaschützer
    Verbraucherschützer Datenschützer Denkmalschützer Kinderschützer Menschenrechtler Bürgerrechtler
    Völkerrechtler Staatsrechtler Strafrechtler Verfassungsrechtler Bergsteiger Taucher Schornsteinfeger
    Kammerjäger Schäfer Imker Melker Holzfäller Metaller Bahner Postler Zusteller Briefträger Austräger
    Schaffner Treuhänder Kämpfer Anführer Söldner Krieger Kundschafter Späher Rapper Schlagzeuger Trompeter
    Geiger Harfner Songwriter Producer Schreiber Vorgänger Nachfolger Bewerber Herausforderer Förderer
    Thronfolger Ordner Türsteher Diener Staatsdiener Zauberer Bänker Währungshüter Ordnungshüter
    Gesetzeshüter Wettbewerbshüter Parlamentarier Statiker Akademiker Theoretiker Praktiker Satiriker
    Grafiker Optiker Logistiker Schauspieler Bürgermeister Weltmeister Sanitäter Verkäufer Ausrichter
    Vermittler Unterhändler Begleiter Berichterstatter Gesetzgeber Preisträger Titelträger Ordensträger
    Fackelträger Hoffnungsträger Sympathieträger Geheimnisträger Fahnenträger Zöllner Rangierer Kanoniker
    Magier Torjäger Kopfgeldjäger Zirkusreiter Kosmetiker Mesner Küster Schulmeister`,
  e: `
    Kommissar Notar Bibliothekar Archivar Missionar Vikar Referendar Sekretär Funktionär Aktionär Legionär
    Veterinär Gouverneur Ingenieur Regisseur Friseur Monteur Chauffeur Masseur Konstrukteur Kontrolleur
    Dompteur Akteur Souffleur Offizier Brigadier Pionier Passagier Kanonier Dekan Kaplan Kapitän Prälat
    Spion Baron Detektiv Major Fähnrich Torwart Schmied Bankier Redakteur Kommandeur Inspekteur Installateur
    Spediteur Restaurateur Graveur Volontär Emissär Kommissär Häuptling Hauswart Tankwart Platzwart
    Kassenwart`,
  s: `
    Chef Premier Coach Scout Star Popstar Rockstar Superstar Filmstar Fußballstar Profi Azubi Steward DJ Imam Mufti Scheich Rabbi Guru Attaché Portier
    Croupier Conférencier Hotelier Couturier Clown Cop Ranger Sheriff Marshal Tycoon Mogul Broker Sultan
    Oberst Lord Sir Lama`,
  or: `
    Direktor Rektor Doktor Professor Senator Autor Pastor Moderator Investor Inspektor Revisor Assessor
    Kantor Tutor Mentor Kurator Juror Operator Koordinator Organisator Initiator Animator Illustrator
    Restaurator Diktator Kommentator Redaktor Auktionator Reformator Agitator Navigator Präparator
    Administrator Konditor Sponsor Mediator Provisor Korrektor Lektor`,
  en: `
    Präsident Student Dozent Referent Assistent Korrespondent Produzent Regent Superintendent Intendant
    Adjutant Praktikant Mandant Lieferant Fabrikant Spekulant Garant Musikant Komödiant Informant Debütant
    Agent Dirigent Abiturient Absolvent Konsument Journalist Polizist Jurist Publizist Kolumnist Spezialist
    Chirurg Gitarrist Bassist Pianist Cellist Organist Violinist Saxophonist Kabarettist Komponist Artist
    Solist Essayist Humorist Drogist Maschinist Lobbyist Florist Galerist Kriminalist Chronist Telefonist
    Rezeptionist Germanist Slawist Romanist Anglist Orientalist Linguist Soldat Kandidat Diplomat Advokat
    Bürokrat Technokrat Architekt Fotograf Choreograf Geograf Kartograf Biograf Stenograf Fotograph Ökonom
    Astronom Agronom Philosoph Theosoph Athlet Pilot Kopilot Astronaut Kosmonaut Poet Prophet Monarch
    Patriarch Theologe Soziologe Biologe Psychologe Virologe Politologe Meteorologe Geologe Pädagoge
    Demagoge Dramaturg Metallurg Stratege Kollege Experte Laie Lotse Bote Postbote Geselle Schöffe Scherge
    Matrose Schütze Graf Markgraf Fürst Prinz Erbprinz Kronprinz Zar Held Gymnast Dienstbote Biathlet
    Analyst Dezernent Präfekt Prokurist Logopäde Orthopäde Gastronom Stipendiat Heckenschütze Sportschütze
    Scharfschütze Torschütze Kommandant`,
  adjective: `
    Vorsitzend Abgeordnet Beamt Bevollmächtigt Beauftragt Angestellt Delegiert Gesandt Sachverständig
    Vorgesetzt Geistlich Kulturschaffend Gewerbetreibend Freischaffend Bedienstet Beigeordnet Studierend
    Lehrend Forschend Auszubildend Stadtverordnet Wirtschaftsweis`,
  other: `
    Anwalt/Anwälte/Anwältin Arzt/Ärzte/Ärztin General/Generäle/Generalin Leutnant/Leutnants/Leutnantin
    Admiral/Admiräle/Admiralin Marschall/Marschälle Feldwebel/Feldwebel Kardinal/Kardinäle
    Bischof/Bischöfe/Bischöfin Papst/Päpste/Päpstin Propst/Pröpste/Pröpstin Abt/Äbte/Äbtissin Mönch/Mönche
    Diakon/Diakone/Diakonin Diakon/Diakonen König/Könige/Königin Herzog/Herzöge/Herzogin
    Landrat/Landräte/Landrätin Bauer/Bauern/Bäuerin Wirt/Wirte/Wirtin Koch/Köche/Köchin Vogt/Vögte/Vögtin
    Kaufmann/Kaufleute/Kauffrau Kameramann/Kameraleute/Kamerafrau Obmann/Obleute/Obfrau
    Ombudsmann/Ombudsleute/Ombudsfrau Fachmann/Fachleute/Fachfrau Hauptmann/Hauptleute
    Feuerwehrmann/Feuerwehrleute/Feuerwehrfrau Geschäftsmann/Geschäftsleute/Geschäftsfrau Bergmann/Bergleute
    Seemann/Seeleute Staatsmann/Staatsmänner Amtmann/Amtmänner/Amtfrau
    Vertrauensmann/Vertrauensleute/Vertrauensfrau Schutzmann/Schutzleute Steuermann/Steuerleute/Steuerfrau
    Schlussmann/Schlussleute Tormann/Tormänner Mittelsmann/Mittelsmänner Verbindungsmann/Verbindungsleute
    Wachmann/Wachleute Müllmann/Müllmänner Zimmermann/Zimmerleute Weihnachtsmann/Weihnachtsmänner
    V-Mann/V-Leute Vormund/Vormunde Hirt/Hirten/Hirtin Boss/Bosse Coach/Coaches Konsul/Konsuln/Konsulin
    Emir/Emire Ayatollah/Ayatollahs Ajatollah/Ajatollahs Schah/Schahs Pfarrer/Pfarrer/Pfarrerin
    Pharmazeut/Pharmazeuten/Pharmazeutin Therapeut/Therapeuten/Therapeutin Kustos/Kustoden Tenor/Tenöre
    Bariton/Baritone Sopran/Soprane Schultheiß/Schultheißen Ammann/Ammänner Ratsherr/Ratsherren/Ratsfrau
    Schirmherr/Schirmherren/Schirmherrin Ordensbruder/Ordensbrüder Syndikus/Syndizi Käufer/Käufer/Käuferin`,
  feminine: `
    Hebamme/Hebammen Krankenschwester/Krankenschwestern Ordensschwester/Ordensschwestern Nonne/Nonnen
    Äbtissin/Äbtissinnen Rätin/Rätinnen Prinzessin/Prinzessinnen Baronesse/Baronessen Gräfin/Gräfinnen
    Stewardess/Stewardessen Hostess/Hostessen Friseuse/Friseusen First-Lady/First-Ladys Diva/Diven
    Ballerina/Ballerinen Soubrette/Soubretten Reinigungskraft/Reinigungskräfte Queen/Queens Zarin/Zarinnen
    Lady/Ladys Vorständin/Vorständinnen`,
  any: `
    Vorstandsmitglied/Vorstandsmitglieder Ratsmitglied/Ratsmitglieder Staatsoberhaupt/Staatsoberhäupter
    Oberhaupt/Oberhäupter Lehrkraft/Lehrkräfte Führungskraft/Führungskräfte Pflegekraft/Pflegekräfte
    Einsatzkraft/Einsatzkräfte Rettungskraft/Rettungskräfte Bürokraft/Bürokräfte Model/Models
    Crewmitglied/Crewmitglieder Regierungsmitglied/Regierungsmitglieder
    Kabinettsmitglied/Kabinettsmitglieder Parteimitglied/Parteimitglieder`,
  plural: `
    Eheleute`,
};
