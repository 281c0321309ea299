// Copied from generator/templates/site/form/snippets/go-body.js: edit that file, then run `make generate`.
/** Writes a body as a literal of its type in Go, laid out as gofmt does. */

import { isObject } from "../values.js";
import { inEightDigits as quoted } from "./texts.js";

const WIDE = 80; // signs; a longer list has a line for each item
const STEP = "\t";

/** What a type of Go cannot hold. */
class Unencodable extends Error {}

/**
 * A body as an expression; undefined if the type cannot hold it: another type, a member or a choice that it does not have.
 *
 * @param shape what the generator says of the type
 * @param indent of the line in which the expression begins
 */
export function goBody(shape, body, indent) {
  try {
    return `${shape.type}${members(shape, body, indent)}`;
  } catch (error) {
    if (error instanceof Unencodable) return undefined;
    throw error;
  }
}

/** The fields of an object in braces. */
function members(shape, body, indent) {
  if (!isObject(body)) throw new Unencodable();
  const deeper = indent + STEP;
  const fields = [];
  const more = {};
  for (const [name, value] of Object.entries(body)) {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (member !== undefined) fields.push([member.field, field(member, value, deeper)]);
    else more[name] = value;
  }
  if (Object.keys(more).length > 0) {
    if (shape.more === undefined) throw new Unencodable();
    fields.push([shape.more, anything(more)]);
  }
  return fields.length === 0 ? "{}" : `{\n${aligned(fields, deeper)}${indent}}`;
}

/** A line for each field; the values of those that stand together begin in one column. */
function aligned(fields, indent) {
  const groups = [];
  let isOpen = false;
  for (const pair of fields) {
    const isAlone = pair[1].includes("\n");
    if (isAlone || !isOpen) groups.push([]);
    groups.at(-1).push(pair);
    isOpen = !isAlone;
  }
  const laidOut = (group) => {
    const width = Math.max(...group.map(([name]) => [...name].length)) + 1;
    return group.map(([name, value]) => `${indent}${name}:${" ".repeat(width - [...name].length)}${value},\n`);
  };
  return groups.flatMap(laidOut).join("");
}

/** What a field is set to: what can be left out is a pointer, so that zero is not left out. */
function field(member, value, indent) {
  const { leftOut, type } = member;
  if (leftOut === "nullable") {
    const said = value === null ? "IsNull: true" : `Value: ${plain(member, value, indent)}`;
    return `&videotasks.Nullable[${type}]{${said}}`;
  }
  if (type === "any") return value === null && leftOut === "empty" ? 'json.RawMessage("null")' : anything(value);
  if (leftOut === "pointer") return pointer(member, value, indent);
  if (value === null && !member.isNullable) throw new Unencodable();
  return there(member, value, indent);
}

/** A value where null, if it is allowed, is a nil pointer. */
function there(shape, value, indent) {
  if (value === null && shape.isNullable) return "nil";
  return shape.isNullable && shape.items === undefined ? pointer(shape, value, indent) : plain(shape, value, indent);
}

function pointer(shape, value, indent) {
  const inner = plain(shape, value, indent);
  const needsType = shape.constants === undefined && (shape.type === "int64" || shape.type === "float64");
  return `videotasks.Ptr(${needsType ? `${shape.type}(${inner})` : inner})`;
}

/** A value that is there, where its type is known to the compiler. */
function plain(shape, value, indent) {
  if (shape.constants !== undefined) {
    const isListed = typeof value === (shape.isText ? "string" : "number") && Object.hasOwn(shape.constants, value);
    if (!isListed) throw new Unencodable();
    return shape.constants[value];
  }
  if (shape.members !== undefined) return `${shape.type}${members(shape, value, indent)}`;
  if (shape.type.startsWith("[]")) return list(shape, value, indent);
  switch (shape.type) {
    case "any":
      return anything(value);
    case "string":
      return text(value);
    case "bool":
      if (typeof value !== "boolean") throw new Unencodable();
      return String(value);
    case "float64":
      if (typeof value !== "number") throw new Unencodable();
      return String(value);
    case "int64":
      if (!Number.isSafeInteger(value)) throw new Unencodable();
      return String(value);
    default: // a number by its digits
      if (!Number.isInteger(value)) throw new Unencodable();
      return quoted(JSON.stringify(value));
  }
}

function list(shape, value, indent) {
  if (!Array.isArray(value)) throw new Unencodable();
  const inner = shape.items ?? { type: "any" };
  const items = value.map((item) => {
    const written = there(inner, item, indent + STEP);
    // The type of an object in a list is that of the list.
    return inner.members !== undefined && !inner.isNullable ? written.slice(inner.type.length) : written;
  });
  const line = items.join(", ");
  if (line.length <= WIDE && !line.includes("\n")) return `${shape.type}{${line}}`;
  return `${shape.type}{\n${items.map((item) => `${indent}${STEP}${item},\n`).join("")}${indent}}`;
}

/** A value as one of the type `any`. */
function anything(value) {
  if (Array.isArray(value)) return `[]any{${value.map(anything).join(", ")}}`;
  if (isObject(value)) {
    const pairs = Object.entries(value).map(([name, inner]) => `${text(name)}: ${anything(inner)}`);
    return `map[string]any{${pairs.join(", ")}}`;
  }
  if (value === null) return "nil";
  if (typeof value === "string") return text(value);
  // A whole number that Go's own would not hold.
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? `videotasks.Number(${quoted(JSON.stringify(value))})`
    : JSON.stringify(value);
}

function text(value) {
  // Texts of Go are UTF-8, which has no halves of characters.
  if (typeof value !== "string" || !value.isWellFormed()) throw new Unencodable();
  return quoted(value);
}
