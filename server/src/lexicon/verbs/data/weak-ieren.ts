/** Weak verbs in -ieren, without that ending: „abonn“ is abonnieren. Those with a separable prefix need no entry. */
export const IEREN_STEMS = `
abonn absent absolv absorb abstrah adapt add addit administr adopt adress ag agit akklimatis akkredit akkumul
akquir aktiv aktualis akzentu akzept alarm alli alphabetis altern amerikanis amnest amortis amput amt amüs analys
anim annekt annonc annot annull anonymis antizip apostroph appell applaud archiv argument arrang arrest arret
artikul asphalt assimil assist assozi attack attest auktion automatis autor autoris avanc bagatellis balanc balsam
banalis bandag barrikad bas bilanz blam block blond bombard boykott brill brosch brüsk buchstab budget bugs
bürokratis camp charakteris chart chauff chiffr cod computeris dat deaktiv debatt debüt dechiffr deeskal defil
defin deform degener degrad deklam deklar deklass deklin dekor dekret deleg delegitim demask dement demilitaris
demission demobilis demokratis demol demonstr demont demoralis demotiv denatur denunz deplatz depon deport deprim
deradikalis deregul desavou desert desillusion desinfiz desinform desinteress desorient destabilis destill
dezentralis dezim diagnostiz diffam differ differenz diffund digitalis dikt dimension din dirig diskont diskredit
diskrimin diskut dispens dispon disput disqualifiz distanz disziplin divers diversifiz divid dokument domin dos
dot doz dramatis drän drangsal drap dress drill duell düp dupl dupliz echauff edit elabor elektrifiz elektris
elimin emaill emanzip emerit emigr emitt emotionalis engag entideologis entnazifiz epil erod eru eskal eskort
etabl etikett europäis evaku evalu evoz examin exekut exemplifiz exerz exhum exil exist exkommuniz expand exped
experiment explod explor expon export extrah extrapol exzell exzerp fabriz fabul faktur falsifiz fanatis faszin
favoris ferment figur filtr finalis finanz fing firm fix flamb flan flank flexibilis flor flort flott fluktu
fokuss forc form formalis format formul fotograf fotokop frank frapp fraternis frequent fris frustr fund fung
funktion fusion galopp garant garn gast gen gener generalis gentrifiz ger gestikul glas globalis glorifiz gout
grad grass gratul grav gravit grund grupp habilit halb halluzin hant harmonis haus hierarchis hof homogenis honor
hospit hospitalis hypnotis idealis identifiz ideologis ignor illumin illustr imit immatrikul immigr immunis
implant implement impliz implod impon import imprägn improvis index individualis indiz indoktrin industrialis
infiltr infiz inform inhaft inhal initi initialis injiz inkarn inklud inkrimin inser insinu insist inspir inspiz
install instru instrument instrumentalis inszen integr intensiv interag interess intern internalis internationalis
interpell interpol interpret interven inthronis intrig invest involv ironis irrit isol jongl jubil just kalkul
kanalis kandid kap kapitalis kapitul karik kartograf kasch kass kastr katalogis katapult kategoris klassifiz koal
kodifiz kokett kollab kollabor kollid kolonialis kolonis kolport kombin kommand komment kommerzialis kommunalis
kommuniz kompens kompil komplett kompliz kompon kompost komprim kompromitt kondens kondition kondol konfer
konfigur konfirm konfisz konform konfront konjug konkretis konkurr konnot konserv konsolid konspir konstat
konstern konstitu konstru konsult konsum kontakt kontamin kontextualis konting kontingent kontrast kontroll
konvers konvert konzed konzentr konzert konzip kooper koordin kop korrel korrespond korrig korrod korrump kostüm
kre kriminalis kristallis kritis kulmin kultiv kumul kup kur kurat kurs kutsch lack lad lam lament lanc legalis
legitim lemmatis liberalis lin liquid log lokalis makul malträt mandat manifest manipul manövr marginalis marin
mark marod marsch mask mass massakr materialis maxim mechanis medit memor migr militaris minim minimalis mission
mobilis mod modell moder modernis modifiz modul mok mon monitor monopolis mont moralis motiv motoris multipliz
mumifiz musealis musiz mut mystifiz narkotis nationalis navig neg neutralis nivell nomin norm normalis not novell
nuanc nummer obduz objektiv observ offer okkup oktroy oper operationalis oppon opt optim ordin organis orient
oszill oxid palett pan par parallelis paralys paraphras parfüm park parod partizip parzell pass pasteuris patent
pathologis patrouill paus pauschalis pens pension perfektion perfor perform perpetu persifl personalis personifiz
pervert petition philosoph pigment pik pilot plac pläd plagi plan platz plomb pluralis poch pol polaris polemis
politis popularis port portion porträt pos position post postul potenz prädestin präexist präfer präg präjudiz
praktiz präm präpar präsent präsid präzis prioris privatis privileg prob problematis produz profan professionalis
profil profit prognostiz programm projekt projiz proklam prolong promen promov propag proportion prosper prostitu
proteg protest protokoll provoz prozess psychologis publiz puls pulveris punkt pür quadr qualifiz quantifiz quart
quitt quot rad radikalis raffin rampon randal rang ras ratifiz ration rationalis reag reaktiv realis rebell
recherch redig reduz refer referenz refinanz reflekt reform reg regener registr reglement regul rehabilit reimport
reinstall reintegr reinvest rekapitul reklam rekonstru rekrut rekultiv relativ releg remilitaris remis renatur
renov rent reorganis repar repatri repet repliz report repräsent reprivatis reproduz requir reserv resid resign
resozialis respekt restaur restitu restruktur result resüm retourn retusch reüss revanch revid revitalis revolt
revolution rezens rezip rezit rhythmis risk rival romantis rot ruin sabot säkularis sal sald salut san sanktion
satur schatt schematis schikan schock schraff schwadron segment segreg sekund selekt sensibilis separ serv
sexualis sez sign signalis simplifiz simul sinn situ skal skand skandalis skelett skizz solidaris sond sort souffl
sozialis spaz spekul spend spezialis spezifiz spion stabilis stagn standardis station statu sterilis stigmatis
stilis stimul stolz stor storn strangul strapaz struktur stuck stud sublim subordin subskrib subsum subtrah
subvention sugger summ suspend symbolis sympathis synchronis synthetis systematis tabell tabuis takt tang tapez
tar tätow tax telefon telegraf temper tend termin terroris test thematis theoretis therap titul toler tor torped
trad train trakt transfer transform transkrib transplant transport transzend traumatis triumph trivialis tyrannis
unif uniform untermin urbanis urin usurp utilis vagabund vaku var vari veget ventil verabsolut verbalis verifiz
verkompliz verproviant vibr vis visit visualis vitalis vot zelebr zement zens zensur zentr zentralis zertifiz
zirkul zit zivilis
`;
