/**
 * Lower-case forms that are readings of some verb and in a text nearly always something else. Taken as verbs they would
 * pass for a Konjunktiv I („eine“, „lange“) or for the verb of a clause („dank“, „während“). They are grouped by what
 * they are instead.
 */
export const HOMOGRAPHS: Readonly<Record<string, string>> = {
  /** Articles, pronouns, numerals: eine Stadt, einige Orte, meinen Vater. */
  determiners: 'eine einen einige einigen meine meinen sieben',
  /** Inflected adjectives: lange Wege, die weite Reise, reiche Länder, weise Worte. */
  adjectives: `
    arme armen bare baren bereite bereiten bessere besseren bloße breite breiten bunte dichte dichten dunkle dürre dürren
    edle eitle ekle enge engen ernste faule faulen feine ferne feste festen fette fetten feuchte feuchten finstre flache
    freie freien fremde frische frischen frohe ganze gelbe gelben gemeine genaue gerade gesunde gesunden glatte gleiche
    gleichen graue grauen grobe große grüne grünen halbe harte heile heilen heiße heißen heitere helle hellen hohe junge
    kahle kalte karge klare klaren kleine knappe knappen kranke kranken kühle kühlen kurze lahme lahmen lange langen
    laue laute lauten leere leeren leichte leise lichte lichten liebe linke linken lockere lockeren lose losen matte
    milde morsche müde nackte nahe nahen nasse nette neue niedere offenbare öde ölige platte platten rasche rauhe rechte
    rechten rege regen reiche reichen reife reifen reine rosige rote runde runden sachte saubere saure scheue scheuen
    schiefe schlaffe schlanke schlichte schlichten schöne schräge schwache schwere sichere sicheren sperre späte spitze
    spitzen spröde starke starre starren steife steile steilen stille stillen stolze straffe straffen stumme süße süßen
    tapfere taube tauben teure tolle tollen tote träge treue trockene trübe trüben üble übrige wache wachen wahre wahren
    warme weiche weichen weise weisen weite weiten weitere weiteren welke welken werte werten wilde wirre wirren wunde
    zahme zarte zähe
  `,
  /** Prepositions, conjunctions, adverbs and particles: dank der Hilfe, während der Fahrt, teilweise. */
  particles: `
    anhand anstelle anstatt ausgenommen beinahe betreffend bloß dank entlang entsprechend eben gleich halt heute
    hinsichtlich infolge laut mangels mittels nahe offenbar seitens statt trotz während wegen weit zufolge zugunsten
    zulasten zumal zumeist zuweilen anschließend ausgerechnet bekannt gelegentlich geschweige umgehend überlegen
    verlegen verschieden vorausgesetzt wohlgemerkt zugegeben zunehmend
  `,
  /** Nouns that stand in lower case in fixed phrases and headings: recht haben, zu Hause, instand. */
  nouns:
    'angaben anlagen aufgaben aussagen vorgaben anträge vorträge verträge vorwürfe entwürfe abgaben ausgaben',
};
