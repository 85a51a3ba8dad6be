import assert from 'node:assert/strict';
import { createCheckstyleReporter } from '../../src/reporters/checkstyle.js';
import { createJunitReporter } from '../../src/reporters/junit.js';
import { attributes, xml } from '../../src/text/xml.js';
import { xmlFaults } from '../schemas/validate.js';
import { type Element, readXml } from './read-xml.js';
import { article, FULL, finding, HOSTILE, HOSTILE_FINDING, HOSTILE_FIX, write } from './stage.js';

/** What is left of HOSTILE in XML. */
const HARMLESS = ['\0', '\x1b', '\ud800'].reduce((text, char) => text.replaceAll(char, '\ufffd'), HOSTILE);

const element = (
  name: string,
  attributes: Element['attributes'],
  children: readonly Element[] = [],
  text = '',
): Element => ({ name, attributes, children, text });

describe('xml', () => {
  it('keeps every text as far as XML can hold it', () => {
    assert.equal(
      xml(`a\t\r\n<b c="d" e='f'>&]]>\u0085\u202e\0\ud800\ufffe😀`),
      'a&#9;&#13;&#10;&lt;b c=&quot;d&quot; e=&apos;f&apos;&gt;&amp;]]&gt;&#133;&#8238;\ufffd\ufffd\ufffd😀',
    );
  });

  it('writes attributes', () => {
    assert.equal(attributes({ name: '"', line: 3 }), ' name="&quot;" line="3"');
  });
});

describe('the checkstyle reporter', () => {
  it('writes a file for every article and an error for every finding', () => {
    const articles = [article('a.txt', [HOSTILE_FINDING, FULL]), article(HOSTILE, [])];
    assert.deepEqual(
      readXml(write(createCheckstyleReporter(), articles)),
      element('checkstyle', { version: '4.3' }, [
        element('file', { name: 'a.txt' }, [
          element('error', {
            line: '1',
            column: '1',
            severity: 'warning',
            message: HARMLESS,
            source: 'wortlaut.vague-source',
          }),
          element('error', {
            line: '2',
            column: '7',
            severity: 'info',
            message: 'Mismatched.',
            source: 'wortlaut.quote-marks',
          }),
        ]),
        element('file', { name: HARMLESS }),
      ]),
    );
  });

  it('writes a whole document about nothing', () => {
    assert.deepEqual(
      readXml(write(createCheckstyleReporter(), [])),
      element('checkstyle', { version: '4.3' }),
    );
  });
});

describe('the JUnit reporter', () => {
  it('writes a suite for every article and a test for every finding', () => {
    const articles = [
      article('a.txt', [HOSTILE_FINDING, finding({ severity: 'hint' })]),
      article(HOSTILE, []),
    ];
    assert.deepEqual(
      readXml(write(createJunitReporter(), articles)),
      element('testsuites', { name: 'wortlaut' }, [
        element('testsuite', { name: 'a.txt', tests: '2', failures: '1', errors: '0', skipped: '1' }, [
          element('testcase', { name: 'vague-source 1:1', classname: 'a.txt' }, [
            element(
              'failure',
              { type: 'vague-source', message: HARMLESS },
              [],
              `a.txt:1:1: warning: ${HARMLESS}`,
            ),
          ]),
          element('testcase', { name: 'quote-marks 2:7', classname: 'a.txt' }, [
            element('skipped', { message: 'Mismatched.' }),
          ]),
        ]),
        element('testsuite', { name: HARMLESS, tests: '1', failures: '0', errors: '0', skipped: '0' }, [
          element('testcase', { name: 'wortlaut', classname: HARMLESS }),
        ]),
      ]),
    );
  });

  it('writes a whole document about nothing', () => {
    assert.deepEqual(readXml(write(createJunitReporter(), [])), element('testsuites', { name: 'wortlaut' }));
  });
});

describe('the schema of', () => {
  const every = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
    finding({ severity }),
  );
  const articles = [article('a.txt', every), article('b.txt', []), article(HOSTILE, [HOSTILE_FIX])];

  for (const [schema, create, spoilt] of [
    ['checkstyle.xsd', createCheckstyleReporter, ['severity="info"', 'severity="hint"']],
    ['junit.xsd', createJunitReporter, [' classname=', ' class=']],
  ] as const) {
    it(`${schema} allows what is written, about hostile text and about nothing`, async () => {
      const outputs = [articles, []].map((each) => write(create(), each));
      const faults = await Promise.all(outputs.map((output) => xmlFaults(output, schema)));
      assert.deepEqual(faults, [[], []]);
    });

    it(`${schema} refuses anything else`, async () => {
      const [right, wrong] = spoilt;
      const faults = await xmlFaults(write(create(), articles).replace(right, wrong), schema);
      assert.notDeepEqual(faults, []);
    });
  }
});
