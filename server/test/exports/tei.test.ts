import assert from 'node:assert/strict';
import { createTeiExporter } from '../../src/exports/tei.js';
import { type Element, readXml } from '../reporters/read-xml.js';
import { ANNA, article, DIRECT, HOSTILE, INDIRECT, spanOf, TEXT, write } from './stage.js';

/** What may stand in what, of the part of TEI P5 that is written; see the Guidelines, chapters 2, 8 and 15. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  teiCorpus: ['teiHeader', 'TEI'],
  TEI: ['teiHeader', 'text'],
  teiHeader: ['fileDesc', 'profileDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  titleStmt: ['title'],
  publicationStmt: ['p'],
  sourceDesc: ['p'],
  profileDesc: ['langUsage', 'particDesc'],
  langUsage: ['language'],
  particDesc: ['listPerson', 'listOrg'],
  listPerson: ['person'],
  person: ['persName', 'occupation'],
  listOrg: ['org'],
  org: ['orgName'],
  text: ['body'],
  body: ['p', 'ab'],
  p: ['said'],
  ab: ['said'],
  said: ['said'],
};

/** Everything in a document that the part of TEI does not allow, and every pointer that leads nowhere. */
function faults(root: Element): string[] {
  const ids = new Set<string>();
  const pointers: string[] = [];
  const found: string[] = [];
  const visit = ({ name, attributes, children }: Element): void => {
    const id = attributes['id'];
    if (id !== undefined && ids.has(id)) found.push(`twice: ${id}`);
    if (id !== undefined) ids.add(id);
    for (const key of ['who', 'prev', 'next'])
      pointers.push(...(attributes[key] === undefined ? [] : [attributes[key]]));
    for (const child of children) {
      if (!CHILDREN[name]?.includes(child.name)) found.push(`${child.name} in ${name}`);
      visit(child);
    }
  };
  visit(root);
  return [...found, ...pointers.filter((pointer) => !ids.has(pointer.slice(1)))];
}

/** The reader of tests knows no prefixes. */
const read = (output: string): Element => readXml(output.replaceAll(' xml:', ' '));

const body = (output: string): string =>
  output.slice(output.indexOf('<body>') + 7, output.indexOf('</body>'));

const said = (id: string, rest: string): string => `<said xml:id="${id}" ${rest}>`;
const ANNA_SAYS = 'who="#q1" direct="true" aloud="true" ana="wortlaut:direct"';

describe('the TEI export', () => {
  it('marks statements in their paragraphs, pieces tied to each other', () => {
    const paragraphs = [
      { span: spanOf(TEXT.slice(0, 37)), kind: 'heading' },
      { span: { start: 38, end: TEXT.length }, kind: 'body' },
    ] as const;
    const output = write(createTeiExporter({ isSingle: true }), [
      article('a.txt', [DIRECT, INDIRECT], { paragraphs }),
    ]);
    assert.deepEqual(
      { body: body(output), faults: faults(read(output)) },
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

  it('nests statements, and ends one that would cross another with it', () => {
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
    const output = write(createTeiExporter({ isSingle: true }), [
      article('a.txt', statements, { text: 'abcdefgh' }),
    ]);
    const start = (id: string): string => said(id, 'direct="true" aloud="true" ana="wortlaut:direct"');
    assert.deepEqual(
      { body: body(output), faults: faults(read(output)) },
      {
        body: `<p>${start('s0.1')}ab${start('s1.1')}cd</said>${start('s2.1')}ef</said></said>gh</p>\n`,
        faults: [],
      },
    );
  });

  it('is a corpus of several articles, whose names don’t collide', () => {
    const output = write(createTeiExporter({ isSingle: false }), [
      article('a.txt', [DIRECT]),
      article('b.txt', [DIRECT]),
    ]);
    const root = read(output);
    assert.deepEqual(
      { name: root.name, children: root.children.map(({ name }) => name), faults: faults(root) },
      { name: 'teiCorpus', children: ['teiHeader', 'TEI', 'TEI'], faults: [] },
    );
  });

  it('is whole about nothing', () => {
    const single = read(
      write(createTeiExporter({ isSingle: true }), [article('a.txt', [], { paragraphs: [], sources: [] })]),
    );
    const corpus = read(write(createTeiExporter({ isSingle: false }), []));
    assert.deepEqual([single, corpus].flatMap(faults), []);
  });

  it('is nothing but text wherever text is hostile', () => {
    const hostile = article(HOSTILE, [{ ...DIRECT, quote: [{ start: 0, end: HOSTILE.length }] }], {
      text: HOSTILE,
      sources: [{ ...ANNA, name: HOSTILE, role: HOSTILE }],
    });
    const root = read(write(createTeiExporter({ isSingle: true }), [hostile]));
    const texts = (element: Element): string[] => [
      ...(element.text === '' ? [] : [element.text]),
      ...element.children.flatMap(texts),
    ];
    const shown = HOSTILE.replace(/[^\P{Cc}\r\n]|\p{Cs}/gu, '\ufffd');
    assert.deepEqual(
      { faults: faults(root), texts: texts(root) },
      { faults: [], texts: [shown, 'Annotated by Wortlaut.', shown, shown, shown, shown] },
    );
  });
});
