// Stands in for `node:assert/strict` where the suite runs in a browser (see esbuild.mjs).
// The slash asks for the npm package, not for Node's own module.
export { strict as default } from 'assert/';
