/** Weak verbs with an inseparable prefix, by prefix: `be`: „absichtigen“ is beabsichtigen. */
export const PREFIXED_VERBS: Readonly<Record<string, string>> = {
  be: `absichtigen achten ackern ängstigen anspruchen anstanden antragen antworten arbeiten atmen aufsichtigen
    auftragen augapfeln äugen bauen beben bildern blättern dachen danken dauern decken dienen dingen drängen drohen
    drucken drücken dürfen duften ebnen edeln eiden eifern eilen eindrucken einflussen einträchtigen elenden enden
    engen erben erden erdigen fähigen fallen feinden festigen fetten feuchten feuern fischen flaggen fleißigen flecken
    flügeln folgen fördern fragen freien freunden frieden fristen fruchten fühlen füllen fummeln fürchten fürworten
    gaffen gaunern geistern gegnen gehren gleiten glaubigen gleichen glücken glückwünschen gnadigen gnadeln gnügen
    gradigen graben grenzen gründen grünen grüßen günstigen gutachten gucken haaren haften handeln harken harren haupten
    hausen heben heimaten heizen helligen herbergen herrschen herzigen hexen hindern hüten hüllen jagen jahen jammern
    jubeln kämpfen kehren klagen klatschen kleben kleckern kleiden klemmen knien kochen köstigen kränzen kräftigen
    kriegen kritteln kümmern kunden lächeln lachen lagern landen langen lassen lasten lästigen lauern lauschen leben
    lebteln legen lehnen lehren leidigen leuchten lichten lieben liefern lohnen löhnen lüften lügen lustigen machten
    mächtigen malen mängeln mannen merken messen mitleiden mühen mustern muttern nachrichtigen nachteiligen nebeln
    neiden nennen nötigen noten nutzen nützen obachten ordern packen pflanzen pflastern pinseln pissen planen quemen
    rasten rauben raten ratschlagen raubern rauschen rechnen rechtigen reden reichern reifen reinigen reisen reiten
    reuen richten richtigen rieseln rücksichtigen ruhen ruhigen rühren sagen sänftigen saiten schädigen schaffen
    schäftigen schallen schämen schatten schauen scheinigen schenken scheren schildern schimpfen schirmen schlagnahmen
    schleunigen schmieren schmutzen schneien schönigen schottern schränken schuldigen schulen schummeln schützen
    schweren schwatzen schwichtigen schwindeln schwingen seelen seitigen setzen sichtigen sieden siedeln siegeln siegen
    singen sohlen solden sorgen spannen spaßen speien spiegeln spielen spitzeln spötteln sprayen sprechen sprengen
    spritzen sprühen spucken stallen stärken statten stätigen stäuben staunen stecken steinen stellen steuern sticken
    stimmen strafen strahlen streichen streuen stücken stuhlen stürmen stürzen suchen sudeln tanken tasten täuben
    tätigen teiligen teilen teuern titeln tonen trachten trauen trauern treuen trüben turnen urlauben urkunden urteilen
    völkern vorworten vormunden vollmächtigen vorraten vorrechten vorrechtigen vorschussen wachen wachten waffnen wahren
    wahrheiten wähnen wältigen wandern warnen wässern weiden weihräuchern weinen weißen werken werkstelligen werten
    willigen willkommnen wirken wirten wirtschaften witzeln wohnen wölken wundern würdigen zahlen zaubern zeichnen
    zeigen zeugen zichtigen ziffern zirzen zuschussen zwecken zweifeln`,
  er: `achten ahnen arbeiten barmen bauen beben beuten bitten blassen blicken blinden blühen bosen bringen brüten
    dolchen dreisten drosseln drücken dulden eifern eignen fassen finden flehen folgen forschen fordern fragen frechen
    freuen frischen füllen gänzen gattern gaunern gehen gießen glühen götzen grauen grimmen gründen grünen haschen
    hängen härten heben heitern heizen hellen hitzen höhen holen hoffen hören innern jagen kälten kämpfen kaufen
    klären klettern kranken kühnen kunden kundigen künsteln lahmen langen lauben läutern leben ledigen legen leichtern
    leuchten lernen lügen losen lösen matten mächtigen mahnen mangeln möglichen morden müden muntern mutigen nähren
    namsen nennen nennern neuern niedrigen nüchtern obern öffnen örtern pressen proben quicken rechnen regen reichen
    retten richten röten rühren sagen schallen schaudern schaffen schauen scheinen schießen schlaffen schlagen
    schleichen schließen schmeicheln schnüffeln schöpfen schrecken schüttern schweren sehnen setzen sitzen spähen
    sparen spielen spuren spüren stammeln starken starren starken statten staunen steigern stellen sticken strahlen
    strecken streben streiten stürmen stücken suchen taubigen tappen tasten teilen tönen töten trotzen träumen übrigen
    wachen wählen wähnen wärmen warten wehren weichen weitern wecken weisen wirken wirtschaften würgen wischen widern
    widrigen zählen zeigen zeugen zielen zittern zürnen zwingen`,
  ver: `abfolgen abreden abreichen abscheuen abschieden achten albern allgemeinern alten altern analssen ändern
    ängstigen anlagen anlassen ankern anschaulichen anschlagen anstalten antworten arbeiten ärgern armen arzten ästeln
    ätzen ausgaben auslagen äußern backen bannen barrikadieren bauen bauern beamten bergen bessern beulen bildlichen
    billigen bitten bittern blassen bleiben blenden blinden blöden blüffen blühen bluten bocken bohren borgen brauchen
    brämen bräunen breiten brennen briefen bringen brüdern brühen buchen bummeln bünden bürgen büßen chromen dächtigen
    dammen dampfen danken dauen decken deutlichen dichten dicken dienen dingen donnern doppeln drängen drehen dreifachen
    drecken dunkeln dünnen dunsten dursten düstern edeln ehelichen ehren eidigen eilen einbaren einen einfachen
    einheitlichen einigen einnahmen einsamen eisen eiteln eitern elenden enden engen erben ernsten ewigen fälschen
    fassen faulen fechten fehlen feinden feinern festigen feuern fertigen filmen filzen finstern flachen flechten
    flüchtigen fluchen flüssigen folgen formen frachten fremden frühen fügen führen fünffachen füttern gällen gären
    gasen gehen gegenwärtigen geltern gesellschaften gewaltigen gewissern gießen giften glasen gleichen glühen golden
    gönnen göttern greisen größern gröbern gräulen gnügen guten güten haften hageln haken hallen halten handeln hängen
    harmlosen harren harten härten haspeln hassen hätscheln hauchen hauen heddern heeren hehlen heilen heimlichen
    heiraten heizen helfen herrlichen hexen hindern höhnen hökern hören hüllen hungern hunzen hüten hütten innen
    innerlichen irren jagen jähren jubeln jüngen jüngeln kabeln kalken kälten kapseln kaufen kehren keilen ketten
    kitschen klagen klären klappen kleben kleiden kleinern klemmen klumpen knacken knallen knappen kneten knicken
    knoten knüpfen kochen kommen kohlen kohleln koppeln kommerzialisieren komplizieren korken körpern kosten köstigen
    krachen kraften kramen krampfen kratzen kriechen krümmen krüppeln krusten kühlen kümmern künden kündigen kuppeln
    kürzen lachen laden lagern landen längern langen langsamen lassen lästern laufen lauten leben legen leiden leihen
    leiten leimen lernen letzen leugnen leumden lieben linken loben locken lohnen losen löten loten lottern machen
    mahlen mählen markten mauern mehren meiden meinen melden mengen menschlichen merken messen mieten minen mindern
    mischen missen mitteln modern mummen murksen münzen muten nachlässigen nageln nähen namen narben narren naschen
    nebeln nehmen neigen neinen netzen nichten niedlichen notieren öden öffentlichen ordnen orten pachten packen
    passen patzen pesten petzen pfänden pfeifen pflanzen pflastern pflegen pflichten pfuschen planen plappern plempern
    pochen polen prassen prellen prügeln puffen pulvern pumpen puppen putzen qualmen quatschen quellen queren quicken
    quirlen ramschen rasten raten rauchen räuchern rauben räumen rauschen rechnen recken regnen reiben reisen renken
    ringern rinnen riegeln richten rohen rosten rotten rücken rucken rühren rußen rütteln sachlichen säen sagen salzen
    sammeln sanden sauern säuern saufen säumen schachern schaffen schalken schallen schämen schandeln schanzen schärfen
    scharren schauen schaukeln schenken scherbeln scherzen scheuchen schicken schieben schiffen schimmeln schimpfen
    schlacken schlafen schlampen schlanken schlechtern schleiern schleifen schleimen schleppen schleudern schließen
    schlimmern schlucken schlüsseln schmähen schmälern schmausen schmelzen schmerzen schmieren schmoren schmutzen
    schnaufen schneien schnüren schollen schonen schönen schönern schränken schrammen schrauben schreiben schreien
    schrotten schrumpeln schulden schulen schustern schütten schwärzen schweigen schweißen schwenden schwimmen
    schwistern schwören sehen sehren selbständigen selbstständigen senden sengen senken setzen seuchen sichern siegeln
    siegen silbern sinken sinnbildlichen sinnlichen sitzen skalven sklaven söhnen sorgen spannen spachteln spanen späten
    speisen sperren spielen spiegeln sponnen sporten spotten sprechen sprengen spritzen sprühen spüren staatlichen
    städtern stärken stählen stammen stauben stauen stecken steigen steigern steilen steinern stellen stetigen steuern
    stimmen stocken stofflichen stopfen stören strahlen streben strecken streichen streuen stricken stromen strömen
    studieren stümmeln stummen suchen sumpfen süßen tagen täfeln tanzen tauen tauschen täuschen teidigen teilen teuern
    teufeln tiefen tilgen tippen toppen tonen trauen träumen treuern trauten träglichen trösten trocknen trödeln tuschen
    üben überweisen ungehrten unglimpfen uneinigen unglücken unmöglichen unreinigen unsichern unstalten unstellen
    untreuen unzieren ursachen urteilen vielfachen vielfältigen vierfachen vollkommnen vollständigen wachsen wählen
    wahren wahrlosen waisen wackeln walten wandeln wanzen warnen wässern weben wechseln wegen wehen wehren weichlichen
    weiden weigern weilen weltlichen welken wenden werfen werten wesen wickeln wildern winden winkeln wirken wirklichen
    wirren wischen wissenschaftlichen wittern witwen wöhnen wohnen wünschen wunden wundern wurzeln würzen wurschteln
    wüsten zagen zahnen zählen zapfen zärteln zaubern zehnfachen zehren zeichnen zerren zetteln zichten zieren zinken
    zinsen zögern zollen zücken zuckern zweifeln zweigen zwirnen`,
  zer: `bomben bröckeln bröseln brösten deppern dehnen drücken fasern fetzen fledern fleischen furchen klein kleinern
    klüften knacken knautschen knicken knittern knüllen kochen kratzen krümeln legen lumpen malmen martern mürben pflücken
    platzen pulvern quetschen rasen raufen reden rütteln sägen schellen schlitzen schmettern schrammen setzen siedeln
    splittern sprengen stampfen stäuben stören strahlen streuen stückeln teilen trampeln trümmern trennen wirken wühlen
    zausen`,
  ent: `arten behren beinen binden blättern blößen bloden bürokratisieren decken düngen ehren eignen eilen eisen erben
    färben fachen fahren falten fernen fesseln feuchten fetten flammen flechten flüchten führen fremden giften glasen
    gleisen gräten grenzen haaren härten haften halsen hauchen häuten heiligen hemmen hüllen jungfern kalken kernen
    kleiden knoten koffeinieren koppeln korken kommunalisieren kräften krampfen krautden kriminalisieren kuppeln laden
    larven lasten lausen ledigen leeren lehnen leiben locken lohnen löhnen lüften machten magnetisieren mannen menschen
    militarisieren mieten minen mischen mündigen mutigen mystifizieren nerven ölen personalisieren pflichten politisieren
    polarisieren puppen rahmen rätseln raffen rechten reichern reißen reizen richten riegeln rosten rollen rücken
    rümpeln rüsten sagen salzen sanften säuern schädigen schärfen schleiern schlacken schlüpfen schlüsseln schuldigen
    schulden schwefeln schlummern seelen senden sichern sorgen sohlen spannen spiegeln staatlichen stammen stauben
    stellen steinen stören strömen stopfen sühnen täuschen tarnen thronen tabuisieren völkern wachsen waffnen warnen
    wässern weihen werten wickeln wirren wischen wöhnen wohnen würdigen wurmen wurzeln zaubern zerren ziffern zücken
    zünden zweien zerren`,
  emp: 'fehden',
  ge: `bärden bieten brauchen bühren denken fährden gnügen gründen hören horchen hirnen langen leiten loben lüsten mahnen
    nehmigen nieren nügen rieren ruhen schaffen sellen statten stalten stehen stikulieren sunden trauen währen
    währleisten wärtigen wöhnen zeiten ziemen`,
  hinter: 'blicken bringen fragen gehen legen leuchten',
  miss: `achten billigen brauchen deuten glücken gönnen handeln interpretieren leiten rechnen tönen trauen`,
  ob: 'siegen walten',
  wider: 'hallen legen setzen spiegeln streben',
  wieder: 'holen',
  voll: 'enden führen strecken',
  durch: `blättern bluten bohren denken dringen fluten forschen furchen kämmen kreuzen leben leiden leuchten löchern
    mischen nässen pflügen queren rütteln schauen schweifen setzen spülen stöbern streifen suchen tränken wandern wühlen
    wurzeln zucken`,
  um: `armen bauen drehen fassen garnen geben gürten hegen hüllen kämpfen kreisen lagern lauern manteln nebeln
    rahmen ranken randen reißen ringen runden sausen schatten schiffen schmeicheln schreiben schwärmen segeln sorgen
    spannen spielen spülen stellen säumen wehen werben wickeln wölken zäunen zingeln züngeln`,
  unter: `bauen bewerten bleiben brechen buttern drücken fordern führen füttern gliedern graben halten höhlen jochen
    kellern kühlen kreuzen lagern legen mauern malen mengen minieren nehmen ordnen queren richten sagen schätzen schlagen
    schreiben setzen spülen stellen streichen stützen suchen teilen titeln tunneln versichern wandern weisen werfen
    zeichnen ziehen`,
  über: `anstrengen antworten arbeiten backen beanspruchen belasten bewerten blenden blicken brücken buchen dachen
    dauern decken denken dehnen dosieren drehen dramatisieren eignen eilen fallen flügeln fluten fordern fremden fragen
    frachten führen füllen füttern garen häufen hitzen höhen holen hören kleben kleistern kreuzen kronen lagern lappen
    lasten leben legen leiten listen machen malen mannen mitteln müden mütigen nachten pinseln planen polieren prüfen
    pudern queren ragen raschen reagieren reden reichen reizen rollen rumpeln runden sättigen säen schatten schätzen
    schauen schlagen schminken schneien schulden schütten schwemmen sehnen senden setzen sichern siedeln spannen spielen
    spitzen spülen stellen stehen stempeln steuern stimmen strahlen streifen stülpen stürzen tölpeln tönen tünchen
    trumpfen übertreiben üben versichern völkern vorteilen wachen wältigen wechseln weisen werten wiegen wintern
    wölben wuchern würzen wurzeln zeichnen zeugen ziehen zuckern`,
};
