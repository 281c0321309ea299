// Generates the TypeScript clients of a file: `node generate.mjs FILE FOLDER`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { createClient } from "@hey-api/openapi-ts";
import openapiTS, { astToString } from "openapi-typescript";
import orval from "orval";

const [file, folder] = process.argv.slice(2);
console.log = console.error;

await createClient({ input: file, output: `${folder}/hey-api`, plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"], logs: { level: "error" } });

const types = await openapiTS(JSON.parse(readFileSync(file, "utf-8")));
mkdirSync(`${folder}/openapi-typescript`, { recursive: true });
writeFileSync(`${folder}/openapi-typescript/schema.ts`, astToString(types));

await orval.generate({
  input: { target: file },
  output: {
    target: `${folder}/orval/client.ts`,
    client: "fetch",
    mode: "single",
    // Its clients are told a host by a function of their user's.
    override: { mutator: { path: `${folder}/orval_host.ts`, name: "fetchFromHost" } },
  },
});

const { error } = await build({
  config: {
    root: folder,
    input: { path: file },
    output: { path: "./kubb", clean: true, format: false },
    plugins: [
      pluginOas({ generators: [], validate: false }),
      pluginTs({ output: { path: "types" } }),
      pluginClient({ output: { path: "clients" }, client: "fetch", bundle: true }),
    ],
  },
});
if (error) throw error;
