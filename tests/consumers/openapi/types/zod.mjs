// What zod and json-schema-to-zod make of a schema: from the path of its file.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { z } from "zod";

export const makers = {
  "zod": async (path) => z.fromJSONSchema(read(path)),
  "json-schema-to-zod": async (path) => {
    const file = `${process.cwd()}/${basename(path, ".json")}.mjs`;
    writeFileSync(file, jsonSchemaToZod(read(path), { module: "esm", name: "schema" }));
    return (await import(pathToFileURL(file))).schema;
  },
};

const read = (path) => JSON.parse(readFileSync(path, "utf-8"));
