// What the validators of the package say of bodies, as JSON on the standard output.
//
//   node validators.mjs FOLDER FILE...     vector file -> of each of its tests null, or its problems
//
// FOLDER is `validate/`. A problem is [pointer, rule, nearest, message].

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(`${folder}/index.js`));

function said({ schema, tests }) {
  return tests.map(({ data }) => {
    const verdict = validate(schema.title, data);
    if (verdict.ok) return null;
    return verdict.problems.map(({ pointer, rule, nearest, message }) => [pointer, rule, nearest, message]);
  });
}

const answers = files.map((file) => [file, JSON.parse(readFileSync(file, "utf8")).flatMap(said)]);
console.log(JSON.stringify(Object.fromEntries(answers)));
