/**
 * Paradigms written out by hand, one block a verb: the six forms of the present and the preterite, of Konjunktiv I and
 * II (1st to 3rd singular, 1st to 3rd plural), then past participle, infinitive with zu, present participle.
 */
export const PARADIGMS = `
sein
  bin bist ist sind seid sind
  war warst war waren wart waren
  sei seist sei seien seiet seien
  wäre wärest wäre wären wäret wären
  gewesen zu_sein seiend
haben
  habe hast hat haben habt haben
  hatte hattest hatte hatten hattet hatten
  habe habest habe haben habet haben
  hätte hättest hätte hätten hättet hätten
  gehabt zu_haben habend
werden
  werde wirst wird werden werdet werden
  wurde wurdest wurde wurden wurdet wurden
  werde werdest werde werden werdet werden
  würde würdest würde würden würdet würden
  geworden zu_werden werdend
können
  kann kannst kann können könnt können
  konnte konntest konnte konnten konntet konnten
  könne könnest könne können könnet können
  könnte könntest könnte könnten könntet könnten
  gekonnt zu_können könnend
müssen
  muss musst muss müssen müsst müssen
  musste musstest musste mussten musstet mussten
  müsse müssest müsse müssen müsset müssen
  müsste müsstest müsste müssten müsstet müssten
  gemusst zu_müssen müssend
sollen
  soll sollst soll sollen sollt sollen
  sollte solltest sollte sollten solltet sollten
  solle sollest solle sollen sollet sollen
  sollte solltest sollte sollten solltet sollten
  gesollt zu_sollen sollend
dürfen
  darf darfst darf dürfen dürft dürfen
  durfte durftest durfte durften durftet durften
  dürfe dürfest dürfe dürfen dürfet dürfen
  dürfte dürftest dürfte dürften dürftet dürften
  gedurft zu_dürfen dürfend
wollen
  will willst will wollen wollt wollen
  wollte wolltest wollte wollten wolltet wollten
  wolle wollest wolle wollen wollet wollen
  wollte wolltest wollte wollten wolltet wollten
  gewollt zu_wollen wollend
wissen
  weiß weißt weiß wissen wisst wissen
  wusste wusstest wusste wussten wusstet wussten
  wisse wissest wisse wissen wisset wissen
  wüsste wüsstest wüsste wüssten wüsstet wüssten
  gewusst zu_wissen wissend
tun
  tue tust tut tun tut tun
  tat tatest tat taten tatet taten
  tue tuest tue tuen tuet tuen
  täte tätest täte täten tätet täten
  getan zu_tun tuend
nehmen
  nehme nimmst nimmt nehmen nehmt nehmen
  nahm nahmst nahm nahmen nahmt nahmen
  nehme nehmest nehme nehmen nehmet nehmen
  nähme nähmest nähme nähmen nähmet nähmen
  genommen zu_nehmen nehmend
halten
  halte hältst hält halten haltet halten
  hielt hieltest hielt hielten hieltet hielten
  halte haltest halte halten haltet halten
  hielte hieltest hielte hielten hieltet hielten
  gehalten zu_halten haltend
laden
  lade lädst lädt laden ladet laden
  lud ludest lud luden ludet luden
  lade ladest lade laden ladet laden
  lüde lüdest lüde lüden lüdet lüden
  geladen zu_laden ladend
lesen
  lese liest liest lesen lest lesen
  las lasest las lasen last lasen
  lese lesest lese lesen leset lesen
  läse läsest läse läsen läset läsen
  gelesen zu_lesen lesend
lassen
  lasse lässt lässt lassen lasst lassen
  ließ ließest ließ ließen ließt ließen
  lasse lassest lasse lassen lasset lassen
  ließe ließest ließe ließen ließet ließen
  gelassen zu_lassen lassend
stoßen
  stoße stößt stößt stoßen stoßt stoßen
  stieß stießest stieß stießen stießt stießen
  stoße stoßest stoße stoßen stoßet stoßen
  stieße stießest stieße stießen stießet stießen
  gestoßen zu_stoßen stoßend
laufen
  laufe läufst läuft laufen lauft laufen
  lief liefst lief liefen lieft liefen
  laufe laufest laufe laufen laufet laufen
  liefe liefest liefe liefen liefet liefen
  gelaufen zu_laufen laufend
sterben
  sterbe stirbst stirbt sterben sterbt sterben
  starb starbst starb starben starbt starben
  sterbe sterbest sterbe sterben sterbet sterben
  stürbe stürbest stürbe stürben stürbet stürben
  gestorben zu_sterben sterbend
helfen
  helfe hilfst hilft helfen helft helfen
  half halfst half halfen halft halfen
  helfe helfest helfe helfen helfet helfen
  hülfe hülfest hülfe hülfen hülfet hülfen
  geholfen zu_helfen helfend
gelten
  gelte giltst gilt gelten geltet gelten
  galt galtest galt galten galtet galten
  gelte geltest gelte gelten geltet gelten
  gälte gältest gälte gälten gältet gälten
  gegolten zu_gelten geltend
schreien
  schreie schreist schreit schreien schreit schreien
  schrie schriest schrie schrien schriet schrien
  schreie schreiest schreie schreien schreiet schreien
  schriee schrieest schriee schrieen schrieet schrieen
  geschrien zu_schreien schreiend
denken
  denke denkst denkt denken denkt denken
  dachte dachtest dachte dachten dachtet dachten
  denke denkest denke denken denket denken
  dächte dächtest dächte dächten dächtet dächten
  gedacht zu_denken denkend
erkennen
  erkenne erkennst erkennt erkennen erkennt erkennen
  erkannte erkanntest erkannte erkannten erkanntet erkannten
  erkenne erkennest erkenne erkennen erkennet erkennen
  erkennte erkenntest erkennte erkennten erkenntet erkennten
  erkannt zu_erkennen erkennend
verstehen
  verstehe verstehst versteht verstehen versteht verstehen
  verstand verstandest verstand verstanden verstandet verstanden
  verstehe verstehest verstehe verstehen verstehet verstehen
  verstünde verstündest verstünde verstünden verstündet verstünden
  verstanden zu_verstehen verstehend
gewinnen
  gewinne gewinnst gewinnt gewinnen gewinnt gewinnen
  gewann gewannst gewann gewannen gewannt gewannen
  gewinne gewinnest gewinne gewinnen gewinnet gewinnen
  gewänne gewännest gewänne gewännen gewännet gewännen
  gewonnen zu_gewinnen gewinnend
sagen
  sage sagst sagt sagen sagt sagen
  sagte sagtest sagte sagten sagtet sagten
  sage sagest sage sagen saget sagen
  sagte sagtest sagte sagten sagtet sagten
  gesagt zu_sagen sagend
arbeiten
  arbeite arbeitest arbeitet arbeiten arbeitet arbeiten
  arbeitete arbeitetest arbeitete arbeiteten arbeitetet arbeiteten
  arbeite arbeitest arbeite arbeiten arbeitet arbeiten
  arbeitete arbeitetest arbeitete arbeiteten arbeitetet arbeiteten
  gearbeitet zu_arbeiten arbeitend
rechnen
  rechne rechnest rechnet rechnen rechnet rechnen
  rechnete rechnetest rechnete rechneten rechnetet rechneten
  rechne rechnest rechne rechnen rechnet rechnen
  rechnete rechnetest rechnete rechneten rechnetet rechneten
  gerechnet zu_rechnen rechnend
lernen
  lerne lernst lernt lernen lernt lernen
  lernte lerntest lernte lernten lerntet lernten
  lerne lernest lerne lernen lernet lernen
  lernte lerntest lernte lernten lerntet lernten
  gelernt zu_lernen lernend
reisen
  reise reist reist reisen reist reisen
  reiste reistest reiste reisten reistet reisten
  reise reisest reise reisen reiset reisen
  reiste reistest reiste reisten reistet reisten
  gereist zu_reisen reisend
sammeln
  sammle sammelst sammelt sammeln sammelt sammeln
  sammelte sammeltest sammelte sammelten sammeltet sammelten
  sammle sammlest sammle sammeln sammlet sammeln
  sammelte sammeltest sammelte sammelten sammeltet sammelten
  gesammelt zu_sammeln sammelnd
fordern
  fordere forderst fordert fordern fordert fordern
  forderte fordertest forderte forderten fordertet forderten
  fordere forderest fordere fordern forderet fordern
  forderte fordertest forderte forderten fordertet forderten
  gefordert zu_fordern fordernd
informieren
  informiere informierst informiert informieren informiert informieren
  informierte informiertest informierte informierten informiertet informierten
  informiere informierest informiere informieren informieret informieren
  informierte informiertest informierte informierten informiertet informierten
  informiert zu_informieren informierend
knien
  knie kniest kniet knien kniet knien
  kniete knietest kniete knieten knietet knieten
  knie kniest knie knien kniet knien
  kniete knietest kniete knieten knietet knieten
  gekniet zu_knien kniend
besuchen
  besuche besuchst besucht besuchen besucht besuchen
  besuchte besuchtest besuchte besuchten besuchtet besuchten
  besuche besuchest besuche besuchen besuchet besuchen
  besuchte besuchtest besuchte besuchten besuchtet besuchten
  besucht zu_besuchen besuchend
mitteilen
  teile|mit teilst|mit teilt|mit teilen|mit teilt|mit teilen|mit
  teilte|mit teiltest|mit teilte|mit teilten|mit teiltet|mit teilten|mit
  teile|mit teilest|mit teile|mit teilen|mit teilet|mit teilen|mit
  teilte|mit teiltest|mit teilte|mit teilten|mit teiltet|mit teilten|mit
  mitgeteilt mitzuteilen mitteilend
hinweisen
  weise|hin weist|hin weist|hin weisen|hin weist|hin weisen|hin
  wies|hin wiesest|hin wies|hin wiesen|hin wiest|hin wiesen|hin
  weise|hin weisest|hin weise|hin weisen|hin weiset|hin weisen|hin
  wiese|hin wiesest|hin wiese|hin wiesen|hin wieset|hin wiesen|hin
  hingewiesen hinzuweisen hinweisend
vorbereiten
  bereite|vor bereitest|vor bereitet|vor bereiten|vor bereitet|vor bereiten|vor
  bereitete|vor bereitetest|vor bereitete|vor bereiteten|vor bereitetet|vor bereiteten|vor
  bereite|vor bereitest|vor bereite|vor bereiten|vor bereitet|vor bereiten|vor
  bereitete|vor bereitetest|vor bereitete|vor bereiteten|vor bereitetet|vor bereiteten|vor
  vorbereitet vorzubereiten vorbereitend
zugeben
  gebe|zu gibst|zu gibt|zu geben|zu gebt|zu geben|zu
  gab|zu gabst|zu gab|zu gaben|zu gabt|zu gaben|zu
  gebe|zu gebest|zu gebe|zu geben|zu gebet|zu geben|zu
  gäbe|zu gäbest|zu gäbe|zu gäben|zu gäbet|zu gäben|zu
  zugegeben zuzugeben zugebend
einräumen
  räume|ein räumst|ein räumt|ein räumen|ein räumt|ein räumen|ein
  räumte|ein räumtest|ein räumte|ein räumten|ein räumtet|ein räumten|ein
  räume|ein räumest|ein räume|ein räumen|ein räumet|ein räumen|ein
  räumte|ein räumtest|ein räumte|ein räumten|ein räumtet|ein räumten|ein
  eingeräumt einzuräumen einräumend
umsetzen
  setze|um setzt|um setzt|um setzen|um setzt|um setzen|um
  setzte|um setztest|um setzte|um setzten|um setztet|um setzten|um
  setze|um setzest|um setze|um setzen|um setzet|um setzen|um
  setzte|um setztest|um setzte|um setzten|um setztet|um setzten|um
  umgesetzt umzusetzen umsetzend
unterstützen
  unterstütze unterstützt unterstützt unterstützen unterstützt unterstützen
  unterstützte unterstütztest unterstützte unterstützten unterstütztet unterstützten
  unterstütze unterstützest unterstütze unterstützen unterstützet unterstützen
  unterstützte unterstütztest unterstützte unterstützten unterstütztet unterstützten
  unterstützt zu_unterstützen unterstützend
`;
