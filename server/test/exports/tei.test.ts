import assert from 'node:assert/strict';
import { createTeiExporter } from '../../src/exports/tei.js';
import { type Element, readXml } from '../reporters/read-xml.js';
import { xmlFaults } from '../schemas/validate.js';
import { ANNA, article, DIRECT, HOSTILE, INDIRECT, spanOf, TEXT, write } from './stage.js';

/** Everything that the grammar of TEI does not allow, every name given twice, and every pointer that leads nowhere. */
async function faults(output: string): Promise<string[]> {
  const ids: string[] = [];
  const pointers: string[] = [];
  const visit = ({ attributes, children }: Element): void => {
    const { id, who, prev, next } = attributes;
    if (id !== undefined) ids.push(id);
    for (const pointer of [who, prev, next]) if (pointer !== undefined) pointers.push(pointer);
    children.forEach(visit);
  };
  visit(read(output));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = pointers.filter((pointer) => !ids.includes(pointer.slice(1)));
  return [...(await xmlFaults(output, 'tei.rng')), ...twice, ...lost];
}

/** The reader of tests knows no prefixes. */
const read = (output: string): Element => readXml(output.replaceAll(' xml:', ' '));

const body = (output: string): string =>
  output.slice(output.indexOf('<body>') + 7, output.indexOf('</body>'));

const said = (id: string, rest: string): string => `<said xml:id="${id}" ${rest}>`;
const ANNA_SAYS = 'who="#q1" direct="true" aloud="true" ana="wortlaut:direct"';

/** Names a path by its letters. */
const hash = (text: string): string => text.replace(/[^a-z]/g, '');
const single = createTeiExporter({ isSingle: true, hash });
const corpus = createTeiExporter({ isSingle: false, hash });

describe('the TEI export', () => {
  it('marks statements in their paragraphs, pieces tied to each other', async () => {
    const paragraphs = [
      { span: spanOf(TEXT.slice(0, 37)), kind: 'heading' },
      { span: { start: 38, end: TEXT.length }, kind: 'body' },
    ] as const;
    const output = write(single, [article('a.txt', [DIRECT, INDIRECT], { paragraphs })]);
    assert.deepEqual(
      { body: body(output), faults: await faults(output) },
      {
        body: [
          `<ab type="heading">😀 ${said('s1.1', `${ANNA_SAYS} next="#s1.2"`)}„Ja“</said>, sagte Anna Berg, `,
          `${said('s1.2', `${ANNA_SAYS} prev="#s1.1"`)}„und&#10;nein.“</said></ab>\n`,
          `<p>${said('s2.1', 'who="#q2" direct="false" aloud="false" ana="wortlaut:indirect"')}Er komme</said>, so die Werft.</p>\n`,
        ].join(''),
        faults: [],
      },
    );
  });

  it('nests statements, and ends one that would cross another with it', async () => {
    const pieces = [
      { start: 0, end: 6 },
      { start: 2, end: 4 },
      { start: 4, end: 8 },
    ];
    const statements = pieces.map((span, index) => ({
      ...DIRECT,
      id: `s${index}`,
      quote: [span],
      source: null,
    }));
    const output = write(single, [article('a.txt', statements, { text: 'abcdefgh' })]);
    const start = (id: string): string => said(id, 'direct="true" aloud="true" ana="wortlaut:direct"');
    assert.deepEqual(
      { body: body(output), faults: await faults(output) },
      {
        body: `<p>${start('s0.1')}ab${start('s1.1')}cd</said>${start('s2.1')}ef</said></said>gh</p>\n`,
        faults: [],
      },
    );
  });

  it('is a corpus of several articles, whose names don’t collide', async () => {
    const output = write(corpus, [article('a.txt', [DIRECT]), article('b.txt', [DIRECT])]);
    const root = read(output);
    assert.deepEqual(
      { name: root.name, children: root.children.map(({ name }) => name), faults: await faults(output) },
      { name: 'teiCorpus', children: ['teiHeader', 'TEI', 'TEI'], faults: [] },
    );
  });

  it('is whole about nothing', async () => {
    const alone = write(single, [article('a.txt', [], { paragraphs: [], sources: [] })]);
    const none = write(corpus, []);
    assert.deepEqual(await Promise.all([alone, none].map(faults)), [[], []]);
  });

  it('is nothing but text wherever text is hostile', async () => {
    const hostile = article(HOSTILE, [{ ...DIRECT, quote: [{ start: 0, end: HOSTILE.length }] }], {
      text: HOSTILE,
      sources: [{ ...ANNA, name: HOSTILE, role: HOSTILE }],
    });
    const output = write(single, [hostile]);
    const texts = (element: Element): string[] => [
      ...(element.text === '' ? [] : [element.text]),
      ...element.children.flatMap(texts),
    ];
    const shown = HOSTILE.replace(/[^\P{Cc}\r\n]|\p{Cs}/gu, '\ufffd');
    assert.deepEqual(
      { faults: await faults(output), texts: texts(read(output)) },
      { faults: [], texts: [shown, 'Annotated by Wortlaut.', shown, shown, shown, shown] },
    );
  });

  it('would be refused with a fault in it', async () => {
    const output = write(single, [article('a.txt', [DIRECT])]);
    const spoilt = ['direct="true"', 'who="#q1"', '</title>'].map((part) =>
      output.replace(part, part === '</title>' ? '<said/></title>' : part.replace(/"#?/, '"? ')),
    );
    const found = await Promise.all(spoilt.map(faults));
    assert.deepEqual(
      found.map((each) => each.length > 0),
      [true, true, true],
    );
  });
});
