// Copied from generator/templates/site/builder/files.js: edit that file, then run `make generate`.
/** Reads what other outputs say. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { found, generated, project } from "./paths.js";

const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The catalogue of the schemas. */
export const catalog = json(path.join(generated, "json-schema", "catalog.json"));

/** The exception of the Python client for each reason of an error. */
export const exceptions = json(path.join(project, "data", "exceptions.json"));

/** What only the pages say of an endpoint. */
export const words = (id) => json(path.join(project, "data", "endpoints", `${id}.json`));

/** What Python has found: api.json of the client's docstrings, history.json of the fragments of changes. */
export function fromPython(name, otherwise) {
  const file = found && path.join(found, name);
  return file && existsSync(file) ? json(file) : otherwise;
}

/** The text of a Markdown file of another output, without the line that says where to edit it; "" if it is not there. */
export function text(name) {
  const file = path.join(generated, name);
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^<!--.*-->\n/, "") : "";
}

/** The Markdown files at and below a folder of another output, sorted. */
export function texts(folder) {
  const place = path.join(generated, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  return names.filter((name) => name.endsWith(".md")).sort();
}
