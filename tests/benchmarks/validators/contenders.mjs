// Those who judge requests: each makes, from nothing, a function that says whether a body is right.
//
// `one` is of a single title, `all` of every title, by which it is asked.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { SCHEMAS, PACKAGES, ZOD_MODULES } = process.env;

const schema = (title) => JSON.parse(readFileSync(`${SCHEMAS}/2020-12/${title}.json`, "utf8"));
const from = (path) => import(pathToFileURL(path));
const each = async (titles, make) => {
  const judges = {};
  for (const title of titles) judges[title] = await make(title);
  return judges;
};

async function ajv(options) {
  const { default: module } = await from(`${PACKAGES}/ajv/dist/2020.js`);
  return new module.default(options);
}

function compiling(options) {
  return {
    async one({ title }) {
      return (await ajv(options)).compile(schema(title));
    },
    async all(bodies) {
      const compiler = await ajv(options);
      return await each(Object.keys(bodies), (title) => compiler.compile(schema(title)));
    },
  };
}

// zod refuses a schema with conditions: it gets those that are made for it, and so has less to do.
const forZod = (title) => JSON.parse(readFileSync(`${SCHEMAS}/inlined/${title}.json`, "utf8"));

async function zod() {
  return await from(`${PACKAGES}/zod/index.js`);
}

export const contenders = {
  "these validators": {
    async one({ title, path }) {
      const module = await from(`${SCHEMAS}/validate/${path}.js`);
      const validate = module[`validate${title}`];
      return (body) => validate(body).ok;
    },
    async all(bodies) {
      const module = await from(`${SCHEMAS}/validate/index.js`);
      return await each(Object.keys(bodies), (title) => {
        const validate = module[`validate${title}`];
        return (body) => validate(body).ok;
      });
    },
  },
  "ajv, compiling at start": compiling({}),
  "ajv, with allErrors": compiling({ allErrors: true }),
  "zod, fromJSONSchema": {
    async one({ title }) {
      const made = (await zod()).fromJSONSchema(forZod(title));
      return (body) => made.safeParse(body).success;
    },
    async all(bodies) {
      const { fromJSONSchema } = await zod();
      return await each(Object.keys(bodies), (title) => {
        const made = fromJSONSchema(forZod(title));
        return (body) => made.safeParse(body).success;
      });
    },
  },
  "zod, json-schema-to-zod": {
    async one({ title }) {
      const { default: made } = await from(`${ZOD_MODULES}/${title}.mjs`);
      return (body) => made.safeParse(body).success;
    },
    async all(bodies) {
      return await each(Object.keys(bodies), async (title) => {
        const { default: made } = await from(`${ZOD_MODULES}/${title}.mjs`);
        return (body) => made.safeParse(body).success;
      });
    },
  },
};
