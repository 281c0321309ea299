// Copied from generator/templates/site/form/values.js: edit that file, then run `make generate`.
/** Looks at values as JSON has them: own members only, equality as JSON Schema has it, places by JSON Pointer. */

/** What stands where nothing is: no value of JSON. */
export const MISSING = Symbol("missing");

/** Whether a value is a JSON object. */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object; MISSING if it has none of that name, or is no object. */
export function member(value, name) {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : MISSING;
}

/** Whether two values of JSON are the same: objects by their members, in any order. */
export function same(one, other) {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (!isObject(one)) return one === other;
  if (!isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

/** Whether a value is one of these. */
export function among(value, values) {
  return values.some((each) => same(value, each));
}

/** A pointer with one more step. */
export function step(pointer, name) {
  return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The steps of a pointer. */
export function steps(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The steps to what a condition or a price calls a parameter: by its name, or by its pointer. */
export function pathOf(parameter) {
  return parameter.startsWith("/") ? steps(parameter) : [parameter];
}

/** The shape of a pointer into a body: each number of an item has become the word items. */
export function shapeOf(pointer) {
  return pointer.replace(/\/[0-9]+(?=\/|$)/g, "/items");
}

/** Each place of a shape in a body, as [pointer, value]; a last member that is not there comes as MISSING. */
export function* places(value, path, at = "") {
  if (path.length === 0) {
    yield [at, value];
    return;
  }
  const [first, ...others] = path;
  if (Array.isArray(value) && first === "items") {
    for (const [number, item] of value.entries()) yield* places(item, others, step(at, number));
  } else if (isObject(value)) {
    const found = member(value, first);
    if (found !== MISSING || others.length === 0) yield* places(found, others, step(at, first));
  }
}

/** A copy of a value with another one at some steps; MISSING takes it away, and objects on the way that are left empty with it. */
export function changed(value, path, given) {
  if (path.length === 0) return given;
  const [first, ...others] = path;
  if (Array.isArray(value)) {
    const number = Number(first);
    const inner = changed(value[number] ?? MISSING, others, given);
    if (inner === MISSING) return value.filter((_, at) => at !== number);
    const items = [...value];
    items[number] = inner;
    return items;
  }
  const members = Object.entries(isObject(value) ? value : {});
  const at = members.findIndex(([name]) => name === first);
  const inner = changed(at < 0 ? MISSING : members[at][1], others, given);
  const isGone =
    inner === MISSING || (given === MISSING && others.length > 0 && isObject(inner) && Object.keys(inner).length === 0);
  if (isGone) return Object.fromEntries(members.filter(([name]) => name !== first));
  if (at < 0) members.push([first, inner]);
  else members[at] = [first, inner];
  return Object.fromEntries(members); // which makes own members of any name, __proto__ too
}
