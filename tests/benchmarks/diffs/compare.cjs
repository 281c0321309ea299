// Compares two files by a library that has no command: prints "breaking", "compatible" or "same".
// node compare.cjs LIBRARY OLD NEW
const { readFileSync } = require('node:fs');

const [library, ...files] = process.argv.slice(2);
const [before, after] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));

const verdicts = {
  'api-smart-diff': () => {
    const { diffs } = require('api-smart-diff').apiCompare(before, after);
    if (diffs.some(({ type }) => type === 'breaking')) return 'breaking';
    return diffs.length ? 'compatible' : 'same';
  },
  'openapi-schema-diff': () => {
    const found = require('openapi-schema-diff')(before, after);
    if (found.isEqual) return 'same';
    return found.deletedRoutes.length || found.changedRoutes.length ? 'breaking' : 'compatible';
  },
};
console.log(verdicts[library]());
