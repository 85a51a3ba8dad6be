/**
 * Adverbs and particles. They never belong to the noun phrase of a speaker, so they mark where one ends.
 * Words that are also uninflected adjectives („schnell“) are left out, unless news uses them mostly as adverbs.
 */

import { uncapitalized, words } from './word-list.js';

/**
 * - `time`: heute, seither. - `place`: dort, landesweit. - `manner`: so, gern, telefonisch.
 * - `reason`: deshalb, trotzdem. - `link`: außerdem, hingegen: joins a sentence to the one before.
 * - `degree`: sehr, fast, rund. - `focus`: nur, auch, selbst: may stand inside a noun phrase's edge.
 * - `comment`: wohl, angeblich, leider: the writer's or speaker's view. - `pronominal`: darüber, hierzu.
 */
export type AdverbKind =
  | 'time'
  | 'place'
  | 'manner'
  | 'reason'
  | 'link'
  | 'degree'
  | 'focus'
  | 'comment'
  | 'pronominal';

const ADVERBS: Readonly<Record<AdverbKind, string>> = {
  time: `heute gestern vorgestern morgen übermorgen jetzt nun soeben eben gerade bereits schon noch bald demnächst kürzlich
    neulich unlängst jüngst zuletzt zunächst zuerst erst anfangs schließlich endlich danach davor vorher nachher zuvor hinterher
    seither seitdem bisher bislang derzeit zurzeit momentan gegenwärtig aktuell früher später künftig fortan hinfort einst
    einmal einstmals ehemals damals dereinst ehedem inzwischen mittlerweile unterdessen währenddessen zwischenzeitlich
    zwischendurch zugleich gleichzeitig immer stets ständig dauernd oft öfter öfters häufig manchmal mitunter gelegentlich
    bisweilen zuweilen zeitweise zeitweilig selten nie niemals jemals je wieder wiederum erneut nochmal nochmals abermals
    mehrmals mehrfach wiederholt vielmals zweimal dreimal viermal diesmal letztmals erstmals erstmalig letztmalig vorerst
    vorläufig vorübergehend einstweilen lange längst kurzfristig langfristig mittelfristig sofort sogleich gleich umgehend
    unverzüglich alsbald rechtzeitig pünktlich frühestens spätestens letztens montags dienstags mittwochs donnerstags
    freitags samstags sonnabends sonntags morgens vormittags mittags nachmittags abends nachts tagsüber wochentags werktags
    täglich wöchentlich monatlich jährlich alljährlich stündlich tagelang wochenlang monatelang jahrelang stundenlang
    jahrzehntelang minutenlang nachträglich zeitlebens weiterhin weiter immerfort neuerdings seinerzeit zeitgleich
    heutzutage hernach daraufhin anschließend nacheinander plötzlich`,
  place: `hier dort da drüben drinnen draußen drin oben unten vorn vorne hinten links rechts innen außen mitten nebenan
    daheim zuhause unterwegs überall nirgends nirgendwo irgendwo anderswo anderenorts andernorts vielerorts mancherorts
    allerorten vorort hierher hierhin dorthin dorther hierzulande hüben dahin daher hin her hinaus heraus hinein herein
    hinauf herauf hinunter herunter hinüber herüber heim zurück vorbei fort weg vorwärts rückwärts aufwärts abwärts
    auswärts stadteinwärts stadtauswärts bergauf bergab flussabwärts flussaufwärts landesweit bundesweit weltweit
    europaweit deutschlandweit stadtweit flächendeckend örtlich irgendwohin beisammen nahebei ringsum rundum abseits`,
  manner: `so genauso ebenso anders gern gerne lieber umsonst vergebens blindlings rücklings unversehens insgeheim
    kurzerhand geradeheraus freiheraus rundheraus unverhohlen telefonisch schriftlich mündlich persönlich öffentlich
    ausdrücklich nachdrücklich wörtlich sinngemäß auszugsweise beispielsweise probeweise stellenweise schrittweise
    stufenweise teilweise größtenteils zusammen gemeinsam miteinander untereinander voneinander zueinander gegeneinander
    füreinander aufeinander beieinander nebeneinander auseinander durcheinander aneinander hintereinander übereinander
    allein alleine einzeln ohnegleichen irgendwie dergestalt derart derartig solcherart folgendermaßen ebenfalls gleichfalls
    gleichermaßen unisono einstimmig mehrheitlich einhellig übereinstimmend auswendig eigens extra vorsichtshalber
    sicherheitshalber ersatzweise ausnahmsweise versehentlich absichtlich vorsätzlich freiwillig stattdessen wohlauf
    infrage zutage zustande zuwege zugrunde zunichte beiseite`,
  reason: `deshalb deswegen daher darum folglich infolgedessen demzufolge demnach somit mithin also dementsprechend
    demgemäß trotzdem dennoch gleichwohl nichtsdestotrotz nichtsdestoweniger allemal ohnehin sowieso ohnedies andernfalls
    anderenfalls sonst ansonsten notfalls gegebenenfalls schlimmstenfalls bestenfalls allenfalls hierfür krankheitsbedingt
    wetterbedingt altersbedingt coronabedingt berufsbedingt`,
  link: `außerdem zudem überdies ferner darüberhinaus weiters desweiteren obendrein zusätzlich daneben dazu hinzu ergänzend
    jedoch allerdings hingegen dagegen indes indessen freilich vielmehr einerseits andererseits andrerseits zumindest
    wenigstens immerhin jedenfalls gleichwohl übrigens nämlich schließlich insbesondere insofern insoweit letztlich
    letztendlich erstens zweitens drittens viertens fünftens zuerst abschließend einleitend insgesamt zusammenfassend
    umgekehrt entsprechend wonach wobei dabei beziehungsweise wohingegen mindestens kurzum seinerseits ihrerseits
    meinerseits unsererseits beiderseits allseits`,
  degree: `sehr so zu ganz gar recht ziemlich überaus äußerst höchst besonders weitaus weit viel völlig vollends
    vollkommen total absolut durchaus überhaupt fast beinahe nahezu annähernd kaum knapp rund etwa circa ungefähr zirka
    gut mehr minder weniger maximal minimal höchstens mindestens genau exakt halbwegs einigermaßen verhältnismäßig
    vergleichsweise relativ weitgehend großenteils überwiegend vorwiegend hauptsächlich zumeist meist meistens teils
    genug zutiefst allzu noch umso desto ebenso derart gleichsam geradezu regelrecht schlechthin schlichtweg
    schlicht bestens mäßig reichlich erheblich deutlich`,
  focus: `nur auch sogar selbst bloß lediglich ausschließlich allein insbesondere besonders vornehmlich namentlich
    ausgerechnet gerade eben schon erst allerlei nicht mal einmal zumal speziell`,
  comment: `wohl angeblich vermeintlich mutmaßlich offenbar offensichtlich anscheinend scheinbar möglicherweise womöglich
    vielleicht eventuell vermutlich wahrscheinlich voraussichtlich sicherlich sicher gewiss zweifellos zweifelsohne
    zweifelsfrei bestimmt natürlich selbstverständlich tatsächlich wirklich eigentlich leider bedauerlicherweise
    glücklicherweise erfreulicherweise überraschenderweise erstaunlicherweise bemerkenswerterweise interessanterweise
    merkwürdigerweise seltsamerweise paradoxerweise ironischerweise dummerweise fälschlicherweise irrtümlicherweise
    irrtümlich berechtigterweise richtigerweise zufälligerweise zufällig notwendigerweise zwangsläufig
    normalerweise üblicherweise gewöhnlich klugerweise logischerweise verständlicherweise begreiflicherweise
    unglücklicherweise hoffentlich gottlob keinesfalls keineswegs mitnichten jedenfalls sozusagen quasi gewissermaßen
    praktisch faktisch theoretisch grundsätzlich prinzipiell generell allgemein bekanntlich bekanntermaßen nachweislich
    erwiesenermaßen erklärtermaßen eingestandenermaßen unbestritten unstreitig zugegebenermaßen ehrlicherweise ehrlich
    offiziell inoffiziell ja doch denn halt mal nun etwa nicht zwar freilich schier lieber definitiv`,
  pronominal: `dabei dadurch dafür dagegen dahinter damit danach daneben daran darauf daraufhin daraus darin darüber darum
    darunter davon davor dazu dazwischen hierbei hierdurch hierfür hiergegen hiermit hiernach hieran hierauf hieraus
    hierin hierüber hierunter hiervon hierzu dran drauf draus drin drum`,
};

function compile(): ReadonlyMap<string, readonly AdverbKind[]> {
  const table = new Map<string, AdverbKind[]>();
  for (const kind of Object.keys(ADVERBS) as AdverbKind[]) {
    for (const word of words(ADVERBS[kind])) table.set(word, [...(table.get(word) ?? []), kind]);
  }
  return table;
}

const KINDS = compile();
const NONE: readonly AdverbKind[] = [];

/** All kinds of adverb that a word can be; an empty list for any other word. `adverbKinds('Zudem')` is `['link']`. */
export function adverbKinds(word: string): readonly AdverbKind[] {
  return KINDS.get(uncapitalized(word)) ?? NONE;
}

/** True if the word is an adverb or a particle: „heute“, „Zudem“, „darüber“. */
export function isAdverb(word: string): boolean {
  return KINDS.has(uncapitalized(word));
}
