// Copied from generator/templates/site/builder/search.js: edit that file, then run `make generate`.
/** Makes the index of the search: what it finds are endpoints, errors, names of the client, and sections of texts. */

import MiniSearch from "minisearch";

import { options } from "../scripts/search-options.js";
import { api } from "./api.js";
import { endpoints } from "./endpoints.js";
import { catalog, text } from "./files.js";
import { chapters } from "./guide.js";
import { plain, sections } from "./markdown.js";

/** The index as MiniSearch keeps it. */
export function index() {
  const search = new MiniSearch(options);
  search.addAll(documents().map((document, id) => ({ id, ...document })));
  return JSON.stringify(search);
}

function documents() {
  const found = endpoints.map(({ id, known, words, page }) => ({
    kind: "model",
    title: known.title,
    name: id,
    page,
    words: [
      plain(words.summary),
      known.path,
      ...words.parameters.flatMap((one) => [plain(one.name), plain(one.meaning)]),
      ...known.providers.map((one) => one.id),
    ].join(" "),
  }));
  for (const { reason, statuses, note } of catalog.errors) {
    const words = [...statuses, note ?? ""].join(" ");
    found.push({ kind: "error", title: reason, name: reason.replaceAll("_", " "), page: `errors.html#${reason}`, words });
  }
  const guide = text("json-schema/README.md");
  if (guide) found.push(...ofText("schemas", "schemas.html", guide));
  for (const chapter of chapters) found.push(...ofText("guide", chapter.page, chapter.text));
  for (const module of api) {
    for (const { name, anchor, summary, href } of module.names) {
      found.push({ kind: "client", title: name, name: anchor, page: href, words: plain(summary) });
    }
  }
  return found;
}

function ofText(kind, page, markdown) {
  return sections(markdown).map(({ title, anchor, words }) => ({ kind, title, name: "", page: `${page}#${anchor}`, words }));
}
