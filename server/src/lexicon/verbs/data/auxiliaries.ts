/**
 * The auxiliary of the perfect: „ist gegangen“, „hat gesagt“. Infinitives; a separable verb stands with its prefix only where
 * it differs from its base („aufstehen“), else it goes with the base („ankommen“ with „kommen“). A verb that takes both
 * („fahren“, „ziehen“, „brechen“), or has two participles („senden“), stands in no list.
 * Source: Duden, Die Grammatik, „Perfekt mit haben oder sein“.
 */

/** With sein: changes of place or state, and sein, bleiben, werden. */
export const WITH_SEIN = `
aufstehen auftauchen auftreten aufwachen ausbrechen begegnen beitreten bleiben eindringen einschlafen einstürzen eintreffen
entfallen entgehen entkommen entstehen erfolgen erkranken erscheinen ertrinken eskalieren explodieren fallen fliehen flüchten
folgen gehen gelangen gelingen geraten geschehen heimkehren kentern kommen laufen misslingen passieren reisen scheitern sein
sinken springen steigen sterben umkehren untertauchen verhungern verschwinden verstummen verunglücken wachsen wandern werden
wiederkehren zerfallen zurückkehren zurücktreten zusammenbrechen abstürzen
`;

/** With haben; so do all verbs with be-: „besuchen“. */
export const WITH_HABEN = `
ändern akzeptieren antworten arbeiten bauen bieten binden bitten brauchen bringen danken dauern denken diskutieren drohen drücken
dulden einigen enden entdecken enthalten entlassen entlasten entscheiden entschuldigen entsprechen entwickeln erarbeiten erfahren
erfinden erfüllen ergänzen ergeben ergreifen erhalten erheben erhöhen erinnern erkennen erklären erlassen erlauben erleben
ermitteln ermöglichen eröffnen erreichen ersetzen erteilen erwähnen erwarten erweitern erzählen erzielen existieren fangen fehlen
feiern finanzieren finden fordern fragen freuen führen fühlen funktionieren fürchten geben gefallen gehören gelten genehmigen
genießen genügen gestehen gewinnen glauben gründen halten handeln helfen hindern hoffen hören informieren investieren kämpfen
kandidieren kaufen kennen klagen klappen klären kochen kontrollieren kosten kritisieren kümmern kündigen lachen leben legen
lehnen leiden leisten leiten lernen lesen liefern liegen loben lösen meinen melden merken mieten missfallen nehmen nennen nutzen
nützen öffnen ordnen organisieren passen planen profitieren protestieren prüfen räumen reagieren rechnen reden regnen reichen
retten rufen sagen sammeln schaden schauen schenken schicken schlafen schließen schreiben schützen schweigen sehen setzen siegen
singen sitzen sorgen sparen sperren spielen sprechen spüren stärken stehen stehlen stellen steuern stimmen stören streichen
streiken streiten studieren suchen tagen teilen tragen trauen treffen trennen trinken tun üben überfallen überlegen übernehmen
überprüfen überraschen übersehen überzeugen unterbrechen unternehmen unterrichten unterscheiden unterschreiben unterstützen
untersuchen urteilen verändern verbessern verbieten verbinden verbringen verdienen vereinbaren verfolgen vergessen verhaften
verhandeln verhindern verkaufen verlangen verlassen verletzen verlieren vermeiden vermissen vermuten vernichten veröffentlichen
verpassen versagen versäumen verschieben versichern versprechen verstehen versuchen verteidigen vertrauen vertreten verursachen
verurteilen verweigern verweisen verzeihen verzichten vorschlagen wählen warnen warten weinen weisen werben werfen widerlegen
widersprechen wiederholen wirken wissen wohnen wundern wünschen zahlen zählen zeigen zögern zweifeln zwingen
`;

/** With either, or with two participles, although base or prefix lead to expect one: „angehen“, „bewegen“. */
export const UNCERTAIN =
  'anfallen angehen anlaufen anspringen aufleben bersten bescheren bewegen überkochen überlaufen umlaufen';
