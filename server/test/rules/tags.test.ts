/** What the rules about tags say and offer; where they fire is for the collections in test-fixtures to tell. */

import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import type { KnownSource } from '../../src/tags/register/known-source.js';
import { applyEdits } from '../../src/text/span.js';

const known = (name: string, alias: string | null = null): KnownSource => ({
  name,
  role: null,
  kind: 'person',
  aliases: [],
  gender: null,
  protected: alias,
});

/** Messages of a rule in both languages, and what its fixes make of the text. */
function told(ruleId: string, text: string, sources: readonly KnownSource[] = []) {
  const [de, en] = (['de', 'en'] as const).map((locale) =>
    createAnalyzer({ locale, sources })
      .analyze(text)
      .findings.filter((finding) => finding.ruleId === ruleId),
  );
  return {
    de: de?.map(({ message }) => message),
    en: en?.map(({ message }) => message),
    fixes: de?.flatMap(({ fixes }) =>
      fixes.map(({ title, kind, edits }) => [title, kind, applyEdits(text, edits)]),
    ),
  };
}

describe('malformed-tag', () => {
  const QUOTE = '„Der Deich hält noch zehn Jahre.“';

  it('closes a tag at the end of its line', () => {
    assert.deepEqual(told('malformed-tag', `${QUOTE} [Quelle: Veit Lorenz, Ingenieur \nDas Meer steigt.`), {
      de: [
        'Quellenvermerk ohne Ende: „[Quelle:“ wird in derselben Zeile nicht geschlossen und gilt deshalb nicht. Schließen Sie ihn.',
      ],
      en: ['Source tag without an end: “[Quelle:” is not closed in its line and does not count. Close it.'],
      fixes: [
        ['Mit „]“ schließen', 'needs-author', `${QUOTE} [Quelle: Veit Lorenz, Ingenieur] \nDas Meer steigt.`],
      ],
    });
  });

  it('closes a comment with its own mark, and no tag that runs into the text', () => {
    const fixes = (text: string) => told('malformed-tag', text).fixes;
    assert.deepEqual(
      [
        fixes(`${QUOTE} <!-- Quelle: Veit Lorenz`),
        fixes(`${QUOTE} [Quelle: Veit Lorenz. Das Meer steigt.`),
        fixes(`${QUOTE} [Quelle: ${'sehr '.repeat(40)}lang`),
        fixes(`${QUOTE} [Quelle:`),
      ],
      [[['Mit „-->“ schließen', 'needs-author', `${QUOTE} <!-- Quelle: Veit Lorenz -->`]], [], [], []],
    );
  });

  it('makes room for a reason, in both forms', () => {
    const title = 'Platz für den Grund einfügen: GRUND';
    assert.deepEqual(
      [
        told('malformed-tag', `${QUOTE} [Quelle: anonym]`),
        told('malformed-tag', `${QUOTE} <!-- Quelle: anonym; geprüft mk -->`).fixes,
      ],
      [
        {
          de: [
            'Anonyme Quelle ohne Grund: Schreiben Sie hinter ein Semikolon, warum die Quelle ungenannt bleibt.',
          ],
          en: ['Anonymous source without a reason: after a semicolon write why the source stays unnamed.'],
          fixes: [[title, 'needs-author', `${QUOTE} [Quelle: anonym; GRUND]`]],
        },
        [[title, 'needs-author', `${QUOTE} <!-- Quelle: anonym; geprüft mk; GRUND -->`]],
      ],
    );
  });

  it('says of every other fault what to write', () => {
    const text = `${QUOTE} [Quelle: | Veit Lorenz; Anruf; Brief; geprüft mk 31.2.2026] Er sagt ja. [Quelle: Lorenz; geprüft]`;
    assert.deepEqual(told('malformed-tag', text), {
      de: [
        'Quellenvermerk ohne Namen: Schreiben Sie nach „Quelle:“, wer das sagt, oder „anonym“ und den Grund.',
        '„Brief“ gehört zu keinem Teil des Quellenvermerks. Er lautet: Name, Funktion; Beleg; geprüft Kürzel Datum.',
        '„31.2.2026“ ist kein Datum. Schreiben Sie es wie 2026-05-04, 4.5.2026 oder 4. Mai 2026.',
        'Wer hat geprüft? Schreiben Sie hinter „geprüft“ das Kürzel und dann das Datum.',
      ],
      en: [
        'Source tag without a name: after “Quelle:” write who says this, or “anonym” and the reason.',
        '“Brief” is no part of a source tag, which reads: Name, Funktion; Beleg; geprüft Kürzel Datum.',
        '“31.2.2026” is no date. Write it like 2026-05-04, 4.5.2026 or 4. Mai 2026.',
        'Who has checked? After “geprüft” write the sign of the checker, then the date.',
      ],
      fixes: [],
    });
  });
});

