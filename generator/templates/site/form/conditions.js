/** Says of the catalogue's conditions which parameters each touches, where one holds, and what it then demands of a body. */

import { MISSING, among, member, pathOf, step } from "./values.js";

/** Sections that list parameters by name, and those that say more of each. */
const NAMED = ["require", "exclude", "noEffect", "atLeastOne", "exactlyOne"];
const DETAILED = ["allow", "default", "media", "limits"];

/** Every parameter of which a condition speaks, as it names them, each once. */
export function touched(condition) {
  const names = condition.when.map((test) => test.parameter);
  for (const section of NAMED) names.push(...(condition[section] ?? []));
  for (const section of DETAILED) names.push(...(condition[section] ?? []).map((each) => each.parameter));
  return [...new Set(names)];
}

/**
 * What a condition demands of a body where its tests hold: {section, pointer, value, detail} each, where `value` is what
 * stands there, and `detail` what the catalogue says beside the parameter. atLeastOne and exactlyOne are not among them.
 */
export function* demands(condition, body) {
  for (const numbers of holding(condition, body)) {
    for (const section of ["allow", "require", "exclude", "media", "limits", "noEffect", "default"]) {
      for (const detail of condition[section] ?? []) {
        const path = pathOf(detail.parameter ?? detail);
        yield { section, ...at(body, path, numbers), detail };
      }
    }
  }
}

/** Whether a condition holds anywhere in a body. */
export function holds(condition, body) {
  return !holding(condition, body).next().done;
}

/** The numbers of the items in which all tests of a condition hold; none, once, if it speaks of no items. */
function* holding(condition, body) {
  const paths = touched(condition).map(pathOf);
  const scope = paths.map(within).reduce((longest, path) => (path.length > longest.length ? path : longest), []);
  for (const numbers of occasions(body, scope)) {
    if (condition.when.every((test) => passes(test, at(body, pathOf(test.parameter), numbers).value))) yield numbers;
  }
}

/** The steps to the innermost items in which a parameter lies. */
function within(path) {
  return path.slice(0, path.lastIndexOf("items") + 1);
}

function* occasions(value, path) {
  if (path.length === 0) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) yield [];
    return;
  }
  const [first, ...rest] = path;
  if (Array.isArray(value)) {
    for (const [number, item] of first === "items" ? value.entries() : []) {
      for (const more of occasions(item, rest)) yield [number, ...more];
    }
  } else {
    const found = member(value, first);
    if (found !== MISSING) yield* occasions(found, rest);
  }
}

/** The place of a parameter in items of these numbers, and what stands there. */
function at(value, path, numbers) {
  const left = [...numbers];
  let pointer = "";
  for (const name of path) {
    if (Array.isArray(value) && name === "items") {
      const number = left.shift();
      pointer = step(pointer, number);
      value = value[number] ?? MISSING;
    } else {
      pointer = step(pointer, name);
      value = member(value, name);
    }
  }
  return { pointer, value };
}

function passes(test, value) {
  if (value === MISSING) return test.holdsWhenLeftOut;
  if (test.test === "given" || test.test === "left out") return test.test === "given";
  return among(value, test.values) === (test.test === "in");
}
