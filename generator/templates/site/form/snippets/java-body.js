/** Writes a body as calls of its builder in Java. */

import { isObject } from "../values.js";
import { inJava, oneLine } from "./texts.js";

const WIDE = 80; // signs; longer items have a line each
const LONGEST = 10_000; // signs of a constant, of which a class file holds 65,535 bytes at most
const STEP = "        ";
const MOST_PAIRS = 10; // that `Map.of` takes
const LARGEST_INT = 2 ** 31 - 1;

/**
 * A body as an expression. What a method does not take, of another type or name, is set by `with`.
 *
 * @param shape what the generator says of the class
 * @param indent of the line in which the expression begins
 */
export function javaBody(shape, body, indent) {
  const deeper = indent + STEP;
  const calls = Object.entries(body).map(([name, value]) => {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    const given = member === undefined ? undefined : argument(member, value, deeper);
    return given === undefined
      ? `.with(${text(name)}, ${value === null ? "null" : anything(value)})`
      : `.${member.method}(${given})`;
  });
  return [`${shape.type}.builder()`, ...calls, ".build()"].join(`\n${deeper}`);
}

/** The classes that a program with such a body names. */
export function imported(program) {
  return [
    ["BigInteger(", "java.math.BigInteger"],
    ["List.of(", "java.util.List"],
    ["Map.of(", "java.util.Map"],
    ["Json.read(", "videotasks.Json"],
  ].flatMap(([word, name]) => (program.includes(word) ? [name] : []));
}

/** What a method is called with; undefined if it takes no such value. */
function argument(member, value, indent) {
  const isSpread = member.isSpread && Array.isArray(value) && value.length > 0 && !value.some(Array.isArray);
  if (!isSpread) return plain(member, value, indent);
  const items = value.map((item) =>
    member.items === undefined ? anything(item) : plain(member.items, item, indent + STEP),
  );
  if (items.includes(undefined)) return undefined;
  const line = items.join(", ");
  if (line.length <= WIDE && !line.includes("\n")) return line;
  return items.map((item) => `\n${indent}${STEP}${item}`).join(",");
}

/** A value of a type; undefined if it is none. */
function plain(shape, value, indent, isBoxed = false) {
  const { type, constants, items } = shape;
  if (constants !== undefined) {
    const isListed = typeof value === (shape.isText ? "string" : "number") && Object.hasOwn(constants, value);
    return isListed ? constants[value] : undefined;
  }
  if (shape.members !== undefined) return isObject(value) ? javaBody(shape, value, indent) : undefined;
  if (type.startsWith("List<")) {
    if (!Array.isArray(value)) return undefined;
    if (items === undefined || items.type === "Object") return worded(value);
    return all(
      "List.of",
      value.map((item) => plain(items, item, indent, true)),
    );
  }
  switch (type) {
    case "Object":
      return value === null ? undefined : anything(value);
    case "String":
      return typeof value === "string" ? text(value) : undefined;
    case "Boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    case "Double":
      return Number.isFinite(value) ? decimal(value) : undefined;
    case "Long":
      if (!Number.isSafeInteger(value)) return undefined;
      return isBoxed ? `${value}L` : whole(value);
    default:
      return Number.isInteger(value) ? `new BigInteger(${inJava(JSON.stringify(value))})` : undefined;
  }
}

/** A value of any type, as people write it; what has no such words is read as JSON. */
function anything(value) {
  return worded(value) ?? `Json.read(${text(oneLine(value))})`;
}

function worded(value) {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (Number.isInteger(value)) return Number.isSafeInteger(value) ? whole(value) : undefined;
    return decimal(value);
  }
  if (Array.isArray(value)) return all("List.of", value.map(worded));
  if (!isObject(value) || Object.keys(value).length > MOST_PAIRS) return undefined;
  return all(
    "Map.of",
    Object.entries(value).flatMap(([name, inner]) => [text(name), worded(inner)]),
  );
}

function all(method, parts) {
  return parts.includes(undefined) ? undefined : `${method}(${parts.join(", ")})`;
}

function whole(value) {
  return Math.abs(value) <= LARGEST_INT ? String(value) : `${value}L`;
}

function decimal(value) {
  const written = String(value);
  return /[.e]/.test(written) ? written : `${written}.0`;
}

/** A text; a long one is put together when it runs. */
export function text(value) {
  if (value.length < LONGEST) return inJava(value);
  const pieces = [...value].reduce(cut, [""]);
  return `String.join(${["", ...pieces].map(inJava).join(", ")})`;
}

/** Adds a sign to the last of some pieces, or begins another one. */
function cut(pieces, sign) {
  if (pieces.at(-1).length >= LONGEST) pieces.push(sign);
  else pieces[pieces.length - 1] += sign;
  return pieces;
}
