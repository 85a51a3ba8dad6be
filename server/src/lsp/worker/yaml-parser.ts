/** Entry of dist/web/yaml.js: the parser that the language server in a web worker loads when it needs it. */

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

const parser = { isMap, isScalar, isSeq, parseDocument };

/** What the script leaves in the worker. */
export type YamlParser = typeof parser;

Object.assign(globalThis, { wortlautYaml: parser });
