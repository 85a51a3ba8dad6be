/**
 * Strong, mixed and preterite-present verbs by their principal parts, one base verb a line:
 *
 *     infinitive  3rd singular present  preterite  past participle  [Konjunktiv II]  [< inseparable prefixes]
 *
 * A slash separates variants, the usual one first. Konjunktiv II stands there only where it isn't the preterite with
 * umlaut and -e (nahm, nähme). The prefixes after `<` make verbs with the same parts: „ver“ of sprechen is versprechen,
 * verspricht, versprach, versprochen. Separable prefixes aren't listed; see `prefixes.ts`.
 * Source of the parts: Duden, Die Grammatik, „Liste der unregelmäßigen Verben“.
 */
export const STRONG_VERBS = `
backen backt/bäckt backte/buk gebacken backte/büke < über ver
befehlen befiehlt befahl befohlen beföhle/befähle
beginnen beginnt begann begonnen begänne/begönne
beißen beißt biss gebissen < ver zer
bergen birgt barg geborgen bärge/bürge < ver
bersten birst barst geborsten < zer
bewegen bewegt bewegte/bewog bewegt/bewogen bewegte/bewöge
biegen biegt bog gebogen < ver
bieten bietet bot geboten < ent ge über unter ver
binden bindet band gebunden < ent unter ver
bitten bittet bat gebeten < er ver
blasen bläst blies geblasen
bleiben bleibt blieb geblieben < unter ver
bleichen bleicht bleichte/blich gebleicht/geblichen bleichte/bliche < er ver
braten brät/bratet briet gebraten < über ver
brechen bricht brach gebrochen < durch er unter ver zer
brennen brennt brannte gebrannt brennte < ent ver
bringen bringt brachte gebracht brächte < er über ver voll
denken denkt dachte gedacht dächte < be durch ge über ver
dreschen drischt drosch gedroschen < ver
dringen dringt drang gedrungen < durch
dürfen darf durfte gedurft dürfte < be
empfehlen empfiehlt empfahl empfohlen empföhle/empfähle
erlöschen erlischt erlosch erloschen
erschaffen erschafft erschuf erschaffen
erschrecken erschrickt/erschreckt erschrak/erschreckte erschrocken/erschreckt erschräke/erschreckte
erwägen erwägt erwog erwogen
essen isst aß gegessen
fahren fährt fuhr gefahren < be durch ent er über um ver wider
fallen fällt fiel gefallen < be ent ge miss über ver zer
fangen fängt fing gefangen < emp um ver
fechten ficht/fechtet focht gefochten < ver
finden findet fand gefunden < be emp er
flechten flicht/flechtet flocht geflochten < ver
fliegen fliegt flog geflogen < be durch ent über um ver
fliehen flieht floh geflohen < ent
fließen fließt floss geflossen < durch ent um zer
fressen frisst fraß gefressen < über zer
frieren friert fror gefroren < er ge
gären gärt gor/gärte gegoren/gegärt göre/gärte < ver
gebären gebiert/gebärt gebar geboren
geben gibt gab gegeben < be er über um ver
gedeihen gedeiht gedieh gediehen
gehen geht ging gegangen < be ent er hinter über um ver zer
gelingen gelingt gelang gelungen
gelten gilt galt gegolten gälte/gölte < ent ver
genesen genest genas genesen
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen gewänne/gewönne
gießen gießt goss gegossen < be er über ver
gleichen gleicht glich geglichen < be ver
gleiten gleitet glitt geglitten < ent
glimmen glimmt glomm/glimmte geglommen/geglimmt glömme/glimmte < ver
graben gräbt grub gegraben < be unter ver
greifen greift griff gegriffen < be er ver
haben hat hatte gehabt hätte
halten hält hielt gehalten < be ent er unter ver vorent
hängen hängt hing/hängte gehangen/gehängt hinge/hängte
hauen haut haute/hieb gehauen haute/hiebe < ver zer
heben hebt hob gehoben höbe/hübe < be ent er über ver
heißen heißt hieß geheißen < ver
helfen hilft half geholfen hülfe/hälfe < be ver
kennen kennt kannte gekannt kennte < be er ver
klimmen klimmt klomm/klimmte geklommen/geklimmt klömme/klimmte < er
klingen klingt klang geklungen < er ver
kneifen kneift kniff gekniffen < ver
kommen kommt kam gekommen < be ent über ver
können kann konnte gekonnt könnte
kriechen kriecht kroch gekrochen < ver
laden lädt/ladet lud geladen < be ent über ver
lassen lässt ließ gelassen < be ent er hinter über unter ver zer
laufen läuft lief gelaufen < be durch ent er über um unter ver zer
leiden leidet litt gelitten < er
leihen leiht lieh geliehen < be ent ver
lesen liest las gelesen < er über ver
liegen liegt lag gelegen < er ob unter
lügen lügt log gelogen < be
mahlen mahlt mahlte gemahlen mahlte < zer
meiden meidet mied gemieden < ver
melken melkt/milkt melkte/molk gemolken/gemelkt melkte/mölke
messen misst maß gemessen < be durch er ver
misslingen misslingt misslang misslungen
mögen mag mochte gemocht möchte < ver
müssen muss musste gemusst müsste
nehmen nimmt nahm genommen < be ent über unter ver
nennen nennt nannte genannt nennte < be er
pfeifen pfeift pfiff gepfiffen < ver
preisen preist pries gepriesen < lob
quellen quillt/quellt quoll/quellte gequollen/gequellt quölle/quellte
raten rät/ratet riet geraten < be er ge miss ver wider
reiben reibt rieb gerieben < zer
reißen reißt riss gerissen < ent um ver zer
reiten reitet ritt geritten
rennen rennt rannte gerannt rennte < über ver
riechen riecht roch gerochen
ringen ringt rang gerungen < ent er
rinnen rinnt rann geronnen ränne/rönne < ent ge ver zer
rufen ruft rief gerufen < be ver wider
salzen salzt salzte gesalzen/gesalzt salzte < ver
saufen säuft soff gesoffen < er ver
saugen saugt saugte/sog gesaugt/gesogen saugte/söge
schaffen schafft schaffte/schuf geschafft/geschaffen schaffte/schüfe
scheiden scheidet schied geschieden < be ent unter ver
scheinen scheint schien geschienen < be er
schelten schilt schalt gescholten schölte
scheren schert schor/scherte geschoren/geschert schöre/scherte
schieben schiebt schob geschoben < unter ver
schießen schießt schoss geschossen < be durch er ver zer
schinden schindet schindete/schund geschunden schindete/schünde
schlafen schläft schlief geschlafen < be durch ent über ver
schlagen schlägt schlug geschlagen < be er über unter ver zer
schleichen schleicht schlich geschlichen < be er
schleifen schleift schliff/schleifte geschliffen/geschleift schliffe/schleifte
schließen schließt schloss geschlossen < be ent er um ver
schlingen schlingt schlang geschlungen < um ver
schmeißen schmeißt schmiss geschmissen
schmelzen schmilzt/schmelzt schmolz/schmelzte geschmolzen/geschmelzt schmölze/schmelzte < ver
schneiden schneidet schnitt geschnitten < be durch über ver zer
schrecken schreckt/schrickt schreckte/schrak geschreckt/geschrocken schreckte/schräke
schreiben schreibt schrieb geschrieben < be über um unter ver
schreien schreit schrie geschrien schriee
schreiten schreitet schritt geschritten < be durch über unter
schweigen schweigt schwieg geschwiegen < ver
schwellen schwillt/schwellt schwoll/schwellte geschwollen/geschwellt schwölle/schwellte
schwimmen schwimmt schwamm geschwommen schwömme/schwämme < durch ver
schwinden schwindet schwand geschwunden < ent ver
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen schwüre/schwöre < be ver
sehen sieht sah gesehen < be er über ver
sein ist war gewesen
senden sendet sandte/sendete gesandt/gesendet sendete < ent über ver
sieden siedet siedete/sott gesiedet/gesotten siedete/sötte
singen singt sang gesungen < be
sinken sinkt sank gesunken < ent ver
sinnen sinnt sann gesonnen sänne/sönne < be ent er
sitzen sitzt saß gesessen < be
sollen soll sollte gesollt sollte
spalten spaltet spaltete gespalten/gespaltet spaltete < zer
speien speit spie gespien spiee
spinnen spinnt spann gesponnen spänne/spönne
sprechen spricht sprach gesprochen < be ent ver wider
sprießen sprießt spross/sprießte gesprossen sprösse/sprießte < ent
springen springt sprang gesprungen < ent über zer
stechen sticht stach gestochen < be durch er
stehen steht stand gestanden stünde/stände < be durch ent er ge missver über unter ver wider
stehlen stiehlt stahl gestohlen stähle/stöhle < be
steigen steigt stieg gestiegen < be ent er über ver
sterben stirbt starb gestorben stürbe < er ver
stieben stiebt stob/stiebte gestoben/gestiebt stöbe/stiebte < zer
stinken stinkt stank gestunken
stoßen stößt stieß gestoßen < ver
streichen streicht strich gestrichen < be durch über unter ver
streiten streitet stritt gestritten < be er zer
tragen trägt trug getragen < be er über ver
treffen trifft traf getroffen < be über
treiben treibt trieb getrieben < be hinter über um unter ver
treten tritt trat getreten < be über ver zer
triefen trieft triefte/troff getrieft/getroffen triefte/tröffe
trinken trinkt trank getrunken < be er ver
trügen trügt trog getrogen < be
tun tut tat getan < ver
verderben verdirbt verdarb verdorben verdürbe
verdrießen verdrießt verdross verdrossen
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verlöschen verlischt verlosch verloschen
verschleißen verschleißt verschliss verschlissen
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen < be durch ent er über ver
wägen wägt wog/wägte gewogen/gewägt wöge/wägte
waschen wäscht wusch gewaschen < ver
weben webt webte/wob gewebt/gewoben webte/wöbe < durch ver
weichen weicht wich/weichte gewichen/geweicht wiche/weichte < ent
weisen weist wies gewiesen < be er über unter ver
wenden wendet wandte/wendete gewandt/gewendet wendete < ent ver
werben wirbt warb geworben würbe < be er um
werden wird wurde geworden/worden würde
werfen wirft warf geworfen würfe < be ent über unter ver zer
wiegen wiegt wog/wiegte gewogen/gewiegt wöge/wiegte < über
winden windet wand gewunden < ent über um
wissen weiß wusste gewusst wüsste
wollen will wollte gewollt wollte
wringen wringt wrang gewrungen < ent
ziehen zieht zog gezogen < be durch ent er über um unter ver voll
zwingen zwingt zwang gezwungen < be er
`;
