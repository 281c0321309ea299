/** Writes texts and values as programs and shells read them back, whatever signs they hold. */

const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u00a0\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]|[^\P{Z} ]/gu; // also what turns the direction of a line
const NOT_ASCII = /[^\x00-\x7e]/gu;

/** Whether a text has nothing that nobody can see, or that a terminal would take for a command. */
export function isVisible(text) {
  return text.search(UNSEEN) < 0;
}

/** A character as JSON, JavaScript and Java escape it: one or two units of UTF-16. */
function inUnits(sign) {
  return [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

/** JSON on one line, with what nobody can see as an escape. */
export function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${quoted(name)}: ${oneLine(inner)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}

/** JSON over several lines. */
export function severalLines(value) {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (sign) => (sign === "\n" ? sign : inUnits(sign)));
}

/** A text as JSON and JavaScript have it. */
export function quoted(text) {
  return JSON.stringify(text).replace(UNSEEN, inUnits);
}

/** A text as Python and Go have it: a character beyond 16 bits is one escape there. */
export function inEightDigits(text) {
  return JSON.stringify(text).replace(UNSEEN, (sign) =>
    sign.length === 1 ? inUnits(sign) : `\\U${sign.codePointAt(0).toString(16).padStart(8, "0")}`,
  );
}

/** A text as a literal of Java in ASCII, as the compiler may take the machine's encoding. */
export function inJava(text) {
  return JSON.stringify(text).replace(NOT_ASCII, inUnits);
}

/** A word of a POSIX shell. */
export function inShell(text) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A value as an expression over several lines, in the words of one language. */
export function expression(value, words, indent) {
  const deeper = `${indent}${words.step}`;
  const laidOut = (open, parts, close) =>
    parts.length === 0
      ? `${open}${close}`
      : `${open}\n${parts.map((part) => `${deeper}${part},\n`).join("")}${indent}${close}`;
  if (Array.isArray(value))
    return laidOut(
      "[",
      value.map((item) => expression(item, words, deeper)),
      "]",
    );
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(
      ([name, inner]) => `${words.name(name)}: ${expression(inner, words, deeper)}`,
    );
    return laidOut("{", parts, "}");
  }
  return words.plain(value);
}
