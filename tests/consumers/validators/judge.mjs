// What the validators of several packages say of bodies, as JSON on the standard output.
//
//   node judge.mjs FOLDER=FILE,FILE...     vector file -> of each of its tests null, or its problems
//
// FOLDER is a `validate/`. A problem is [pointer, rule, nearest, message].

import { pathToFileURL } from "node:url";
import { groupsOf } from "../vectors.mjs";

const answers = {};
for (const word of process.argv.slice(2)) {
  const [folder, files] = word.split("=");
  const { validate } = await import(pathToFileURL(`${folder}/index.js`));
  const said = ({ schema, tests }) =>
    tests.map(({ data }) => {
      const verdict = validate(schema.title, data);
      if (verdict.ok) return null;
      return verdict.problems.map(({ pointer, rule, nearest, message }) => [pointer, rule, nearest, message]);
    });
  for (const file of files.split(",")) {
    answers[file] = groupsOf(file).flatMap(said);
  }
}
console.log(JSON.stringify(answers));
