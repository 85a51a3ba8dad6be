/** Weak verbs with an inseparable prefix, by prefix: `be`: „absichtigen“ is beabsichtigen. */
export const PREFIXED_VERBS: Readonly<Record<string, string>> = {
  be: `
    absichtigen achten ackern ängstigen anspruchen anstanden antragen antworten arbeiten argwöhnen atmen
    aufsichtigen auftragen äugen bauen bildern blättern danken dauern decken deuten dienen dingen drängen
    drohen drücken drucken ebnen eiden eifern eilen eindrucken einflussen einträchtigen enden engen erben
    erdigen fähigen fassen fehligen feinden festigen fetten feuchten feuern flaggen flecken fleißigen flügeln
    folgen fördern fragen freien fremden frieden fristen fruchten fugen fühlen fummeln fürchten fürworten
    gaffen gegnen gehren geistern glaubigen gleiten glücken glückwünschen gnadigen gnügen gradigen grenzen
    gründen grünen grüßen gucken günstigen gutachten haften hagen handeln hängen harken harren haupten hausen
    heimaten heizen helligen herbergen herrschen herzigen hindern hüten irren jahen jammern jubeln kämpfen
    kehren klagen klatschen kleben kleckern kleiden klemmen knien kochen köstigen kräftigen kränzen kriegen
    kritteln kümmern kunden lächeln lagern langen lasten lästigen lauern lauschen leben legen lehren leidigen
    leuchten lichten lieben liefern lohnen lohnigen lüften lustigen mächtigen malen mängeln mannen merken
    mitleiden mühen mustern muttern nachrichtigen nachteiligen nebeln neiden noten nötigen nützen nutzen
    obachten ordern pflanzen pflastern pinseln planen pudern quemen rappen ratschlagen rauben raumen rauschen
    rechnen rechtigen reden reichern reifen reinigen reisen reiten reuen richten richtigen rieseln rücken
    rücksichtigen ruhen ruhigen rühren sagen samen sänftigen schädigen schaffen schäftigen schallen schämen
    schatten schauen scheinigen schenken scheren schicken schildern schimpfen schirmen schlagnahmen
    schleunigen schmieren schmutzen schönigen schränken schriften schuldigen schummeln schützen schweren
    schwichtigen schwindeln seelen seitigen setzen sichtigen siedeln siegeln siegen sohlen solden sorgen
    spannen spaßen spielen spitzeln spritzen sprühen spucken stärken stätigen statten stäuben staunen stellen
    steuern sticken stimmen strafen strahlen streiken streuen stücken stuhlen stürmen stürzen suchen sudeln
    tanken tasten tätigen täuben teiligen teuern titeln tonen tören trachten trauen trauern treuen trüben
    unruhigen urkunden urlauben urteilen völkern vollmächtigen vormunden vorraten vorzugen wachen waffnen
    währen wahren wahrheiten wältigen wässern weihräuchern weinen werkstelligen werten willigen willkommnen
    wirken wirten wirtschaften wohnen wölken wundern würdigen zahlen zähmen zaubern zeichnen zeugen zichtigen
    ziffern zirzen zuschussen zwecken zweifeln
  `,
  er: `
    achten ahnen arbeiten barmen bauen beben beuten blassen blicken blinden blühen bosen brüten dolchen
    dreisten drosseln drücken dulden eifern eignen fassen flehen folgen fordern forschen fragen frechen freuen
    frischen füllen gänzen gattern glühen götzen grauen gründen hängen härten haschen heischen heitern hellen
    hitzen hoffen höhen holen hören innern kalten kälten kämpfen kaufen klären klettern klügeln kranken kühnen
    kunden kundigen lahmen langen lauben läutern leben ledigen legen leichtern lernen leuchten lösen mächtigen
    mahnen mangeln mannen matten mitteln möglichen morden müden muntern mutigen nähren neuern niedrigen
    nüchtern obern öffnen örtern pressen proben rechnen regen reichen retten richten röten schallen schaudern
    schlaffen schnuppern schöpfen schüttern schweren sehnen setzen spähen sparen spielen spüren starken
    starren statten staunen steigern stellen sticken strahlen streben strecken stürmen suchen tappen tasten
    teilen tönen tränken träumen trotzen tüchtigen übrigen wachen wählen wähnen wärmen warten wecken wehren
    weichen weitern widern wirken wirtschaften wischen würgen zählen zeugen zielen zittern züchten zürnen
  `,
  ver: `
    abreden abreichen abscheuen abschieden achten albern allgemeinern alten altern ändern ängstigen ankern
    anlagen anlassen anschaulichen anschlagen anstalten antworten arbeiten ärgern armen arzten ästeln ätzen
    ausgaben auslagen äußern bannen barrikadieren bauen beamten bessern beugen beulen bildlichen billigen
    bittern blassen blenden blüffen blühen bluten bocken bohren borgen brämen brauchen breiten briefen brüdern
    brühen buchen bummeln bünden bürgen büßen chromen dächtigen dammen dampfen danken dauen decken deutlichen
    dichten dienen dingen donnern doppeln dörren drängen drecken drehen dreifachen drillen dummen dunkeln
    dünnen dunsten dursten düstern edeln ehelichen ehren eidigen einbaren einen einfachen einheitlichen
    einigen einnahmen einsamen eisen eiteln eitern elenden enden engen erben ewigen fälschen fassen faulen
    fehlen feinden feinern fertigen festigen feuern filmen filzen finstern flachen fluchen flüchtigen
    flüssigen folgen formen frachten fremden frühen fügen führen fünffachen füttern gällen gasen gegenwärtigen
    gesellschaften geuden gewaltigen gewissern giften glasen glühen gnügen golden gönnen göttern graulen
    greisen gröbern größern güten haften hageln haken hallen handeln hängen harmlosen harren härten haspeln
    hätscheln heddern heeren hehlen heilen heimlichen heiraten heizen herrlichen hexen hindern höhnen hökern
    hören hüllen hungern hunzen hüten hütten innerlichen irren jagen jähren jubeln jüngen kabeln kalken
    kapseln kaufen kehren keilen ketten kitschen klagen klären kleben kleiden kleinern klemmen klumpen knacken
    knallen knappen kneten knoten knüpfen kochen kohlen korken körpern kosten köstigen krachen kraften
    krampfen kratzen krümmen krüppeln krusten kühlen kümmern künden kündigen kuppeln kürzen lachen lagern
    langen längern langsamen lästern lautbaren lauten leben legen leiben leiden leimen leiten lernen letzen
    leugnen leumden lieben linken loben locken losen löten lottern machen mählen markten masseln mauern mehren
    meinen melden mengen menschlichen merken mieten mindern minen mischen missen mitteln modern mummen murksen
    muten nachlässigen nageln nähen narben narren naschen nebeln neigen neinen netzen nichten niedlichen öden
    öffentlichen ordnen orten pachten packen passen patzen pesten petzen pfänden pflanzen pflastern pflegen
    pflichten pfuschen planen plappern plempern prassen prellen prügeln puffen pulvern puppen putzen qualmen
    quasseln quatschen quicken quirlen ramschen rauchen räuchern rauschen rechnen recken regnen reisen renken
    richten riegeln ringern rohen rosten rotten rücken rühren rußen sachlichen sagen sammeln sanden sauern
    säumen schachern schaffen schandeln schanzen schärfen scharren schaukeln schenken scherbeln scherzen
    scheuchen schicken schiffen schimmeln schlampen schlanken schlechtern schleiern schleimen schleppen
    schleudern schlimmern schlucken schlüsseln schmähen schmerzen schmieren schmoren schmutzen schnaufen
    schneien schnüren schonen schönern schrammen schränken schrauben schrotten schrumpeln schulden schulen
    schütten schweißen schwenden schwistern sehren selbständigen selbstständigen sengen senken setzen seuchen
    sichern siegeln siegen silbern sinnbildlichen sinnlichen sklaven söhnen sorgen spachteln spannen späten
    speisen sperren spiegeln spielen spotten spritzen sprühen spüren staatlichen städtern ständigen stärken
    stauben stauen stecken steigern steinern stellen stetigen steuern stimmen stocken stofflichen stopfen
    stören strahlen streuen stricken strömen stromen stümmeln stummen suchen sumpfen süßen tagen täuschen
    tauschen teeren teidigen teilen teuern teufeln tiefen tilgen tippen tonen trauen träumen trocknen trödeln
    trösten tuschen übeln üben unglimpfen unglücken unmöglichen unreinigen unsichern unstalten untreuen
    unzieren ursachen urteilen vielfachen vielfältigen vierfachen vollkommnen vollständigen wackeln wählen
    wahren wahrlosen waisen walten wandeln wanzen warnen wässern wechseln wehen wehren weichlichen weigern
    weilen welken weltlichen werten wesen wickeln winkeln wirken wirklichen wirren wischen wissenschaftlichen
    wittern witwen wohnen wöhnen wunden wundern wünschen wurzeln wüsten zagen zählen zahnen zapfen zärteln
    zaubern zehnfachen zehren zeichnen zerren zetteln zichten zieren zinken zinsen zögern zollen zücken zurren
    zweifeln zweigen
  `,
  zer: `
    bomben bröckeln bröseln deppern drücken fasern fetzen fleischen furchen hacken häckseln kauen kleinern
    klopfen klüften knacken knautschen knittern knüllen kochen kratzen krümeln legen malmen martern mürben
    pflücken platzen quetschen raufen reden rütteln sägen schellen schlitzen schmettern setzen siedeln
    splittern sprengen stampfen stäuben stören streuen stückeln teilen trampeln trennen trümmern wühlen zausen
  `,
  ent: `
    arten behren beinen blättern blößen bürokratisieren decken düngen ehren eignen eilen eisen erben fachen
    falten färben fernen fesseln fetten feuchten flammen fremden fristen führen gegnen giften gleisen gräten
    grenzen haaren härten haupten häuten heiligen hemmen hüllen jungfern kalken keimen kernen kleiden knoten
    koppeln korken kräften krampfen kriminalisieren kuppeln larven lasten lausen ledigen leeren lehnen leiben
    locken lohnen lüften machten mannen materialisieren militarisieren minen mischen mündigen mutigen
    mystifizieren mythologisieren nerven pflichten politisieren puppen rahmen rätseln rechten richten riegeln
    rollen rosten rücken rümpeln rüsten sagen salzen sanden säuern schädigen schärfen schlacken schleiern
    schleunigen schlüpfen schlüsseln schulden schuldigen schwefeln seelen setzen seuchen sichern
    solidarisieren sorgen spannen sperren spiegeln staatlichen stammen stauben steinen stellen stören strömen
    sühnen tabuisieren tarnen täuschen thronen völkern waffnen warnen wässern weihen werten wickeln wirren
    wischen wöhnen würdigen wurmen wurzeln zaubern zerren ziffern zücken zünden zweien
  `,
  ge: `
    bärden brauchen bühren fährden horchen hören langen leiten loben lüsten mahnen nehmigen nügen ruhen sellen
    stalten statten sunden trauen währen wahren währleisten wärtigen wöhnen ziemen
  `,
  hinter: `
    fragen legen
  `,
  miss: `
    achten billigen brauchen deuten gestalten glücken gönnen handeln interpretieren trauen
  `,
  ob: `
    siegen walten
  `,
  wider: `
    legen setzen streben
  `,
  wieder: `
    holen
  `,
  voll: `
    enden führen strecken
  `,
  durch: `
    blättern bluten bohren eilen fluten forschen furchen kämmen kreuzen leben leuchten löchern pflügen queren
    rauschen rütteln schauen schweifen setzen spülen stöbern streifen strömen suchen tränken trennen wandern
    wehen wühlen zucken
  `,
  um: `
    armen bauen fassen frieden garnen hegen hüllen kämpfen klammern kreisen lagern manteln rahmen randen
    ranken ringen runden säumen schiffen schwärmen segeln sorgen spannen spielen spülen stellen wickeln zäunen
    zingeln züngeln
  `,
  unter: `
    bewerten drücken fordern gliedern höhlen jochen kellern kühlen legen malen mauern queren richten sagen
    schätzen setzen spülen stellen stützen suchen teilen titeln tunneln versichern wandern wühlen zeichnen
  `,
  über: `
    anstrengen antworten arbeiten beanspruchen belasten bewerten blenden blicken brücken buchen dachen dauern
    decken dehnen dosieren drehen eignen eilen flügeln fluten fordern formen frachten fragen fremden führen
    füllen füttern häufen hitzen höhen holen hören interpretieren kleben kleistern kompensieren lagern lappen
    lasten leben legen leiten liefern listen malen mannen mitteln müden nachten pflanzen pinseln planen prüfen
    pudern queren ragen raschen reagieren reden reichen reizen rollen rumpeln runden säen sättigen schatten
    schätzen schauen schminken schneien schulden schütten schwemmen setzen siedeln spannen spielen spitzen
    spülen stellen stempeln steuern stimmen strahlen strapazieren streifen stülpen stürzen tölpeln tönen
    trumpfen tünchen versichern völkern vorteilen wachen wältigen werten wintern wölben wuchern würzen zeugen
    zuckern
  `,
  emp: `
    ören
  `,
};
