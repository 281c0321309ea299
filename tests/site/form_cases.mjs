// Answers on a line of JSON each what the form says of bodies, whose lines come on standard input: by its modules as they stand.
//
//     node form_cases.mjs GENERATED
//
// A line is {do, id, provider, body, ...}: cost, judge, believed with `pointer`, or snippet with `language`.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [generated] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${generated}/${name}`));
const { dataOf, schemaOf } = await load("site/form/data.js");
const { believedOf } = await load("site/form/believed.js");
const { costAt, judged } = await load("site/form/model.js");
const { snippet } = await load("site/form/snippets/index.js");
const { problemsOf } = await load("json-schema/validate/problems.js");

const read = (name) => JSON.parse(readFileSync(`${generated}/${name}`, "utf8"));
const catalog = read("json-schema/catalog.json");
const forms = new Map();

async function formOf(id) {
  if (!forms.has(id)) {
    const known = catalog.endpoints.find((endpoint) => endpoint.id === id);
    const data = dataOf(
      { known, words: read(`site/data/endpoints/${id}.json`) },
      catalog,
      await schemaOf(generated, known),
    );
    const words = await load(`json-schema/validate/${id.replace(".", "/")}.js`);
    const explain = words[`validate${known.request.title}`];
    // The schema's own verdict needs a bundle; that it is the same is the subject of other tests.
    const validate = (body) => explain(body).ok;
    validate.errors = [];
    forms.set(id, { data, compiled: { explain, problemsOf, validate } });
  }
  return forms.get(id);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, id, provider, body, language, pointer } = JSON.parse(line);
  const { data, compiled } = await formOf(id);
  let said;
  if (what === "cost") said = costAt(data, provider, body);
  else if (what === "judge") said = judged(data, compiled, provider, body);
  else if (what === "believed") said = believedOf(data, pointer);
  else said = snippet(language, data, provider, body, compiled.explain(body).ok);
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
