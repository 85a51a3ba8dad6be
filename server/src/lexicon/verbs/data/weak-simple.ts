/**
 * Weak verbs without an inseparable prefix. Some of them only occur with a prefix („schüchtern“ in einschüchtern,
 * „statten“ in ausstatten and erstatten); as bases they are what the separable prefixes go with.
 */
export const SIMPLE_VERBS = `
achten achzen ackern ahmen ahnden ahnen albern altern ängstigen angeln ankern antworten arbeiten ärgern argwöhnen
ästeln atmen ätzen äugen äußern äschern
backpacken baden baggern bahnen bangen bannen basteln bauen baumeln bauschen beben bechern beichten beizen bekern
bellen bergsteigen bessern beten betteln betten beugen beuten bezirzen bilden billigen blaffen blähen blamen blasten
blättern bleuen blechen blenden blicken blinken blinzeln blitzen blocken blockern bloggen blödeln blühen bluffen
bluten bohnern bohren bolzen bomben boomen borden borgen boxen boykotten branden brandmarken brauchen brauen bräunen
brausen brechten bremsen brettern briefen brillen bröckeln brodeln brüllen brummen brüskieren brüsten brüten buchen
buckeln bücken buddeln büffeln bügeln buhen buhlen bündeln bunkern bürden bürgen bürgern bürsten büßen büxen
canceln casten catchen chatten checken chillen coachen containern covern crashen
dämmen dämmern dampfen dämpfen danken darben dauern daumen decken deckeln dehnen deichseln demütigen designen deuten
dichten dicken dienen dimmen dingen docken donnern dopen doppeln dösen drängeln drängen drehen drillen drohen dröhnen
drosseln drucken drücken drucksen dübeln ducken duellieren duften dulden düngen dünken dünsten dürsten duschen duseln
düpieren düsen
ebben ebnen eggen ehelichen ehren eichen eifern eignen eilen eimern einen einigen eitern ekeln enden engen entern
erben erden ernten essenzen
fackeln fädeln fahnden fahren fakturieren fälschen falten faken fallen fälteln färben faseln fassen fasten fauchen
faulen faulenzen fechseln federn fegen fehlen feiern feilen feilschen ferkeln fertigen fesseln festigen fetten
fetzen feuern fiebern fiedeln filmen filtern filzen finalisieren fingern firmen firnissen fischen flachsen flackern
flaggen flammen flanken flattern flaxen fleddern flehen flennen flicken flimmern flirten florieren flöten flottieren
fluchen flüchten flunkern flüstern fluten föhnen folgen folgern foltern foppen fordern fördern formen forschen
framen fragen fräsen freien freuen fremdeln freunden freveln frischen fristen frönen frösteln fröhnen früchteln
frühstücken fruchten fuchteln führen füllen funkeln funken fürchten füttern futtern fugen fügen fühlen fuhrwerken
fusionieren
gaffen gähnen garen gärtnern gaukeln gehren geifern geigen geistern geißeln geizen gelben gellen gendern gerben
gestern gewittern gießeln gipfeln gischen glänzen glätten glauben gliedern glitzern glotzen glücken glühen gönnen
googeln grämen grasen graulen grauen greinen grenzen grillen grinsen grölen grollen gruben grübeln gründen grünen
grünten grüßen gruseln gucken gurgeln gurren gurten
hacken hadern haften hageln häkeln haken halbieren hallen hamstern handeln handhaben hangeln hänseln hantieren
häufen harken harmen harren härten haschen hassen hasten hätscheln hauchen hausen häuten hebeln hecheln hechten
hecken heften hegen hehlen heilen heimsen heiraten heizen hellen hemmen herbergen herrschen hetzen heucheln heuern
heulen hieven hindern hinken hissen hobeln hocken hoffen höhlen höhnen holen holpern holzen hoppeln horchen horten
hören hosten huldigen hüllen humpeln hungern hupen hüpfen husten hüten hämmern hupfen hypen
impfen innen irren
jagen jährigen jähren jammern jäten jaulen jauchzen jetten jobben jodeln joggen jubeln jucken justen
kacheln kaffern kalben kälten kalken kämmen kämpfen kapern kappen kaputten karren karten kauern kaufen kauen kegeln
kehren keifen keilen keimen kellnern kennzeichnen kentern ketten keuchen kicken kichern kidnappen kiffen kippen
kitten kitzeln klacken klaffen klagen klammern klappen klappern klären klatschen klauen kleben kleckern kleiden
klettern klicken klimpern klingeln klinken klirren klonen klopfen klotzen klügeln knabbern knacken knallen knappen
knausern knebeln knechten kneten knicken knipsen knirschen knistern knittern knobeln knöpfen knoten knüpfen knüppeln
knurren köcheln kochen ködern kokeln kommen kontern köpfen koppeln körnen kosten kotzen krabbeln krachen krächzen
kraftmeiern krähen krallen kramen krampfen kränkeln kranken kränken kratzen kraulen kräuseln krebsen kreideln
kreischen kreisen krempeln kreuzen kriechern kriegen kriseln kritteln kritzeln krönen kröpfen krümeln krümmen kübeln
kugeln kühlen kullern kümmern kundschaften künden kündigen kungeln kuppeln kuren küren kürzen kurbeln kurven kuscheln
küssen
lächeln lachen lagern lähmen lahmen landen langen langweilen läppern lärmen lasten lästern läuten lauern laufen
laugen lauschen lauten läutern leaken leben leasen lecken leeren legen lehnen lehren leiern leimen leisten leiten
lenken lernen leuchten leugnen lichten liebäugeln lieben liebkosen liefern lichtern liken lindern linken lispeln
listen loben lochen locken lockern lodern löffeln lohnen loopen losen lösen lösten löschen loten löten lotsen lüften
lullen lümmeln lungern lupfen lüpfen lutschen lynchen
machen mailen mäkeln mahnen malen malochen managen mangeln manschen mappen marken martern märzen maskern mästen
maßregeln mauern mauscheln mausern meckern mehren meinen meißeln meistern melden mendeln mengen merken merzen metzeln
mieten mildern mimen mindern mischen missen misten mitteln mixen mobben modeln mögeln mokieren mosern möbeln möllern
motzen mucken mühen münden mundschenken munden munkeln münzen murmeln murren müllern mustern muntern mutmaßen
musizieren muten mümmeln
nächtigen nageln nagen nähen nähern nahen nähren narren naschen nässen necken neiden neigen nennen netzen nicken
niesen nieten nisten nörgeln nötigen notlanden novellieren nullen nuscheln nutzen nützen
offenbaren öffnen ohrfeigen ölen opfern ordern ordnen orten orakeln outen
pachten packen paddeln palavern panschen panzern paaren pappen parken passen patschen patzen pauken pausen peilen
peinigen peitschen pellen pendeln petzen pfänden pfeffern pfeilern pferchen pflanzen pflastern pflegen pflücken
pflügen pfuschen picken picknicken piepen piepsen piesacken pilgern pinkeln pinnen pinseln pitchen plagen planen
plänkeln planschen plappern plärren platschen plätschern platten plätten platzen plaudern plauschen plumpsen plündern
pochen pokern polen polstern poltern portionieren posaunen posen posten prägen prahlen prallen prangen prangern
prassen prasseln predigen prellen preschen pressen prickeln prophezeien prosten protzen prüfen prügeln pudern puffern
pulen pulvern pumpen punkten puschen pushen pusten putschen putten putzen puzzeln
quaken quälen qualmen quasseln quatschen quengeln queren quetschen quieken quietschen
rackern radeln radebrechen raffen ragen rahmen rammeln rammen randen ranken ranzen rappeln rappen rascheln rasen
rasseln rasten ratschlagen rattern rätseln rauben räubern rauchen räuchern raufen räumen raunen rauschen räuspern
reagieren realisieren rebeln rechnen rechten rechtfertigen recken recyceln reden referieren regeln regen regnen
reichen reifen reihen reimen reinigen reisen reizen rekeln relaunchen rempeln renken rentieren resultieren retten
reuen richten rieseln ringeln riskieren ritzen robben röcheln roden rodeln rollen römern röntgen rosten rösten röten
rotten rubbeln ruckeln rücken rucken rudern rügen ruhen rühmen rühren rumoren rumpeln runden rüsten rutschen rütteln
rächen rädeln rümpfen
säbeln sacken säen sägen sagen sahnen sammeln sanden sanften satteln sättigen säubern säugen säumen säuern säuseln
sausen scannen schachern schachten schädigen schaden schalen schälen schallen schalten schämen schanzen schärfen
scharen scharren schätzen schattieren schaudern schauen schaufeln schaukeln schäumen scheitern schellen schenken
scherbeln scherzen scheuchen scheuen scheuern schichten schicken schielen schienen schikanieren schildern schillern
schimmeln schimmern schimpfen schippen schirmen schlabbern schlachten schlackern schlafwandeln schlagzeilen
schlängeln schlauchen schlecken schleppen schleudern schleusen schlichten schlittern schlottern schluchzen schlucken
schlummern schlüpfen schlurfen schlürfen schlüsseln schlussfolgern schmachten schmälern schmarotzen schmecken
schmeicheln schmerzen schmettern schmieden schmiegen schmieren schminken schmollen schmoren schmücken schmuggeln
schmunzeln schmutzen schnallen schnappen schnarchen schnattern schnauben schnaufen schneidern schneien schnippeln
schnitzen schnüffeln schnüren schnuppern schocken schonen schöpfen schottern schotten schrammen schrauben schrecken
schröpfen schrubben schrumpfen schüchtern schüren schürfen schulden schulen schultern schummeln schupfen schuppen
schürzen schütteln schütten schützen schwächeln schwächen schwafeln schwanken schwänzen schwappen schwärmen
schwärzen schwatzen schweben schwefeln schweifen schweißen schwelen schwelgen schwenken schwindeln schwitzen schwören
schwulen seelsorgen segeln segnen sehnen setzen seufzen sichern sichten sickern siedeln siegen siegeln signalisieren simsen sinnieren
skypen sohlen solidarisieren sondern sonnen sorgen sortieren spachteln spähen spannen sparen spaßen spazieren
speichern speisen spekulieren spenden sperren spezifizieren spicken spiegeln spielen spießen spitzeln spitzen
splittern sponsern spornen spotten sprayen sprengen sprenkeln spritzen sprudeln sprühen spuken spulen spülen spüren
spurten spucken spurten stabeln staffeln stählen stalken stammeln stammen stampfen standardisieren stanzen stapeln
stapfen starren starten statten stauben stauchen stauen staunen stecken steigern steilen steinigen stellen stemmen
steppen stempeln steuern sticheln sticken stieren stiefeln stiften stillen stimmen stocken stöbern stöckeln stöhnen
stolpern stopfen stoppen stopseln stöpseln stören strafen straffen strahlen stranden strapazieren sträuben straucheln
streamen strecken streifen streiken streuen stricken strömen strotzen strudeln stückeln stufen stülpen stunden
stupsen stürmen stürzen stutzen stützen stylen suchen sudeln suhlen sühnen summen sündigen surfen süßen sympathisieren
tabellieren tackern tadeln tafeln takten tagen tanken tänzeln tanzen tapsen tappen tarnen tasten tätigen taktieren
tätscheln tauchen tauen taufen taugen taumeln tauschen täuschen teeren teilen telefonieren testen texten thronen
ticken tigern tilgen timen tippen titeln toasten toben tollen tönen toppen torkeln töpfern tosen töten touren traben
tracken trachten trainieren trällern trampeln trampen tränken trauen trauern träufeln träumen trennen trendeln
trickreichen tricksen trimmen trippeln triezen trillern trocknen trödeln trollen trommeln trompeten tröpfeln tropfen
trösten trotten trotzen trüben trudeln trumpfen tünchen tüfteln tüncheln turnen türmen turteln tuscheln twittern
twistern tweeten tippeln
üben ufern unken updaten urlauben urteilen
wabern wachen wackeln wagen wählen wähnen wahren währen walken wallen walten wälzen wandeln wandern wanken wappnen
wärmen warnen warten waschen wässern waten watscheln wechseln wecken wedeln wegen wehen wehren weiden weigern weihen
weilen weinen weißen weiten weissagen welken werkeln werten wetteifern wetten wettern wetzen wichsen wickeln widmen
wiegen wildern wimmeln wimmern windeln winken winseln wippen wirbeln wirken wirren wirtschaften wischen wispern
wittern witzeln wogen wohnen wölben wuchern wuchten wühlen wummern wundern wünschen würdigen wurmen würfeln würgen
wursteln wurzeln würzen wüten
zahlen zählen zähmen zanken zapfen zappeln zappen zaubern zaudern zäumen zäunen zechen zehren zeichnen zeigen zeitigen
zelten zensieren zerren zetern zeugen ziehlen zielen ziemen zieren zimmern zirpen zischen zittern zocken zögern zollen
zoomen zuckeln zucken zuckern zügeln züchten züchtigen zünden zupfen zürnen zweifeln zweigen zwinkern zwirbeln zwitschern
`;
