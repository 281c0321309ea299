// What ajv says of schemas and of bodies, as JSON on the standard output.
//
//   node ajv.mjs compile FILE...           file -> what it has against a schema, "" if nothing
//   node ajv.mjs judge CONSUMER FILE...    vector file -> a verdict for each of its tests

import { readFileSync } from "node:fs";
import draft07 from "ajv";
import draft2020 from "ajv/dist/2020.js";
import { groupsOf } from "./vectors.mjs";

const classes = {
  "http://json-schema.org/draft-07/schema#": draft07.default,
  "https://json-schema.org/draft/2020-12/schema": draft2020.default,
};

const consumers = {
  "ajv": {},
  "ajv-defaults": { useDefaults: true },
  "ajv-utf16": { unicode: false },
};

const [command, ...words] = process.argv.slice(2);
const [consumer, files] = command === "judge" ? [words[0], words.slice(1)] : ["ajv", words];

const warnings = [];
const warn = (...parts) => warnings.push(parts.join(" "));
const options = {
  strict: true, // every one: strictSchema, strictNumbers, strictTypes, strictTuples, strictRequired
  logger: { log: warn, warn, error: warn },
  ...consumers[consumer],
};
const instances = Object.fromEntries(
  Object.entries(classes).map(([uri, Class]) => [uri, new Class(options)]),
);

function compile(schema) {
  const ajv = instances[schema.$schema];
  ajv.removeSchema(schema.$id); // of a file before that has the same identifier
  return ajv.compile(schema);
}

function fault(schema) {
  warnings.length = 0;
  try {
    compile(schema);
  } catch (error) {
    warn(error.message);
  }
  return warnings.join("; ");
}

function verdicts(groups) {
  return groups.flatMap(({ schema, tests }) => {
    const validate = compile(schema);
    return tests.map((test) => validate(test.data));
  });
}

const answer = (file) =>
  command === "judge" ? verdicts(groupsOf(file)) : fault(JSON.parse(readFileSync(file, "utf8")));
const answers = files.map((file) => [file, answer(file)]);
console.log(JSON.stringify(Object.fromEntries(answers)));
