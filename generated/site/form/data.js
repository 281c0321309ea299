// Copied from generator/templates/site/form/data.js: edit that file, then run `make generate`.
/** Chooses what the form of an endpoint is to know: of the catalogue, the schema, and the words of the page. */

import { readFile } from "node:fs/promises";
import path from "node:path";

const NEEDED = [
  "id",
  "title",
  "method",
  "path",
  "conditions",
  "providerConditions",
  "deviations",
  "prices",
  "furtherParameters",
];
const IN_BODY = ["title", "media", "inferred", "openLists", "meanings", "relations"];

/** The schema of an endpoint's request. */
export async function schemaOf(generated, known) {
  return JSON.parse(
    await readFile(path.join(generated, "json-schema", "2020-12", `${known.request.title}.json`), "utf8"),
  );
}

/** What the form knows of an endpoint, and the snippets. */
export function dataOf({ known, words }, catalog, schema) {
  const brands = new Map(catalog.providers.map((provider) => [provider.id, provider]));
  return {
    endpoint: { ...chosen(known, NEEDED), request: chosen(known.request, IN_BODY) },
    providers: known.providers.map((listing) => {
      const { name, keyVariable } = brands.get(listing.id);
      return { ...listing, name, keyVariable };
    }),
    authentication: catalog.authentication,
    contentType: catalog.contentType,
    task: taskOf(catalog.task),
    schema,
    ...words.form,
    meanings: Object.fromEntries(
      words.parameters.map(({ pointer, allowed = "", meaning = "" }) => [
        pointer,
        { allowed: plain(allowed), meaning: plain(meaning) },
      ]),
    ),
  };
}

/** How the result of a task is asked for, and when to ask no more. */
function taskOf({ id, polling, result, states }) {
  return {
    id,
    every: polling.intervalSeconds,
    address: `${result.path}?${result.parameter}=`,
    final: states.filter((state) => state.final).map(({ status }) => status),
  };
}

function chosen(from, names) {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

const MARKUP =
  /(?<span>`+) ?(?<code>.+?) ?\k<span>|\\(?<mark>.)|\[(?<text>(?:\\.|[^\]\\])*)\]\([^)]*\)|<(?<url>https?:[^>]*)>/g;

/** A line of Markdown as plain text. */
function plain(line) {
  return line.replace(MARKUP, (...found) => {
    const { code, mark, text, url } = found.at(-1);
    return code?.replaceAll("\\|", "|") ?? mark ?? (text === undefined ? url : plain(text));
  });
}
