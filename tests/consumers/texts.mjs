// What Node.js and ajv make of texts, as JSON on the standard output.
//
//   node texts.mjs parse|response SCHEMAS < TEXTS       [[title, text], ...] -> [verdict, ...]

import { readFileSync } from "node:fs";
import draft2020 from "ajv/dist/2020.js";

const [way, schemas] = process.argv.slice(2);
const ajv = new draft2020.default({ strict: true });

async function body(text) {
  // What a program gets that asks a server: bytes, which the response turns into a body.
  return way === "parse" ? JSON.parse(text) : new Response(new TextEncoder().encode(text)).json();
}

async function verdict([title, text]) {
  const schema = JSON.parse(readFileSync(`${schemas}/${title}.json`, "utf8"));
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  try {
    return validate(await body(text));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const texts = JSON.parse(readFileSync(0, "utf8"));
const verdicts = [];
for (const text of texts) verdicts.push(await verdict(text));
console.log(JSON.stringify(verdicts));
