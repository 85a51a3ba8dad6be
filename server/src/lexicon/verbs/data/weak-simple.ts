/**
 * Weak verbs without an inseparable prefix. Some of them only occur with a prefix („schüchtern“ in einschüchtern,
 * „statten“ in ausstatten and erstatten); as bases they are what the separable prefixes go with.
 */
export const SIMPLE_VERBS = `
achten ächzen ackern adeln äffen ahmen ahnden ähneln ahnen albern altern ändern angeln ängstigen ankern antworten
arbeiten ärgern argwöhnen äschern atmen ätzen äugen äußern baden baggern bahnen balgen ballen ballern bändigen
bangen bannen basteln bauen baumeln bäumen bauschen beben bechern beichten beizen bellen bessern beten betteln
betten beugen beuten bilden billigen bimmeln blaffen blähen blättern bläuen blechen blenden blicken blinken
blinzeln blitzen blocken blockern blödeln bloggen bluffen blühen bluten bohnern bohren böllern bolzen bomben
boomen booten borden borgen boxen branden brandmarken brauchen brauen bräunen brausen bremsen brettern briefen
bröckeln brodeln brüllen brummen brüsten brüten buchen buckeln bücken buddeln büffeln bügeln buhen buhlen bummeln
bündeln bunkern bürden bürgen bürgern bürsten büßen büxen canceln casten chartern chatten checken chillen coachen
containern covern crashen dämmen dämmern dampfen dämpfen danken darben dauern dealen deckeln decken dehnen
deichseln demütigen designen deuten dichten dienen dimmen docken dolmetschen donnern dopen doppeln dösen drängeln
drängen drehen dribbeln drillen drohen dröhnen dröseln drosseln drücken drucken drucksen dübeln ducken duften
dulden düngen dünken dünnen dünsten dürsten duschen düsen ebben ebnen echoen ecken eggen ehelichen ehren eichen
eifern eignen eilen einen einigen eitern ekeln enden engen entern erben erden ernten fabeln fackeln fädeln fahnden
faken fällen fälschen falten färben faseln fassen fasten fauchen faulen faulenzen federn fegen fehlen feiern
feilen feilschen ferkeln fertigen fesseln festigen fetten fetzen feuern fiebern fiedeln filmen filtern filzen
fingern firmen fischen flackern flaggen flammen flanken flattern flauen fleddern flehen flennen flicken flimmern
flirten flößen flöten fluchen flüchten flunkern flüstern fluten föhnen folgen folgern foltern foppen fördern
fordern formen forschen foulen fragen framen fransen fräsen fremdeln freuen freunden freveln frischen fristen
frohlocken frönen frösteln frotzeln fruchten frühstücken fuchteln fügen fugen fühlen führen fuhrwerken füllen
funkeln funken fürchten füttern futtern gackern gaffen gähnen gammeln gängeln garen gärtnern gaukeln gehren
geifern geigen geißeln geistern geizen gellen gendern gerben gewichten gewittern giften gipfeln glänzen glätten
glauben gliedern glitzern glotzen glücken glühen gönnen googeln grämen grasen grätschen graulen greinen grenzen
grillen grinsen grölen grollen grübeln gründen grunzen gruseln grüßen gucken gurgeln gurren gurten hacken hadern
haften hageln häkeln haken hallen hämmern hamstern handeln handhaben händigen hangeln hänseln harken harren härten
haschen hassen hasten hätscheln hauchen häufen hausen häuten hebeln hecheln hechten hecken heften hegen hehlen
heilen heimsen heiraten heitern heizen hellen hemmen herrschen hetzen heucheln heuern heulen hieven himmeln
hindern hinken hissen hobeln hocken hoffen höhlen höhnen holen holpern holzen hoppeln horchen hören horten hosten
huldigen hüllen humpeln hungern hupen hüpfen hupfen huschen husten hüten hypen igeln impfen interviewen irren
jagen jähren jammern jäten jauchzen jaulen jetten jobben jodeln joggen jubeln jucken kacheln kalben kalken kämmen
kämpfen kanzeln kapern kappen kapseln karren karten kasteien kauen kauern kaufen kegeln kehren keifen keilen
keimen kellnern kennzeichnen kentern kerkern kesseln ketten keuchen kichern kicken kidnappen kiffen kippen kitten
kitzeln klacken klaffen klagen klammern klappen klappern klären klatschen klauben klauen kleben kleckern kleiden
klettern klicken klimpern klingeln klinken klirren klonen klopfen klotzen klügeln klumpen knabbern knacken knallen
knappen knausern knautschen knebeln knechten kneten knicken knien knipsen knirschen knistern knittern knobeln
knöpfen knoten knuddeln knüpfen knüppeln knurren köcheln kochen ködern kokeln kontern köpfen koppeln körnen kosten
kotzen krabbeln krachen krächzen kräftigen krähen krakeelen krallen kramen krampfen kränkeln kränken kratzen
kraulen kräuseln krebsen kreideln kreiden kreischen kreisen krempeln kreuzen kriegen kriseln kritteln kritzeln
krönen krümeln krümmen kübeln kugeln kühlen kullern kümmern künden kündigen kundschaften kungeln kuppeln kurbeln
küren kurven kürzen kuscheln kuschen küssen lächeln lachen lagern lähmen lahmen lallen landen langen langweilen
läppern lärmen lasten lästern lauern lauschen läuten lauten läutern leaken leasen leben lecken leeren legen lehnen
lehren leiern leimen leisten leiten lenken lernen leuchten leugnen lichten liebäugeln lieben liebkosen liefern
liken lindern linken lispeln listen loben lochen locken lockern lodern löffeln lohnen löschen lösen losen loten
löten lotsen lüften lullen lümmeln lungern lüpfen lupfen lutschen lynchen mäandern machen magern mähen mahnen
mailen mäkeln malen malmen malochen managen mangeln manschen martern maßen maßregeln mästen mauern maulen
mauscheln mausern meckern mehren meinen meißeln meistern melden mengen merken merzen metzeln meutern miauen mieten
mildern mimen mindern mischen missen misten mitteln mixen mobben möbeln modeln mogeln morden mosern mosten motten
motzen mucken muffeln mühen mümmeln münden munden munkeln muntern münzen murmeln murren mustern muten mutmaßen
nächtigen nageln nagen nähen nahen nähern nähren narren naschen nässen necken neiden neigen netzen nicken nieseln
niesen nieten nisten nölen nörgeln nötigen notlanden nullen nuscheln nützen nutzen öden offenbaren öffnen
ohrfeigen ölen opfern orakeln ordern ordnen orten outen paaren pachten packen paddeln paffen palavern panschen
panzern pappen parken passen patschen patzen pauken pausen peilen peinigen peitschen pellen pendeln peppen petzen
pfänden pfeffern pferchen pflanzen pflastern pflegen pflichten pflücken pflügen pfuschen picken picknicken piepen
piepsen piesacken pilgern pinkeln pinnen pinseln pirschen pitchen plagen planen plänkeln planschen plappern
plärren platschen plätschern plätten platzen plaudern plauschen plumpsen plündern plustern pochen pokern polen
polstern poltern posaunen posen posten prägen prahlen prallen prangen prangern prasseln prassen predigen prellen
preschen pressen prickeln proben prophezeien prosten protzen prüfen prügeln prunken pudern puffern pulen pulvern
pumpen punkten puschen pushen pusten putschen putten putzen puzzeln quaken quälen qualmen quasseln quatschen
quengeln queren quetschen quieken quietschen quirlen quizzen rächen rackern radebrechen radeln rädeln raffen ragen
rahmen rammeln rammen ranken ranzen rappeln rappen rascheln rasen raspeln rasseln rasten ratschlagen rätseln
rattern rauben räubern rauchen räuchern raufen räumen raunen raunzen rauschen räuspern rechnen rechten
rechtfertigen recken recyceln reden regeln regen regnen reichen reichern reifen reihen reimen reinigen reisen
reizen rekeln relaunchen rempeln renken retten reuen richten riegeln rieseln riffeln ringeln ritzen robben röcheln
rodeln rödeln roden rollen röntgen rosten rösten röten rotten rubbeln ruckeln rucken rücken rudern rügen ruhen
rühmen rühren rülpsen rumoren rumpeln rümpfen runden rüsten rutschen rütteln säbeln sacken säen sägen sagen sahnen
sammeln sargen satteln sättigen säubern säuern säugen säumen säuseln sausen scannen schachern schachten schaden
schädigen schäkern schälen schalen schallen schalten schämen schanzen scharen schärfen scharren schassen schätzen
schaudern schauen schaufeln schaukeln schäumen scheitern schellen schenken scheppern scherzen scheuchen scheuen
scheuern schichten schicken schielen schienen schiffen schildern schillern schimmeln schimmern schimpfen schippen
schirmen schlabbern schlachten schlackern schläfern schlafwandeln schlängeln schlauchen schlecken schleppen
schleudern schleusen schlichten schlittern schlottern schluchzen schlucken schludern schlummern schlüpfen
schlurfen schlürfen schlüsseln schlussfolgern schmachten schmähen schmälern schmarotzen schmecken schmeicheln
schmerzen schmettern schmieden schmiegen schmieren schminken schmollen schmoren schmücken schmuggeln schmunzeln
schmutzen schnallen schnappen schnarchen schnattern schnauben schnaufen schneidern schneien schnippeln schnitzen
schnorren schnüffeln schnuppern schnüren schnurren schocken schonen schöpfen schotten schottern schrammen
schränken schrauben schröpfen schrubben schrumpfen schubsen schüchtern schuften schulden schulen schultern
schummeln schunkeln schuppen schüren schürfen schürzen schütteln schütten schützen schwächeln schwächen schwafeln
schwanken schwänzen schwappen schwärmen schwärzen schwatzen schweben schwefeln schweifen schweißen schwelen
schwelgen schwenken schwindeln schwirren schwitzen segeln segnen sehnen senken setzen seufzen sichern sichten
sickern siechen siedeln siegeln siegen siezen simsen sirren skypen sohlen söhnen sondern sonnen sorgen spachteln
spähen spannen sparen spaßen speichern speisen spenden sperren spicken spiegeln spielen spießen spitzeln spitzen
splittern sponsern spornen spötteln spotten sprayen spreizen sprengen sprenkeln spritzen sprossen sprudeln sprühen
spucken spuken spulen spülen spüren spurten sputen stacheln staffeln stählen staksen stalken stammeln stammen
stampfen stänkern stanzen stapeln stapfen stärken starren starten statten stauben stauchen stauen staunen stecken
steigern steinigen stellen stelzen stemmen stempeln steppen steuern stibitzen sticheln sticken stiefeln stieren
stiften stillen stimmen stöbern stöckeln stocken stöhnen stolpern stopfen stoppen stöpseln stören stottern strafen
straffen strahlen strampeln stranden sträuben straucheln streamen streben strecken streifen streiken strengen
streuen streunen stricken strömen strotzen strudeln stückeln stufen stülpen stumpfen stunden stupsen stürmen
stürzen stutzen stützen stylen suchen sudeln suhlen sühnen summen sündigen surfen tackern tadeln täfeln tafeln
tagen takten tanken tänzeln tanzen tappen tapsen tarnen tasten tätigen tätscheln tauchen tauen taufen taugen
taumeln tauschen täuschen teeren teilen testen texten thronen ticken tigern tilgen timen tippeln tippen tischen
titeln toasten toben tollen tönen topfen töpfern toppen torkeln tosen töten traben trachten tracken trällern
trampeln trampen tränken trauen trauern träufeln träumen trennen trichtern tricksen triezen trillern trimmen
trippeln trocknen trödeln trollen trommeln trompeten tröpfeln tropfen trösten trotten trotzen trüben trudeln
trumpfen tuckern tüfteln tummeln tünchen tunken tunneln türmen turnen turteln tuscheln tüten tweeten twittern üben
ufern unken updaten urlauben urteilen wabern wachen wackeln wagen wählen wähnen wahren währen wallen wallfahrten
walten wälzen wandeln wandern wanken wappnen wärmen warnen warten wässern waten watscheln wechseln wecken wedeln
wehen wehklagen wehren weiden weigern weihen weilen weinen weissagen weiten werkeln werten wetteifern wetten
wettern wetzen wichsen wickeln widern widmen wiegeln wiehern wildern willigen wimmeln wimmern windeln winken
winseln wippen wirbeln wirken wirren wirtschaften wischen wispern wittern witzeln wogen wohnen wölben wuchern
wuchten wühlen wummern wundern wünschen würdigen würfeln würgen wursteln wurzeln würzen wuseln wüten zählen zahlen
zähmen zahnen zanken zapfen zappeln zappen zaubern zaudern zäumen zäunen zausen zechen zehren zeichnen zeigen
zeitigen zelten zerren zetern zetteln zeugen zicken zielen ziemen zieren zimmern zirkeln zirpen zischen zittern
zocken zoffen zögern zollen zoomen züchten züchtigen zuckeln zücken zucken zuckern zügeln zünden züngeln zupfen
zürnen zurren zwacken zwängen zwecken zweckentfremden zweifeln zweigen zwicken zwiebeln zwinkern zwirbeln
zwitschern
`;
