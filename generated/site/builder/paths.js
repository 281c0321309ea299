// Copied from generator/templates/site/builder/paths.js: edit that file, then run `make generate`.
/** Knows where everything is: what is read, and where the site goes. */

import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const project = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder with the other outputs: json-schema, python. */
export const generated = path.resolve(process.env.GENERATED ?? path.join(project, ".."));

/** Where the site goes. */
export const output = path.resolve(process.env.OUTPUT ?? path.join(project, "_site"));

/** What `make site` has found by Python, which needs neither be there: api.json, history.json. */
export const found = process.env.FOUND && path.resolve(process.env.FOUND);
