import assert from 'node:assert/strict';
import { toIndirect } from '../../../src/analysis/rewrite/to-indirect.js';
import { rewritten } from './rewritten.js';

type Case = readonly [direct: string, indirect: string];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'puts the present into the Konjunktiv': [
    ['„Ich bin krank“, sagte Anna Berg.', 'Anna Berg sagte, sie sei krank.'],
    ['„Das Wasser sinkt“, sagte Jan Prill am Montag.', 'Jan Prill sagte am Montag, das Wasser sinke.'],
    ['„Wir kommen wieder“, sagte Jan Prill.', 'Jan Prill sagte, sie kämen wieder.'],
    ['„Wir gehen nicht“, sagte Jan Prill.', 'Jan Prill sagte, sie würden nicht gehen.'],
    [
      '„Die Kinder sind in Sicherheit“, sagte die Rektorin.',
      'Die Rektorin sagte, die Kinder seien in Sicherheit.',
    ],
    [
      '„Wir lehnen den Plan ab“, sagte Bürgermeisterin Ilse Brandt.',
      'Bürgermeisterin Ilse Brandt sagte, sie würden den Plan ablehnen.',
    ],
    [
      '„Ich lehne den Plan ab“, sagte Bürgermeisterin Ilse Brandt.',
      'Bürgermeisterin Ilse Brandt sagte, sie lehne den Plan ab.',
    ],
    ['„Man muss das prüfen“, sagte Jan Prill.', 'Jan Prill sagte, man müsse das prüfen.'],
    ['„Wir lassen das prüfen“, sagte Jan Prill.', 'Jan Prill sagte, sie würden das prüfen lassen.'],
    [
      '„Es gibt keinen Grund zur Sorge“, sagte Jan Prill.',
      'Jan Prill sagte, es gebe keinen Grund zur Sorge.',
    ],
    [
      '„Der Bau kostet 2,5 Millionen Euro“, sagte Jan Prill.',
      'Jan Prill sagte, der Bau koste 2,5 Millionen Euro.',
    ],
    [
      '„Zwei Männer sind verletzt“, sagte ein Polizeisprecher.',
      'Ein Polizeisprecher sagte, zwei Männer seien verletzt.',
    ],
    ['„Wir wissen, was wir tun“, sagte Anna Berg.', 'Anna Berg sagte, sie wüssten, was sie tun würden.'],
  ],
  'gives the past one form, the perfect': [
    [
      '„Ich war damals noch ein Kind“, sagte Anna Berg.',
      'Anna Berg sagte, sie sei damals noch ein Kind gewesen.',
    ],
    ['„Ich ging nach Hause“, sagte Jan Prill.', 'Jan Prill sagte, er sei nach Hause gegangen.'],
    ['„Das lehnte ich ab“, sagte Jan Prill.', 'Jan Prill sagte, das habe er abgelehnt.'],
    ['„Der Strom fiel aus“, sagte Anna Berg.', 'Anna Berg sagte, der Strom sei ausgefallen.'],
    ['„Ich hatte Angst“, sagte Jan Prill.', 'Jan Prill sagte, er habe Angst gehabt.'],
    ['„Ich hatte das nicht gewusst“, sagte Jan Prill.', 'Jan Prill sagte, er habe das nicht gewusst.'],
    ['„Der Strom war ausgefallen“, sagte Anna Berg.', 'Anna Berg sagte, der Strom sei ausgefallen.'],
    [
      '„Die Brücke war gesperrt“, teilte die Stadt mit.',
      'Die Stadt teilte mit, die Brücke sei gesperrt gewesen.',
    ],
    [
      '„Die Brücke wurde gesperrt“, teilte die Stadt mit.',
      'Die Stadt teilte mit, die Brücke sei gesperrt worden.',
    ],
    ['„Das wurde teuer“, sagte Anna Berg.', 'Anna Berg sagte, das sei teuer geworden.'],
    [
      '„Wir mussten drei Stunden warten“, sagte Anna Berg.',
      'Anna Berg sagte, sie hätten drei Stunden warten müssen.',
    ],
    ['„Ich konnte nicht kommen“, sagte Anna Berg.', 'Anna Berg sagte, sie habe nicht kommen können.'],
    [
      '„Wir trafen uns am Bahnhof“, sagte Anna Berg.',
      'Anna Berg sagte, sie hätten sich am Bahnhof getroffen.',
    ],
    [
      '„Es regnete, als wir ankamen“, sagte Anna Berg.',
      'Anna Berg sagte, es habe geregnet, als sie angekommen seien.',
    ],
    [
      '„Ich habe ihm geholfen, obwohl ich müde war“, sagte Anna Berg.',
      'Anna Berg sagte, sie habe ihm geholfen, obwohl sie müde gewesen sei.',
    ],
  ],
  'keeps perfect, future and Konjunktiv II': [
    [
      '„Ich habe meinen Schlüssel verloren“, sagte Anna Berg.',
      'Anna Berg sagte, sie habe ihren Schlüssel verloren.',
    ],
    [
      '„Die Straße ist gesperrt worden“, sagte Jan Prill.',
      'Jan Prill sagte, die Straße sei gesperrt worden.',
    ],
    ['„Wir werden gewinnen“, sagte Jan Prill.', 'Jan Prill sagte, sie würden gewinnen.'],
    [
      '„Ich werde gehen, wenn das Wetter besser wird“, sagte Jan Prill.',
      'Jan Prill sagte, er werde gehen, wenn das Wetter besser werde.',
    ],
    ['„Ich hätte das nicht getan“, sagte Anna Berg.', 'Anna Berg sagte, sie hätte das nicht getan.'],
    [
      '„Wenn wir mehr Geld hätten, würden wir bauen“, sagte Jan Prill.',
      'Jan Prill sagte, wenn sie mehr Geld hätten, würden sie bauen.',
    ],
    ['„Ich möchte gehen“, sagte Jan Prill.', 'Jan Prill sagte, er möchte gehen.'],
  ],
  'puts the first person into the third': [
    ['„Mein Bruder hilft mir“, sagte Jan Prill.', 'Jan Prill sagte, sein Bruder helfe ihm.'],
    [
      '„Mein Vater hat mir das Haus vererbt“, sagte Anna Berg.',
      'Anna Berg sagte, ihr Vater habe ihr das Haus vererbt.',
    ],
    ['„Wir freuen uns“, sagte Jan Prill.', 'Jan Prill sagte, sie würden sich freuen.'],
    [
      '„Ich habe mir das anders vorgestellt“, sagte Anna Berg.',
      'Anna Berg sagte, sie habe sich das anders vorgestellt.',
    ],
    ['„Das hilft uns“, sagte Jan Prill.', 'Jan Prill sagte, das helfe ihnen.'],
    ['„Für uns ist das ein Problem“, sagte Anna Berg.', 'Anna Berg sagte, für sie sei das ein Problem.'],
    ['„Man hat mich nicht gefragt“, sagte Jan Prill.', 'Jan Prill sagte, man habe ihn nicht gefragt.'],
    [
      '„Meiner Meinung nach reicht das nicht“, sagte Anna Berg.',
      'Anna Berg sagte, ihrer Meinung nach reiche das nicht.',
    ],
    [
      '„Unsere Stadt braucht einen neuen Plan“, sagte Anna Berg.',
      'Anna Berg sagte, ihre Stadt brauche einen neuen Plan.',
    ],
    [
      '„Wir sind stolz auf unsere Stadt“, sagte Jan Prill.',
      'Jan Prill sagte, sie seien stolz auf ihre Stadt.',
    ],
    ['„Ich habe ihn gesehen“, sagte sie.', 'Sie sagte, sie habe ihn gesehen.'],
    ['„Wir prüfen das“, teilten die Stadtwerke mit.', 'Die Stadtwerke teilten mit, sie würden das prüfen.'],
    ['„Wir haben alles getan“, beteuerten Anwohner.', 'Anwohner beteuerten, sie hätten alles getan.'],
  ],
  'goes through clauses of all kinds': [
    [
      '„Ich glaube, dass wir das schaffen“, sagte Anna Berg.',
      'Anna Berg sagte, sie glaube, dass sie das schaffen würden.',
    ],
    ['„Ich fürchte, wir verlieren“, sagte Jan Prill.', 'Jan Prill sagte, er fürchte, sie würden verlieren.'],
    [
      '„Wir versuchen, den Damm zu halten“, sagte Jan Prill.',
      'Jan Prill sagte, sie würden versuchen, den Damm zu halten.',
    ],
    [
      '„Ich bin müde, aber ich gehe hin“, sagte Jan Prill.',
      'Jan Prill sagte, er sei müde, aber er gehe hin.',
    ],
    [
      '„Ich kam an und ging gleich wieder“, sagte Jan Prill.',
      'Jan Prill sagte, er sei angekommen und sei gleich wieder gegangen.',
    ],
    [
      '„Ich helfe den Leuten, die alles verloren haben“, sagte Jan Prill.',
      'Jan Prill sagte, er helfe den Leuten, die alles verloren hätten.',
    ],
    [
      '„Wir müssen gemeinsam handeln, sonst verlieren wir alles“, sagte Jan Prill.',
      'Jan Prill sagte, sie müssten gemeinsam handeln, sonst würden sie alles verlieren.',
    ],
    [
      '„Wir gehen davon aus, dass der Plan scheitert“, sagte Jan Prill.',
      'Jan Prill sagte, sie würden davon ausgehen, dass der Plan scheitere.',
    ],
    [
      '„Der Rat, der seit Jahren tagt, ist müde“, sagte Jan Prill.',
      'Jan Prill sagte, der Rat, der seit Jahren tage, sei müde.',
    ],
  ],
  'keeps the frame, or turns it round': [
    [
      'Anna Berg sagte: „Wir haben lange verhandelt. Jetzt ist Zeit.“',
      'Anna Berg sagte, sie hätten lange verhandelt. Jetzt sei Zeit.',
    ],
    [
      'Am Abend sagte Anna Berg: „Ich bleibe.“ Dann ging sie.',
      'Am Abend sagte Anna Berg, sie bleibe. Dann ging sie.',
    ],
    [
      'Auf die Frage, ob sie bleibe, antwortete Anna Berg: „Ich bleibe“.',
      'Auf die Frage, ob sie bleibe, antwortete Anna Berg, sie bleibe.',
    ],
    [
      '„Wir bauen um“, sagte Anna Berg, Sprecherin der Stadtwerke.',
      'Anna Berg, Sprecherin der Stadtwerke, sagte, sie würden umbauen.',
    ],
    ['„Ich bin müde“, hat Jan Prill gesagt.', 'Jan Prill hat gesagt, er sei müde.'],
    ['„Niemand hat das gewollt“, fügte er hinzu.', 'Er fügte hinzu, niemand habe das gewollt.'],
    [
      '„Die Züge fahren wieder“, teilte die Bahn am Abend mit.',
      'Die Bahn teilte am Abend mit, die Züge würden wieder fahren.',
    ],
  ],
  'makes a clause of a question': [
    ['„Kommt der Bus?“, fragte Anna Berg.', 'Anna Berg fragte, ob der Bus komme.'],
    ['„Wann kommt der Bus?“, fragte Anna Berg.', 'Anna Berg fragte, wann der Bus komme.'],
    ['„Bin ich schuld?“, fragte Anna Berg.', 'Anna Berg fragte, ob sie schuld sei.'],
    [
      '„Warum haben wir das nicht gewusst?“, fragte Anna Berg.',
      'Anna Berg fragte, warum sie das nicht gewusst hätten.',
    ],
    ['„Wann fängt das Spiel an?“, fragte Jan Prill.', 'Jan Prill fragte, wann das Spiel anfange.'],
    ['„Warum war das Tor offen?“, fragte Jan Prill.', 'Jan Prill fragte, warum das Tor offen gewesen sei.'],
    ['„Seit wann wissen wir das?“, fragte Jan Prill.', 'Jan Prill fragte, seit wann sie das wüssten.'],
    ['„Was machen die Kinder?“, fragte Anna Berg.', 'Anna Berg fragte, was die Kinder machen würden.'],
    [
      '„Wer hat das Tor geöffnet?“, wollte Anna Berg wissen.',
      'Anna Berg wollte wissen, wer das Tor geöffnet habe.',
    ],
  ],
};

