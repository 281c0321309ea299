// Lets bodies pass through what zod and json-schema-to-zod make of schemas: `node schemas.mjs NAME FOLDER`.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { makers } from "./zod.mjs";

const [name, folder] = process.argv.slice(2);
for (const [title, body] of JSON.parse(readFileSync(0, "utf-8"))) {
  try {
    const schema = await makers[name](`${folder}/${title}.json`);
    console.log(JSON.stringify({ sent: schema.parse(body) }));
  } catch (error) {
    const kind = error instanceof z.ZodError ? "refused" : "unreadable";
    console.log(JSON.stringify({ [kind]: error.message }));
  }
}
