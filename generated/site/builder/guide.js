// Copied from generator/templates/site/builder/guide.js: edit that file, then run `make generate`.
/** Reads the chapters of the guide, which the client's package has, too. */

import { posix } from "node:path";

import { text, texts } from "./files.js";
import { links, sections } from "./markdown.js";

const FOLDER = "python/videotasks/guide";
const FIRST = "README.md";

/** The first page of the guide, which lists the chapters. */
export const first = { source: `${FOLDER}/${FIRST}`, text: text(`${FOLDER}/${FIRST}`) };

/** Every chapter, in the order in which the first page links to them; those that it does not link to come last. */
export const chapters = ordered(texts(FOLDER).filter((name) => name !== FIRST)).map((name) => {
  const source = `${FOLDER}/${name}`;
  const markdown = text(source);
  const slug = name.replace(/\.md$/, "");
  const title = sections(markdown).find((one) => one.level === 1)?.title ?? slug;
  return { slug, title, text: markdown, source, page: `guide/${slug}.html` };
});

function ordered(names) {
  const listed = links(first.text).map((address) => posix.normalize(address.split("#")[0]));
  const place = (name) => (listed.includes(name) ? listed.indexOf(name) : listed.length);
  return names.sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}
