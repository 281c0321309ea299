// Lets bodies pass through what zod and json-schema-to-zod make of schemas: `node schemas.mjs FOLDER HOW`.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { z } from "zod";

const [folder, how] = process.argv.slice(2);

/** A schema without what one of the two cannot read, or writes into a body. */
function without(schema, ...words) {
  if (Array.isArray(schema)) return schema.map((part) => without(part, ...words));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([name]) => !(words.includes(name) && "type" in schema));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, ...words)]));
}

async function converted(title) {
  const schema = JSON.parse(readFileSync(`${folder}/${title}.json`, "utf-8"));
  if (how === "zod") return z.fromJSONSchema(schema);
  if (how === "zod set") return z.fromJSONSchema(without(schema, "not", "default"));
  // Its own `withoutDefaults` makes the members required.
  const whole = how === "code set" ? inlined(without(schema, "default")) : schema;
  const code = jsonSchemaToZod(whole, { module: "esm", name: "schema" });
  const file = `${process.cwd()}/${title}.${how.replace(" ", "-")}.mjs`;
  writeFileSync(file, code);
  return (await import(pathToFileURL(file))).schema;
}

/** A schema with its definitions where they are referred to. */
function inlined(schema, definitions = schema.$defs ?? {}) {
  if (Array.isArray(schema)) return schema.map((part) => inlined(part, definitions));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return inlined(definitions[schema.$ref.split("/").at(-1)], definitions);
  const members = Object.entries(schema).filter(([name]) => name !== "$defs");
  return Object.fromEntries(members.map(([name, part]) => [name, inlined(part, definitions)]));
}

for (const [title, body] of JSON.parse(readFileSync(0, "utf-8"))) {
  try {
    console.log(JSON.stringify({ sent: (await converted(title)).parse(body) }));
  } catch (error) {
    const kind = error instanceof z.ZodError ? "refused" : "unreadable";
    console.log(JSON.stringify({ [kind]: error.message }));
  }
}
