// What validators for JavaScript say of vectors: `node judge.mjs NAME SETTING FILE...`, a line for each file.
//
// A verdict is 1 (right), 0 (wrong) or x (neither: the schema was refused, or the validator broke).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { groupsOf } from "../vectors.mjs";

const require = createRequire(import.meta.url);
const is2020 = (schema) => schema.$schema.includes("2020-12");

/** Validators by name: from a schema to what says of a body whether it is right. */
const validators = {
  "ajv": (schema) => of(require(is2020(schema) ? "ajv/dist/2020" : "ajv"), schema, options[setting]),
  "ajv6": (schema) => of(require("ajv6"), schema),
  "@cfworker/json-schema": (schema) => {
    const { Validator } = require("@cfworker/json-schema");
    const validator = new Validator(schema, is2020(schema) ? "2020-12" : "7");
    return (body) => validator.validate(body).valid;
  },
  "@exodus/schemasafe": (schema) => require("@exodus/schemasafe").validator(schema),
  "@hyperjump/json-schema": async (schema) => {
    const { registerSchema, unregisterSchema, validate } = await import(
      is2020(schema) ? "@hyperjump/json-schema/draft-2020-12" : "@hyperjump/json-schema/draft-07"
    );
    const id = schema.$id ?? "https://example.com/schema";
    unregisterSchema(id);
    registerSchema(schema, id);
    const judge = await validate(id);
    return (body) => judge(body).valid;
  },
  "djv": (schema) => {
    const environment = require("djv")();
    environment.addSchema("it", schema);
    return (body) => environment.validate("it", body) === undefined;
  },
  "is-my-json-valid": (schema) => require("is-my-json-valid")(schema),
  "jsen": (schema) => require("jsen")(schema),
  "json-schema-library": (schema) => {
    const { compileSchema, draft07, draft2020, extendDraft } = require("json-schema-library");
    const own = (draft) => extendDraft(draft, { keywords: draft.keywords.filter(({ keyword }) => keyword === "properties").map((known) => ({
      ...known,
      parse(node) {
        const found = known.parse(node);
        if (node.properties) Object.setPrototypeOf(node.properties, null);
        return found;
      },
    })) });
    const drafts = setting === "drafts without a prototype" ? [draft07, draft2020].map(own) : undefined;
    const compiled = compileSchema(schema, drafts && { drafts });
    return (body) => compiled.validate(body).valid;
  },
  "jsonschema": (schema) => {
    const validator = new (require("jsonschema").Validator)();
    return (body) => validator.validate(body, schema).valid;
  },
  "tv4": (schema) => (body) => require("tv4").validate(body, schema),
  "typebox": async (schema) => {
    const { Compile } = await import("typebox/schema");
    const compiled = Compile(schema);
    return (body) => compiled.Check(body);
  },
  "vscode-json-languageservice": (schema) => {
    const { getLanguageService, TextDocument } = require("vscode-json-languageservice");
    const service = getLanguageService({});
    service.configure({ validate: true, schemas: [] });
    return async (_, text) => {
      const document = TextDocument.create("file:///body.json", "json", 1, text);
      const found = await service.doValidation(document, service.parseJSONDocument(document), {}, schema);
      return found.length === 0;
    };
  },
  "z-schema": (schema) => {
    const validator = new (require("z-schema"))();
    return (body) => validator.validate(body, schema);
  },
};

function of(library, schema, options = {}) {
  const validate = new (library.default ?? library)(options).compile(schema);
  return (body) => validate(body);
}

/** The schema as a setting wants it. */
const settings = {
  "a copy without `$schema`": ({ $schema, ...schema }) => schema,
  "`properties` without a prototype": (schema) => JSON.parse(JSON.stringify(schema), (name, value) =>
    name === "properties" ? Object.assign(Object.create(null), value) : value),
};
const options = { "`useDefaults: true`": { useDefaults: true }, "`unicode: false`": { unicode: false } };

const [name, setting, ...files] = process.argv.slice(2);
for (const file of files) {
  let verdicts = "";
  // One test is one line: what a parser of our own would lose, 5.0 above all, is there.
  const lines = readFileSync(file, "utf-8").matchAll(/^ *\{"description": .*?, "data": (.*), "valid": (?:true|false)\},?$/gm);
  const texts = [...lines].map(([, text]) => text);
  for (const { schema: plain, tests } of groupsOf(file)) {
    const schema = (settings[setting] ?? ((same) => same))(plain);
    let validate;
    try {
      validate = await validators[name](schema);
    } catch (error) {
      console.error(error);
    }
    for (const { data } of tests) {
      const written = texts.shift();
      const text = written.includes('"longTexts"') ? JSON.stringify(data) : written;
      let verdict = "x";
      try {
        if (validate) verdict = (await validate(data, text)) ? "1" : "0";
      } catch (error) {
        console.error(error);
      }
      verdicts += verdict;
    }
  }
  console.log(`${file}\t${verdicts}`);
}