/** Each sentence stays as it is, because … */
const NONE: Readonly<Record<string, readonly string[]>> = {
  'it would mean something else in another mouth, on another day, at another place': [
    '„Du bist krank“, sagte Anna Berg.',
    '„Ich habe euch gewarnt“, sagte Jan Prill.',
    '„Ich danke Ihnen“, sagte Jan Prill.',
    '„Sie haben recht“, sagte Jan Prill.',
    '„Wissen Sie das?“, fragte Jan Prill.',
    '„Ich komme morgen“, sagte Jan Prill.',
    '„Heute ist ein guter Tag“, sagte Jan Prill.',
    '„Wir sind hier sicher“, sagte Jan Prill.',
  ],
  'it is no statement, or answers one': [
    '„Geh nach Hause!“, sagte Anna Berg.',
    '„Das ist ein Skandal!“, sagte Anna Berg.',
    '„Nein, das stimmt nicht“, sagte Jan Prill.',
    '„Aber wir haben Zeit“, sagte Jan Prill.',
    '„Und wer zahlt das?“, fragte Jan Prill.',
    '„Kein Kommentar“, sagte Jan Prill.',
    '„Liebe Leute, wir haben gewonnen“, sagte Jan Prill.',
    '„Wir haben gewonnen, Leute“, sagte Jan Prill.',
    '„Gott sei Dank ist nichts passiert“, sagte Anna Berg.',
  ],
  'a pronoun would mean somebody else': [
    '„Ich habe ihn gesehen“, sagte er.',
    '„Sein Haus ist weg“, sagte Jan Prill.',
    '„Sie ist krank“, sagte Anna Berg.',
    '„Ihre Arbeit ist getan“, sagte Jan Prill.',
    '„Mein Vater hat mir unser Haus vererbt“, sagte Anna Berg.',
    '„Wir prüfen das“, teilte die Stadt mit.',
    '„Ich habe alles getan“, beteuerten Anwohner.',
    '„Mich freut das“, sagte Anna Berg.',
    '„Das betrifft uns alle“, sagte Jan Prill.',
    '„Ich setze auf die Jugend und sie auf mich“, sagte Jan Prill.',
    '„Ich bitte ihn, mir zu helfen“, sagte Anna Berg.',
    '„Wir Bürger haben gewonnen“, sagte Jan Prill.',
    '„Mein Bruder und ich haben gewonnen“, sagte Jan Prill.',
    '„Wir haben uns und mich gefragt“, sagte Jan Prill.',
  ],
  'a verb has no certain form': [
    '„Ich fuhr nach Hause“, sagte Jan Prill.',
    '„Das sollte man prüfen“, sagte Jan Prill.',
    '„Wenn ich mehr verdiente, bliebe ich“, sagte Jan Prill.',
    '„Ich habe gehört, er sei krank“, sagte Anna Berg.',
    '„Die erwartete Entscheidung kam gestern“, sagte Jan Prill.',
    '„Wir arbeiten und hoffen“, sagte Jan Prill.',
    '„Die Leute haben Angst und verlassen das Dorf“, sagte Jan Prill.',
    '„Die Leute haben gepackt und gehen“, sagte Jan Prill.',
    '„Gesagt hatte ich das nicht“, sagte Jan Prill.',
    '„Wir machen weiter“, sagte Jan Prill.',
    '„Warum konnte das passieren?“, fragte Jan Prill.',
    '„Die Bauern können Raps für Öl, Rüben für Zucker und zugleich Hafer liefern“, sagte Jan Prill.',
    '„Wir sehen die Leute, die leiden, jeden Tag“, sagte Jan Prill.',
    '„Wir brauchen Brot, Milch und Käse“, sagte Jan Prill.',
  ],
  'a word may be written small or with a capital': [
    '„Wichtig ist, dass alle mitmachen“, sagte Anna Berg.',
    '„Schnell kam die Hilfe“, sagte Anna Berg.',
  ],
  'the frame is none that a clause can follow': [
    '„Ich bleibe“, sagte sie, als der Regen kam.',
    '„Wir kommen“, sagte Anna Berg, „und wir bleiben.“',
    '„Ich bleibe“, lachte Anna Berg.',
    '„Ich bleibe“, so Anna Berg.',
    'Anna Berg: „Ich bleibe.“',
    'Anna Berg sagte: „Ich bleibe“ und ging.',
    'Er lobte sie mit den Worten: „Das ist gut.“',
    'Jan Prill äußerte sich zufrieden: „Das ist gut.“',
    'Wer im Tal wohnt, hört es. „Das ist gut.“',
  ],
  'there is more between the marks than plain sentences': [
    '„Ich bleibe – vorerst“, sagte Anna Berg.',
    '„Ich bleibe (vorerst)“, sagte Anna Berg.',
    '„Der ‚Plan‘ ist fertig“, sagte Anna Berg.',
    '„Das gibt’s nicht“, sagte Anna Berg.',
    '„Das ist …“, sagte Anna Berg.',
  ],
};

describe('direct speech as indirect', () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      for (const [direct, indirect] of cases)
        it(direct, () => {
          assert.equal(rewritten(direct, toIndirect), indirect);
        });
    });

  for (const [why, sentences] of Object.entries(NONE))
    describe(`is not offered where ${why}`, () => {
      for (const sentence of sentences)
        it(sentence, () => {
          assert.equal(rewritten(sentence, toIndirect), null);
        });
    });
});
