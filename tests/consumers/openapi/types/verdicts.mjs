// What zod and json-schema-to-zod make of right vectors and of wrong ones: `node verdicts.mjs NAME FOLDER VECTOR...`.
//
// Prints, for each file, the descriptions of those that are taken otherwise, or of right ones that come out changed.
import { isDeepStrictEqual } from "node:util";
import { groupsOf } from "../../vectors.mjs";
import { makers } from "./zod.mjs";

const [name, folder, ...files] = process.argv.slice(2);
for (const file of files) {
  const found = { count: 0, otherwise: [], changed: [] };
  for (const { description: title, tests } of groupsOf(file)) {
    const schema = await makers[name](`${folder}/${title}.json`);
    for (const { description, data, valid } of tests) {
      const before = structuredClone(data);
      const said = schema.safeParse(data);
      found.count++;
      if (said.success !== valid) found.otherwise.push(description);
      else if (valid && !isDeepStrictEqual(said.data, before)) found.changed.push(description);
    }
  }
  console.log(JSON.stringify(found));
}
