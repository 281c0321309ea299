// Copied from generator/templates/site/scripts/matrix.js: edit that file, then run `make generate`.
/** Shows the endpoints that can do what is chosen; the address holds the choice. */

import matrix from "matrix-rows";

import { offers } from "./filter.js";
import "./site.js";
import { keep, kept } from "./state.js";

const form = document.getElementById("filters");
const count = document.getElementById("count");
const none = document.getElementById("none");

function chosen() {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== "") state.append(name, value);
  }
  return state;
}

/** What is wanted, of what the form says. */
function wanted(state) {
  const number = (name) => (state.has(name) ? Number(state.get(name)) : undefined);
  const text = (name) => state.get(name) ?? undefined;
  return {
    takes: state.getAll("takes"),
    provider: text("provider"),
    status: text("status"),
    duration: number("duration"),
    lines: number("resolution"),
    ratio: text("ratio"),
    sound: state.has("sound") ? state.get("sound") === "yes" : undefined,
    unit: text("price") ?? (state.has("most") ? "stated" : undefined),
    most: number("most"),
  };
}

function show(state) {
  const asked = wanted(state);
  let shown = 0;
  for (const row of matrix) {
    const isShown = offers(row, asked, state.has("unsure")).length > 0;
    document.getElementById(row.id).hidden = !isShown;
    shown += isShown;
  }
  count.textContent = `${shown} of ${matrix.length} endpoints`;
  none.hidden = shown > 0;
}

function read() {
  const state = kept();
  for (const control of form.elements) {
    const values = state.getAll(control.name);
    if (control.type === "checkbox") control.checked = values.includes(control.value);
    else if (control.name) set(control, values[0] ?? "");
  }
  show(chosen());
}

/** A value that an address has and no list offers is one, too: what is shown fits the address, be it nothing. */
function set(control, value) {
  const offered = control.options && [...control.options].map((option) => option.value);
  if (offered && !offered.includes(value)) control.add(new Option(value, value));
  control.value = value;
}

function change() {
  const state = chosen();
  show(state);
  keep(state);
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", change);
form.addEventListener("reset", (event) => {
  event.preventDefault();
  keep(new URLSearchParams());
  read();
});
addEventListener("hashchange", read);
if (String(kept())) read(); // else the page is as it was built
