import assert from 'node:assert/strict';
import { createSchemaOrgExporter } from '../../src/exports/schema-org.js';
import { createWebAnnotationExporter } from '../../src/exports/web-annotation.js';
import { expandAnnotation } from '../schemas/validate.js';
import { ANONYMOUS, article, DIRECT, HOSTILE, INDIRECT, TEXT, WERFT, write } from './stage.js';

const STEERING = /[\p{Cs}\p{Bidi_Control}]|[^\P{Cc}\n]/u;

const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
const resource = (start: number, end: number, exact: string, prefix: string, suffix: string) => ({
  type: 'SpecificResource',
  source: 'rat/%C3%A4.txt',
  selector: [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ],
});

describe('the Web Annotation export', () => {
  it('gives each statement its places in code points, and its words with what is round them', () => {
    const output = write(createWebAnnotationExporter(), [
      article('rat/ä.txt', [DIRECT, INDIRECT, ANONYMOUS]),
    ]);
    const yes = resource(2, 6, '„Ja“', '😀 ', ', sagte Anna Berg, „und\nnein.“ E');
    assert.deepEqual(JSON.parse(output), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#wortlaut',
      type: 'AnnotationPage',
      items: [
        {
          id: 'rat/%C3%A4.txt#wortlaut-s1',
          type: 'Annotation',
          motivation: 'identifying',
          body: [
            body('classifying', 'direct'),
            body('classifying', 'attribution:named'),
            body('identifying', 'Anna Berg'),
          ],
          target: {
            type: 'Composite',
            items: [
              yes,
              resource(25, 36, '„und\nnein.“', '😀 „Ja“, sagte Anna Berg, ', ' Er komme, so die Werft.'),
            ],
          },
        },
        {
          id: 'rat/%C3%A4.txt#wortlaut-s2',
          type: 'Annotation',
          motivation: 'identifying',
          body: [
            body('classifying', 'indirect'),
            body('classifying', 'attribution:role'),
            body('identifying', 'die Werft'),
          ],
          target: resource(37, 45, 'Er komme', '“, sagte Anna Berg, „und\nnein.“ ', ', so die Werft.'),
        },
        {
          id: 'rat/%C3%A4.txt#wortlaut-s3',
          type: 'Annotation',
          motivation: 'identifying',
          body: [body('classifying', 'direct'), body('classifying', 'attribution:none')],
          target: yes,
        },
      ],
    });
  });

  it('finds the words at the places that it says', () => {
    const characters = [...TEXT];
    const { items } = JSON.parse(write(createWebAnnotationExporter(), [article('a.txt', [INDIRECT])]));
    const [position, quote] = items[0].target.selector;
    assert.equal(characters.slice(position.start, position.end).join(''), quote.exact);
  });

  it('is whole about nothing, and about several articles', () => {
    const count = (...names: string[]): number =>
      JSON.parse(
        write(
          createWebAnnotationExporter(),
          names.map((name) => article(name, name === 'leer' ? [] : [DIRECT])),
        ),
      ).items.length;
    assert.deepEqual([count(), count('leer'), count('a', 'leer', 'b')], [0, 0, 2]);
  });

  it('is nothing but text wherever names are hostile', () => {
    const output = write(createWebAnnotationExporter(), [article(HOSTILE, [ANONYMOUS])]);
    assert.doesNotMatch(output, STEERING);
    assert.equal(JSON.parse(output).items.length, 1);
  });

  it('means in linked data what it says', async () => {
    const output = write(createWebAnnotationExporter(), [article('rat/ä.txt', [INDIRECT])]);
    const oa = 'http://www.w3.org/ns/oa#';
    const as = 'http://www.w3.org/ns/activitystreams#';
    const value = (text: string) => [{ '@value': text }];
    const count = (number: number) => [
      { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': number },
    ];
    const says = (purpose: string, text: string) => ({
      '@type': [`${oa}TextualBody`],
      [`${oa}hasPurpose`]: [{ '@id': oa + purpose }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': value(text),
    });
    const annotation = {
      '@id': 'https://example.org/archiv/rat/%C3%A4.txt#wortlaut-s2',
      '@type': [`${oa}Annotation`],
      [`${oa}motivatedBy`]: [{ '@id': `${oa}identifying` }],
      [`${oa}hasBody`]: [
        says('classifying', 'indirect'),
        says('classifying', 'attribution:role'),
        says('identifying', 'die Werft'),
      ],
      [`${oa}hasTarget`]: [
        {
          '@type': [`${oa}SpecificResource`],
          [`${oa}hasSource`]: [{ '@id': 'https://example.org/archiv/rat/%C3%A4.txt' }],
          [`${oa}hasSelector`]: [
            { '@type': [`${oa}TextPositionSelector`], [`${oa}start`]: count(37), [`${oa}end`]: count(45) },
            {
              '@type': [`${oa}TextQuoteSelector`],
              [`${oa}exact`]: value('Er komme'),
              [`${oa}prefix`]: value('“, sagte Anna Berg, „und\nnein.“ '),
              [`${oa}suffix`]: value(', so die Werft.'),
            },
          ],
        },
      ],
    };
    assert.deepEqual(await expandAnnotation(output, 'https://example.org/archiv/'), [
      {
        '@id': 'https://example.org/archiv/#wortlaut',
        '@type': [`${as}OrderedCollectionPage`],
        [`${as}items`]: [{ '@list': [annotation] }],
      },
    ]);
  });

  it('loses nothing as linked data, whatever names and texts hold', async () => {
    const articles = [article(HOSTILE, [DIRECT, ANONYMOUS], { text: HOSTILE + TEXT }), article('b.txt', [])];
    const output = write(createWebAnnotationExporter(), articles);
    await expandAnnotation(output, 'https://example.org/');
    await assert.rejects(
      expandAnnotation(output.replaceAll('"exact"', '"excerpt"'), 'https://example.org/'),
      /Safe mode validation error/,
    );
  });
});

describe('the schema.org export', () => {
  it('writes direct quotations with whoever said them', () => {
    const said = { ...ANONYMOUS, source: 'q2' };
    const output = write(createSchemaOrgExporter(), [
      article('a b.txt', [DIRECT, INDIRECT, said]),
      article('c', []),
    ]);
    const isPartOf = { '@type': 'NewsArticle', '@id': 'a%20b.txt' };
    assert.deepEqual(JSON.parse(output), {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Quotation',
          '@id': 'a%20b.txt#wortlaut-s1',
          inLanguage: 'de',
          text: '„Ja“ … „und\nnein.“',
          creator: { '@type': 'Person', name: 'Anna Berg', jobTitle: 'Leiterin' },
          isPartOf,
        },
        {
          '@type': 'Quotation',
          '@id': 'a%20b.txt#wortlaut-s3',
          inLanguage: 'de',
          text: '„Ja“',
          creator: { '@type': 'Organization', name: WERFT.name },
          isPartOf,
        },
      ],
    });
  });

  it('is whole about nothing', () => {
    assert.deepEqual(JSON.parse(write(createSchemaOrgExporter(), [])), {
      '@context': 'https://schema.org',
      '@graph': [],
    });
  });
});
