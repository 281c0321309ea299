// What validators say in a context that has the language alone and compiles no text, as JSON on the standard output.
//
//   node bare.mjs BUNDLE FILE...     {"has": [...], "verdicts": {vector file -> a verdict for each of its tests}}
//
// BUNDLE is a script that leaves the validators in the variable `validators`.

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { groupsOf } from "../vectors.mjs";

const [bundle, ...files] = process.argv.slice(2);
const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
runInContext(readFileSync(bundle, "utf8"), context);
const has = runInContext(
  `[
    ...["process", "require", "Buffer", "URL", "fetch", "window"].filter((name) => name in globalThis),
    ...["eval('1')", "new Function('return 1')()"].filter((text, number) => {
      try {
        return number ? new Function("return 1")() : eval("1");
      } catch (error) {
        return !(error instanceof EvalError);
      }
    }),
  ]`,
  context,
);
const judge = runInContext(
  `(text) => JSON.stringify(JSON.parse(text).flatMap(({ schema, tests }) =>
    tests.map(({ data }) => validators.validate(schema.title, data).ok)))`,
  context,
);
const verdicts = files.map((file) => [file, JSON.parse(judge(JSON.stringify(groupsOf(file))))]);
console.log(JSON.stringify({ has: [...has], verdicts: Object.fromEntries(verdicts) }));
