/** Searches as somebody types; the address holds what for. */

import MiniSearch from "minisearch";

import { options } from "./search-options.js";
import "./site.js";
import { keep, kept } from "./state.js";

const MOST = 50;
const KINDS = { model: "model", error: "error", client: "Python client", guide: "guide", schemas: "schemas" };

/** Comes behind the page, as it is the largest of all that is loaded. */
let index;
const form = document.getElementById("search");
const field = form.elements.q;
const results = document.getElementById("results");
const count = document.getElementById("count");

function show() {
  const words = field.value.trim();
  if (words && !index) return;
  const found = words ? index.search(words) : [];
  found.sort((one, other) => (other.name === words) - (one.name === words)); // whoever types a whole id means that
  results.replaceChildren(...found.slice(0, MOST).map(item));
  count.textContent = words ? told(found.length) : "";
}

function told(number) {
  if (!number) return "Nothing found";
  return number > MOST ? `The first ${MOST} of ${number} found` : `${number} found`;
}

function item({ page, title, name, kind }) {
  const link = Object.assign(document.createElement("a"), { href: page, textContent: title });
  const tag = Object.assign(document.createElement("span"), { className: "tag", textContent: KINDS[kind] });
  const line = document.createElement("li");
  line.append(link, " ", tag);
  if (kind === "model") line.append(" ", Object.assign(document.createElement("code"), { textContent: name }));
  return line;
}

function read() {
  field.value = kept().get("q") ?? "";
  show();
}

form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("input", () => {
  show();
  keep(new URLSearchParams(field.value ? { q: field.value } : {}));
});
addEventListener("hashchange", read);
read();
if (!field.value) field.focus();

addEventListener("load", () => {
  const script = Object.assign(document.createElement("script"), { src: results.dataset.index });
  script.addEventListener("load", () => {
    index = MiniSearch.loadJSON(globalThis.videotasks.search, options);
    form.dataset.ready = "";
    show();
  });
  document.head.append(script);
});
