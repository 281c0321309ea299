// Reads vector files: what a rule says of a long text is done, so that each body is the one that is judged.

import { readFileSync } from "node:fs";

/** The groups of a vector file, with whole bodies. */
export const groupsOf = (file) =>
  JSON.parse(readFileSync(file, "utf8")).map((group) => ({ ...group, tests: group.tests.map(whole) }));

/** A test with its long texts in the body. */
function whole({ longTexts = [], ...test }) {
  for (const { pointer, parts } of longTexts) {
    const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = steps.pop();
    const place = steps.reduce((part, step) => part[step], test.data);
    place[last] = parts.map(({ text, count }) => text.repeat(count)).join("");
  }
  return test;
}
