/** Looks at values as JSON has them: own members only, lengths in Unicode code points. */

import { codePoints } from "./show.js";

const EMPTY = {};
const NONE = Object.freeze(Object.create(null));

/** The members of a JSON object; undefined if the value is none. */
export function asObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (Object.getPrototypeOf(value) === Object.prototype && !hasInherited()) return value;
  // What is inherited is not sent: an object of a class, of another realm, or of a polluted one, is read by itself.
  const members = Object.create(null);
  for (const name of Object.keys(value)) members[name] = value[name];
  return members;
}

/** The members of an object in a body; none where it is not there, or none. */
export function membersOf(body, name) {
  return asObject(own(body, name)) ?? NONE;
}

/** The objects in a list in a body, each with its number in the list. */
export function objectsOf(body, name) {
  const items = own(body, name);
  if (!Array.isArray(items)) return [];
  return items.map((item, number) => [number, asObject(item)]).filter((pair) => pair[1] !== undefined);
}

/** Whether somebody has given members to every object. */
function hasInherited() {
  for (const name in EMPTY) return true; // eslint-disable-line no-unused-vars, no-unreachable-loop
  return false;
}

/** A member whose name every object inherits. */
export function own(members, name) {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Whether a text has more characters than so many. */
export function longer(value, limit) {
  return value.length > limit && (value.length > 2 * limit || codePoints(value) > limit);
}

/** Whether a text has fewer characters than so many. */
export function shorter(value, limit) {
  return value.length < limit || (value.length < 2 * limit && codePoints(value) < limit);
}

/**
 * What a list of objects surely has too many of: `{values, found, limit}`; undefined if there is nothing.
 *
 * `limits` are pairs of values of a member and of how many objects may have one of them; an object without the member
 * counts as `leftOut`, or may be anything if that is null.
 */
export function tooMany(items, limits, member, leftOut) {
  const told = items.map((item) => toldBy(item, member, leftOut));
  for (const [values, limit] of limits) {
    const found = told.filter((one) => values.includes(one)).length;
    if (found > limit) return { values, found, limit };
  }
  return undefined;
}

/** What it surely has too few of, whatever those are that do not tell. */
export function tooFew(items, limits, member, leftOut) {
  const told = items.map((item) => toldBy(item, member, leftOut));
  for (const [values, limit] of limits) {
    const found = told.filter((one) => one === null || values.includes(one)).length;
    if (found < limit) return { values, found, limit };
  }
  return undefined;
}

/** What an object says that it is; null if it does not tell. */
function toldBy(item, member, leftOut) {
  const members = asObject(item);
  if (members === undefined) return undefined;
  const found = own(members, member);
  return found === undefined ? leftOut : found;
}

/** How many bytes a base64 data URI holds, reckoned from its length; 0 for any other text. */
export function decodedBytes(value) {
  if (value.slice(0, 5).toLowerCase() !== "data:") return 0;
  const comma = value.indexOf(",");
  if (comma < 0 || !value.slice(0, comma).toLowerCase().endsWith(";base64")) return 0;
  const payload = value.length - comma - 1;
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  return Math.max(0, Math.floor((payload * 3) / 4) - padding);
}
