// Reads OpenAPI files with swagger-parser and with scalar's parser; prints what each found, by file.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { dereference, validate } from "@scalar/openapi-parser";

const require = createRequire(import.meta.url);
const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

const operations = (api) =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => `${method} ${path}`),
  );

/** How many `$ref` are left. */
const references = (value) =>
  JSON.stringify(value, (key, found) => found)?.match(/"\$ref":/g)?.length ?? 0;

const found = {};
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf-8");
  const report = (found[file] = {});
  try {
    const api = await SwaggerParser.validate(structuredClone(JSON.parse(text)));
    report["swagger-parser"] = { problems: [], operations: operations(api), references: references(api) };
  } catch (error) {
    report["swagger-parser"] = { problems: [String(error.message)] };
  }
  const { valid, errors = [] } = await validate(text);
  const whole = dereference(text);
  const problems = [...errors, ...(whole.errors ?? [])].map((one) => one.message);
  if (!valid && !problems.length) problems.push("not valid");
  report.scalar = { problems, operations: operations(whole.schema), references: references(whole.schema) };
}
console.log(JSON.stringify(found));
