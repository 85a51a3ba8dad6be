import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { type ConfigReader, type Layers, readLayers } from '../../src/config/layers.js';
import { formatConfigProblem } from '../../src/config/problem.js';

/** A reader over files in memory. */
const readerOf = (files: Readonly<Record<string, string>>): ConfigReader => ({
  read: async (file) => files[file] ?? null,
  resolve: (path, from) => posix.resolve(posix.dirname(from), path),
});

async function readAll(
  files: Readonly<Record<string, string>>,
): Promise<Omit<Layers, 'problems'> & { told: string[] }> {
  const [first = ''] = Object.keys(files);
  const { layers, files: read, problems } = await readLayers(first, files[first] ?? '', readerOf(files));
  return { layers, files: read, told: problems.map((problem) => formatConfigProblem(problem, 'en')) };
}

describe('readLayers', () => {
  it('follows presets and files, the weakest first, with paths relative to the file that names them', async () => {
    const result = await readAll({
      '/blatt/wortlaut.config.json': '{"extends": ["strict", "../haus/haus.yaml"], "tags": "comment"}',
      '/haus/haus.yaml': 'extends: ./basis.json\nsources: quellen.yaml\n',
      '/haus/basis.json': '{"extends": "relaxed", "ignore": ["archiv"]}',
    });
    assert.deepEqual(result, {
      layers: [
        'strict',
        'relaxed',
        { extends: 'relaxed', ignore: ['archiv'] },
        { extends: './basis.json', sources: '/haus/quellen.yaml' },
        { extends: ['strict', '../haus/haus.yaml'], tags: 'comment' },
      ],
      files: ['/haus/basis.json', '/haus/haus.yaml', '/blatt/wortlaut.config.json'],
      told: [],
    });
  });

  it('reads a file that is extended twice twice', async () => {
    const { layers } = await readAll({
      '/a.json': '{"extends": ["./b.json", "./c.json", "./b.json"]}',
      '/b.json': '{"tags": "comment"}',
      '/c.json': '{"tags": "bracket"}',
    });
    assert.deepEqual(layers.slice(0, 3), [{ tags: 'comment' }, { tags: 'bracket' }, { tags: 'comment' }]);
  });

  it('names an unknown preset, a file that is not there, and a circle, each at its place', async () => {
    const { told } = await readAll({
      '/a.json': '{"extends": ["strikt", "./fehlt.json",\n  "./b.json"]}',
      '/b.json': '{"extends": "./a.json"}',
    });
    assert.deepEqual(told, [
      '/a.json:1:14: There is no such preset. Possible: relaxed, recommended, strict; a file starts with ./ or ../. Did you mean strict?',
      '/a.json:1:24: This file cannot be read.',
      '/b.json:1:13: This file extends itself.',
    ]);
  });

  it('tells what is wrong in a file that is extended', async () => {
    const { told } = await readAll({ '/a.json': '{"extends": "./b.yaml"}', '/b.yaml': 'tags: brackets\n' });
    assert.deepEqual(told, [
      '/b.yaml:1:7: There is no “brackets” here. Possible: bracket, comment. Did you mean bracket?',
    ]);
  });
});
