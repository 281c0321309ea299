/** Writes what the form of each endpoint loads: the validator of its schema, compiled beforehand, and what is known of it. */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build as bundle } from "esbuild";

import { BUNDLING } from "../builder/bundling.js";
import { dataOf, schemaOf } from "./data.js";

/**
 * Writes `data/<id>.js` and `validators/<id>.js` of every endpoint.
 *
 * @param {{generated: string, output: string, project: string, endpoints: {id: string, known: object, words: object}[], catalog: object}} site
 */
export default async function build({ generated, output, project, endpoints, catalog }) {
  await mkdir(path.join(output, "data"), { recursive: true });
  const schemas = new Map();
  for (const endpoint of endpoints) {
    const schema = await schemaOf(generated, endpoint.known);
    schemas.set(endpoint.id, schema);
    await writeFile(path.join(output, "data", `${endpoint.id}.js`), script("form", dataOf(endpoint, catalog, schema)));
  }
  await validators(
    endpoints.map(({ known }) => known),
    schemas,
    { generated, output, project },
  );
}

/** Data as a script, as pages from a file can load no JSON. */
function script(name, value) {
  return `(globalThis.videotasks ??= {}).${name} = ${JSON.stringify(value)};\n`;
}

/**
 * Writes the validators as scripts: `validate` is the schema's own verdict, compiled by Ajv; `explain` tells problems in
 * words, and `problemsOf` puts reports into the same words.
 */
async function validators(endpoints, schemas, { generated, output, project }) {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true }, strict: true });
  const words = path.join(generated, "json-schema", "validate");
  const made = new Map();
  for (const { id, request } of endpoints) {
    made.set(`schema:${id}`, standalone(ajv, ajv.compile(schemas.get(id))));
    made.set(
      `made:${id}`,
      `import verdict from ${JSON.stringify(`schema:${id}`)};
      import { validate${request.title} as explain } from ${JSON.stringify(path.join(words, `${id.replace(".", "/")}.js`))};
      import { problemsOf } from ${JSON.stringify(path.join(words, "problems.js"))};
      Object.assign((globalThis.videotasks ??= {}), { validate: verdict, explain, problemsOf });`,
    );
  }
  await bundle({
    entryPoints: endpoints.map(({ id }) => ({ in: `made:${id}`, out: id })),
    plugins: [fromMemory(made, project)],
    outdir: path.join(output, "validators"),
    absWorkingDir: project,
    ...BUNDLING,
  });
}

/** Has modules read that are no files; what they import of packages is the project's. */
function fromMemory(modules, project) {
  return {
    name: "from memory",
    setup(setup) {
      setup.onResolve({ filter: /^(made|schema):/ }, (asked) => ({ path: asked.path, namespace: "memory" }));
      setup.onLoad({ filter: /.*/, namespace: "memory" }, (asked) => ({
        contents: modules.get(asked.path),
        resolveDir: project,
      }));
    },
  };
}
