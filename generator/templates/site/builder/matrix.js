/** Makes what the matrix filters by: a row of each endpoint, in few letters, as it is loaded with the first page. */

import { endpoints } from "./endpoints.js";

const KINDS = ["text", "image", "video", "audio"];

/** What can be asked for, as it is found among all. */
export const choices = {
  inputs: KINDS,
  lines: sorted(endpoints.flatMap(({ known }) => known.abilities.modes.flatMap((mode) => mode.lines ?? []))),
  ratios: sorted(endpoints.flatMap(({ words }) => words.ratios.values), byRatio),
  units: sorted(endpoints.flatMap(({ prices }) => prices.map((one) => one.unit)), (one, other) => (one < other ? -1 : 1)),
};

/** The rows, for the script of the page. */
export const rows = endpoints.map(({ id, known, words, prices }) => ({
  id,
  providers: Object.fromEntries(known.providers.map((one) => [one.id, one.availability])),
  modes: known.abilities.modes.map(mode),
  differing: Object.fromEntries(known.abilities.providers.map((one) => [one.id, one.modes.map(mode)])),
  limits: known.abilities.durationLimits,
  open: known.abilities.open ?? [],
  ratios: words.ratios,
  prices: prices.map(({ provider, unit, least }) => ({ provider, unit, least })),
}));

function mode({ inputs, sound = [], lines = [], durations = [] }) {
  return { inputs: inputs.map((one) => one.kind), sound, lines, durations };
}

function sorted(found, order = (one, other) => one - other) {
  return [...new Set(found)].sort(order);
}

function byRatio(one, other) {
  const [left, right] = [one, other].map((text) => {
    const [width, height] = text.split(":").map(Number);
    return height ? width / height : Infinity; // words such as "adaptive" come last
  });
  return left === right ? (one < other ? -1 : 1) : left - right;
}
