import assert from 'node:assert/strict';
import type { Log, Result } from 'sarif';
import { CONFIGURABLE_RULES } from '../../src/config/rule-list.js';
import { createSarifReporter, uriOf } from '../../src/reporters/sarif.js';
import { sarifFaults } from '../schemas/validate.js';
import {
  article,
  EMPTY_REPORT,
  FULL,
  finding,
  HOSTILE,
  HOSTILE_FINDING,
  HOSTILE_FIX,
  OPTIONS,
  TEXT,
  WELL_FORMED,
  write,
} from './stage.js';

const faultsOf = sarifFaults();

/** The log, after it has been found valid. */
function read(output: string): Log {
  const log: Log = JSON.parse(output);
  assert.deepEqual(faultsOf(log), []);
  return log;
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];

describe('the SARIF reporter', () => {
  it('writes a finding with place, related place, fix and fingerprint', () => {
    const [result] = resultsOf(
      read(write(createSarifReporter(OPTIONS), [article('rat/über uns.txt', [FULL])])),
    );
    const artifactLocation = { uri: 'rat/%C3%BCber%20uns.txt' };
    const region = {
      startLine: 2,
      startColumn: 7,
      endLine: 2,
      endColumn: 8,
      charOffset: 17,
      charLength: 1,
    };
    assert.deepEqual(result, {
      ruleId: 'quote-marks',
      ruleIndex: CONFIGURABLE_RULES.findIndex(({ id }) => id === 'quote-marks'),
      level: 'note',
      message: { text: 'Mismatched.' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      partialFingerprints: {
        'wortlautSentence/v1': `#${JSON.stringify(['rat/über uns.txt', 'quote-marks', 'Ja sagte er', 1])}`,
      },
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation,
            region: { ...region, startColumn: 4, endColumn: 5, charOffset: 14 },
          },
          message: { text: 'It starts here.' },
        },
      ],
      fixes: [
        {
          description: { text: 'Replace by “' },
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '“' } }] },
          ],
        },
      ],
    });
  });

  it('tells of the tool, its rules, and how columns are counted', () => {
    const [run] = read(write(createSarifReporter({ ...OPTIONS, locale: 'de' }), [])).runs;
    const { rules, ...driver } = run?.tool.driver ?? {};
    assert.deepEqual(
      { driver, language: run?.language, columnKind: run?.columnKind, results: run?.results },
      {
        driver: { name: 'Wortlaut', version: '1.2.3', language: 'de' },
        language: 'de',
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    );
    const vague = rules?.find(({ id }) => id === 'vague-source');
    assert.deepEqual(
      { count: rules?.length, vague },
      {
        count: CONFIGURABLE_RULES.length,
        vague: {
          id: 'vague-source',
          shortDescription: { text: 'Quelle, die niemanden benennt' },
          help: { text: 'wortlaut explain vague-source' },
          defaultConfiguration: { enabled: true, level: 'note' },
        },
      },
    );
  });

  it('marks what the baseline knows and what is suppressed, and leaves nothing out', () => {
    const shown = finding();
    const known = finding({ severity: 'error' });
    const byComment = finding({ ruleId: 'vague-source' });
    const bySidecar = finding({ ruleId: 'single-source' });
    const report = {
      ...EMPTY_REPORT,
      text: TEXT,
      findings: [shown, known],
      suppressed: [
        { finding: byComment, by: 'comment', reason: 'bekannt' },
        { finding: bySidecar, by: 'sidecar', reason: null },
      ],
    } as const;
    const checked = { path: 'a.txt', report, findings: [shown], known: [known] };
    const log = read(write(createSarifReporter({ ...OPTIONS, hasBaseline: true }), [checked]));
    assert.deepEqual(
      resultsOf(log).map(({ ruleId, level, baselineState, suppressions }) => ({
        ruleId,
        level,
        baselineState,
        suppressions,
      })),
      [
        { ruleId: 'quote-marks', level: 'note', baselineState: 'new', suppressions: undefined },
        { ruleId: 'quote-marks', level: 'error', baselineState: 'unchanged', suppressions: undefined },
        {
          ruleId: 'vague-source',
          level: 'note',
          baselineState: undefined,
          suppressions: [{ kind: 'inSource', justification: 'bekannt' }],
        },
        {
          ruleId: 'single-source',
          level: 'note',
          baselineState: undefined,
          suppressions: [{ kind: 'external' }],
        },
      ],
    );
  });

  it('keeps hostile text and names what they are', () => {
    const output = write(createSarifReporter(OPTIONS), [article(HOSTILE, [HOSTILE_FIX])]);
    const [result] = resultsOf(read(output));
    const [fix] = result?.fixes ?? [];
    assert.deepEqual(
      [
        result?.message.text,
        result?.relatedLocations?.[0]?.message?.text,
        fix?.description?.text,
        fix?.artifactChanges[0]?.replacements[0]?.insertedContent?.text,
      ],
      [WELL_FORMED, WELL_FORMED, WELL_FORMED, WELL_FORMED],
    );
    assert.doesNotMatch(output, /[\p{Cs}\p{Bidi_Control}]|[^\P{Cc}\n]/u);
  });

  it('is of several lines, one for each result', () => {
    const articles = [
      article('a.txt', [FULL, HOSTILE_FINDING]),
      article('b.txt', []),
      article('c.txt', [FULL]),
    ];
    const output = write(createSarifReporter(OPTIONS), articles);
    assert.deepEqual([resultsOf(read(output)).length, output.split('\n').length], [3, 6]);
  });
});

describe('the schema of SARIF', () => {
  it('refuses what is none', () => {
    const log = JSON.parse(write(createSarifReporter(OPTIONS), [article('a.txt', [FULL])]));
    const [result] = log.runs[0].results;
    result.level = 'hint';
    result.colour = 'red';
    result.locations[0].physicalLocation.artifactLocation.uri = 'über uns.txt';
    result.locations[0].physicalLocation.region.startLine = 0;
    delete log.runs[0].tool.driver.name;
    assert.deepEqual(faultsOf(log), [
      "/runs/0/tool/driver: must have required property 'name'",
      '/runs/0/results/0: must NOT have additional properties',
      '/runs/0/results/0/level: must be equal to one of the allowed values',
      '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri: must match format "uri-reference"',
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine: must be >= 1',
    ]);
  });
});

describe('uriOf', () => {
  it('encodes what a URI cannot hold', () => {
    assert.deepEqual(['a b/c#d?.txt', '/tmp/ä.txt', '100%\n.txt', '\ud800.txt', '../x.txt'].map(uriOf), [
      'a%20b/c%23d%3F.txt',
      'file:///tmp/%C3%A4.txt',
      '100%25%0A.txt',
      '%EF%BF%BD.txt',
      '../x.txt',
    ]);
  });
});
