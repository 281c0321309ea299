/** Puts together what the catalogue and the pages' words say of each endpoint. */

import { catalog, fromPython, words } from "./files.js";

const ORDER = ["listed", "unknown", "retired"];
const history = fromPython("history.json", {});

/** Every endpoint, those alive first. */
export const endpoints = catalog.endpoints
  .map((known) => ({
    id: known.id,
    known,
    words: words(known.id),
    page: `endpoints/${known.id}.html`,
    providers: known.providers.map((one) => ({ ...one, name: nameOf(one.id), day: day(one) })),
    prices: prices(known.prices ?? []),
    history: history[known.id] ?? [],
  }))
  .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));

/** Providers, as the catalogue lists them. */
export const providers = catalog.providers;

function rank({ known }) {
  return Math.min(...known.providers.map((one) => ORDER.indexOf(one.availability)));
}

function nameOf(id) {
  return catalog.providers.find((one) => one.id === id).name;
}

/** Since when that is so, as far as it is known. */
function day({ listed, retirement }) {
  if (!retirement) return listed ?? "";
  return retirement.date === "unknown" ? (retirement.observed ?? "") : retirement.date;
}

/** What each provider charges: the least and the most that it states, by unit; factors beside them do not count. */
function prices(stated) {
  const found = new Map();
  for (const price of stated) {
    const amounts = [price.amount, ...(price.table?.cells ?? []).map((row) => row.amount)]
      .filter((one) => one !== undefined && one !== null)
      .map(Number);
    if (!amounts.length) continue;
    const unit = `${price.currency} per ${price.per}`;
    const key = `${price.provider} ${unit}`;
    const known = found.get(key) ?? { provider: price.provider, unit, least: Infinity, most: 0 };
    known.least = Math.min(known.least, ...amounts);
    known.most = Math.max(known.most, ...amounts);
    found.set(key, known);
  }
  return [...found.values()];
}
