#!/usr/bin/env bash
# zod 4.6.7: z.fromJSONSchema() throws at keywords that it cannot express (`not`, `if`, dependentRequired), so that a
# schema which it takes looks safe. But rules that stand beside another one are left out without a word: a bound beside
# an enum, a length beside anyOf or a $ref, and a part of allOf that names no type.
# Seen (JSON Schema refuses all four values): enum and minimum, 5: accepted
#       anyOf and maxLength, "16:9": accepted
#       $ref and maxLength, "16:9": accepted
#       allOf with maxLength, "16:9": accepted
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund zod@4.6.7 ajv@8.20.0 >/dev/null
cat >seen.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import * as z from "zod";

const text = { type: "string" };
const cases = {
  "enum and minimum": [{ type: "integer", enum: [5, 10], minimum: 10 }, 5],
  "anyOf and maxLength": [{ anyOf: [text, { type: "integer" }], maxLength: 3 }, "16:9"],
  "$ref and maxLength": [{ $defs: { text }, $ref: "#/$defs/text", maxLength: 3 }, "16:9"],
  "allOf with maxLength": [{ allOf: [text, { maxLength: 3 }] }, "16:9"],
};
let same = true;
for (const [name, [schema, value]] of Object.entries(cases)) {
  const right = new Ajv.default({ strict: false }).validate(schema, value);
  const accepted = z.fromJSONSchema(schema).safeParse(value).success;
  console.log(`${name}, ${JSON.stringify(value)}: ${accepted ? "accepted" : "refused"}`);
  same &&= accepted && !right;
}
let threw = false;
try {
  z.fromJSONSchema({ type: "object", not: { required: ["seed"] } });
} catch {
  threw = true;
}
if (!same || !threw) {
  console.error("no longer as described");
  process.exit(1);
}
JS
node seen.mjs