describe('conflicting-tag', () => {
  const SAID = 'Geschäftsführer Jonas Pohl sagte, die Firma zahle pünktlich.';

  it('offers the name of the text, and for an agency to make it evidence', () => {
    assert.deepEqual(told('conflicting-tag', `${SAID} [Quelle: Depeschendienst Nord, Inland]`), {
      de: [
        'Der Text nennt Jonas Pohl, der Vermerk Depeschendienst Nord. Wer hat das gesagt? Berichtigen Sie eines von beiden.',
      ],
      en: ['The text names Jonas Pohl, the tag Depeschendienst Nord. Who said this? Correct one of the two.'],
      fixes: [
        [
          '„Depeschendienst Nord“ als Beleg angeben',
          'needs-author',
          `${SAID} [Quelle: Jonas Pohl; Depeschendienst Nord, Inland]`,
        ],
        ['Im Vermerk Jonas Pohl nennen', 'needs-author', `${SAID} [Quelle: Jonas Pohl, Inland]`],
      ],
    });
  });

  it('offers no second evidence, and does not make a person evidence', () => {
    const title = 'Im Vermerk Jonas Pohl nennen';
    assert.deepEqual(
      ['Depeschendienst Nord; Anruf', 'Ines Krug'].map(
        (content) => told('conflicting-tag', `${SAID} [Quelle: ${content}]`).fixes,
      ),
      [
        [[title, 'needs-author', `${SAID} [Quelle: Jonas Pohl; Anruf]`]],
        [[title, 'needs-author', `${SAID} [Quelle: Jonas Pohl]`]],
      ],
    );
  });

  it('takes an alias of the register for the same', () => {
    const alias: KnownSource = { ...known('Jonas Pohl'), aliases: ['Johnny Kraut'] };
    const text = `${SAID} [Quelle: Johnny Kraut]`;
    assert.deepEqual(
      [told('conflicting-tag', text).de?.length, told('conflicting-tag', text, [alias]).de?.length],
      [1, 0],
    );
  });
});

describe('unknown-source', () => {
  const QUOTE = '„Der Deich hält noch zehn Jahre.“';

  it('offers the name that is meant, and says what to do where it knows none', () => {
    const text = `${QUOTE} [Quelle: Veit Lorens | Ulf Zacharias]`;
    assert.deepEqual(told('unknown-source', text, [known('Veit Lorenz')]), {
      de: [
        'Veit Lorens kennen weder Text noch Quellenverzeichnis. Ist Veit Lorenz gemeint?',
        'Ulf Zacharias kennen weder Text noch Quellenverzeichnis. Prüfen Sie den Namen, oder tragen Sie die Quelle ein.',
      ],
      en: [
        'Neither text nor source register knows Veit Lorens. Is it Veit Lorenz?',
        'Neither text nor source register knows Ulf Zacharias. Check the name, or add the source to the register.',
      ],
      fixes: [
        ['Durch Veit Lorenz ersetzen', 'needs-author', `${QUOTE} [Quelle: Veit Lorenz | Ulf Zacharias]`],
      ],
    });
  });

  it('is silent without a register', () => {
    assert.deepEqual(told('unknown-source', `${QUOTE} [Quelle: Veit Lorens]`).de, []);
  });

  it('follows an edit in another paragraph', () => {
    const text = `Es taut.\n\n${QUOTE} [Quelle: Ulf Zacharias]`;
    const session = createAnalyzer({ sources: [known('Veit Lorenz')] }).open(text);
    const ids = () => session.report.findings.map(({ ruleId }) => ruleId);
    const before = ids();
    session.edit([{ span: { start: 0, end: 2 }, text: 'Ulf Zacharias schwieg. Es' }]);
    assert.deepEqual([before, ids()], [['unknown-source'], []]);
  });
});

describe('protected-source', () => {
  const sources = [known('Sandra Meinertz', 'Lena Koch'), known('Hans Ober', 'K. Fuchs')];

  it('never says the real name, and writes the alias in its place, in the genitive too', () => {
    assert.deepEqual(told('protected-source', 'Sandra Meinertz schwieg. Hans Obers Akten fehlen.', sources), {
      de: [
        'Geschützte Quelle: Dieser Name darf nicht erscheinen. Schreiben Sie „Lena Koch“.',
        'Geschützte Quelle: Dieser Name darf nicht erscheinen. Schreiben Sie „K. Fuchs“.',
      ],
      en: [
        'Protected source: this name must not appear. Write “Lena Koch”.',
        'Protected source: this name must not appear. Write “K. Fuchs”.',
      ],
      fixes: [
        ['Durch „Lena Koch“ ersetzen', 'needs-author', 'Lena Koch schwieg. Hans Obers Akten fehlen.'],
        ['Durch „K. Fuchs“ ersetzen', 'needs-author', 'Sandra Meinertz schwieg. K. Fuchs’ Akten fehlen.'],
      ],
    });
  });

  it('is an error', () => {
    const { findings } = createAnalyzer({ sources }).analyze('Sandra Meinertz schwieg.');
    assert.deepEqual(
      findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [['protected-source', 'error']],
    );
  });
});
