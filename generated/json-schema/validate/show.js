// Copied from generator/templates/json-schema/validate/show.js: edit that file, then run `make generate`.
/** Shows values to people, short: long texts are cut, and of a data URI only its beginning is left. */

const SHOWN = 60;

/** A value as a message shows it. */
export function shown(value) {
  switch (typeof value) {
    case "string":
      return text(value);
    case "undefined":
    case "symbol":
    case "function":
      return `${typeof value === "undefined" ? "" : "a "}${typeof value}`;
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `an array of ${value.length}` : "an object";
    case "bigint":
      return `${value}n`;
    default:
      return String(value);
  }
}

/** Values in a row, as JSON writes them. */
export function listed(values) {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function text(value) {
  const comma = value.slice(0, 5).toLowerCase() === "data:" ? value.indexOf(",") : -1;
  const short =
    comma < 0 ? value : `${value.slice(0, comma)},... (${counted(value.length - comma - 1, "character")})`;
  const signs = [...short.slice(0, 2 * SHOWN + 2)];
  if (signs.length <= SHOWN) return JSON.stringify(short);
  return `${JSON.stringify(signs.slice(0, SHOWN).join(""))}... (${counted(codePoints(value), "character")})`;
}

/** A number and what it counts: 1 item, 2 items. */
export function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** How many characters a text has, in Unicode code points. */
export function codePoints(value) {
  let count = value.length;
  for (let index = 1; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = value.charCodeAt(index - 1);
    // The second half of a character; a half without its other counts by itself.
    if (before >= 0xd800 && before <= 0xdbff) count--;
  }
  return count;
}
