// Copied from generator/templates/json-schema/validate/problems.js: edit that file, then run `make generate`.
/** Says what is wrong with a body: the problems behind what the generated checks report, each in words. */

import { closest } from "./nearest.js";
import { codePoints, counted, listed, shown } from "./show.js";
import { decodedBytes, tooFew, tooMany } from "./values.js";

const LONGEST_STEP = 200;
const SIDES = { minimum: "at least", maximum: "at most" };

/**
 * Adds a broken rule to what a check has found: the method of `Problems` that has words for it, the place, and what else
 * the words need. Most who get a verdict want no words, which cost more than the check.
 */
export function add(found, ...report) {
  // The list of one report, which is what most wrong bodies have, has room for one.
  if (found === undefined) return [report];
  found.push(report);
  return found;
}

/** The problems behind what a check has found. */
export function problemsOf(found, about) {
  const problems = new Problems(about);
  for (const [kind, ...more] of found) problems[kind](...more);
  return problems.found;
}

/** The condition behind a limit, in a message. */
function beside(says) {
  return says === undefined ? "" : ` here: ${says}`;
}

/** What is counted. */
function which(rule, values, member) {
  if (rule === "mediaByKind") return `of the kind ${values.join(" or ")}`;
  return `whose ${member} is ${values.map((one) => JSON.stringify(one)).join(" or ")}`;
}

/** Makes problems; a method for each kind of report. */
class Problems {
  /** `about` is `{source, sources, disputes}`: the body's page, those of single values, and what pages disagree on. */
  constructor(about) {
    this.about = about;
    this.found = [];
  }

  add(pointer, rule, value, words, nearest = null) {
    const shape = pointer.replace(/\/[0-9]+(?=\/|$)/g, "/items");
    const source = this.about.sources[shape] ?? this.about.source;
    const holds = this.about.disputes[`${shape} ${rule}`];
    const message = holds ? `${words} (the sources disagree. ${holds})` : words;
    this.found.push({ pointer, rule, value, message, nearest, source });
  }

  /** A value of another JSON type. */
  type(pointer, expected, value) {
    let nearest = null;
    const isNumber = expected === "integer" || expected === "number";
    if (isNumber && typeof value === "string" && /^[0-9]{1,15}$/.test(value)) nearest = Number(value);
    if (expected === "string" && Number.isSafeInteger(value)) nearest = String(value);
    const hint = nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
    const article = "aeiou".includes(expected[0]) ? "an" : "a";
    this.add(pointer, "type", value, `${shown(value)} is not ${article} ${expected}${hint}`, nearest);
  }

  /** A member that must be there is not. */
  required(pointer) {
    this.add(pointer, "required", null, "is required and missing");
  }

  /** A member that the documentation does not have. */
  unknown(at, name, known) {
    const nearest = closest(name, known);
    const hint = nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
    const cut = name.length > LONGEST_STEP ? `${name.slice(0, LONGEST_STEP)}...` : name;
    const pointer = `${at}/${cut.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    this.add(pointer, "additionalProperties", name, `${shown(name)} is not a parameter${hint}`, nearest);
  }

  /** A value outside a closed list. */
  enum(pointer, value, allowed) {
    const nearest = closest(value, allowed);
    const only = allowed.length === 1 ? ", the only value" : "";
    const hint = nearest === null || only ? "" : `; nearest: ${JSON.stringify(nearest)}`;
    const words = `${shown(value)} is not among the allowed values: ${listed(allowed)}${only}${hint}`;
    this.add(pointer, "enum", value, words, nearest);
  }

  /** A text that is too short or too long, in Unicode code points. */
  length(pointer, rule, limit, value, says) {
    const side = rule === "minLength" ? "at least" : "at most";
    const words = `has ${counted(codePoints(value), "character")}, ${side} ${limit} allowed${beside(says)}`;
    this.add(pointer, rule, value, words, limit);
  }

  /** An array with too few or too many items. */
  items(pointer, rule, limit, value, says) {
    const side = rule === "minItems" ? "at least" : "at most";
    const words = `has ${counted(value.length, "item")}, ${side} ${limit} allowed${beside(says)}`;
    this.add(pointer, rule, value, words, limit);
  }

  /** A list with too many objects of which a member has some value. */
  tooMany(pointer, rule, items, limits, member, leftOut) {
    const { values, found, limit } = tooMany(items, limits, member, leftOut);
    const words = `has ${counted(found, "item")} ${which(rule, values, member)}, at most ${limit} allowed`;
    this.add(pointer, rule, items, words, limit);
  }

  /** A list with too few of them, and no item of which is wrong by itself. */
  tooFew(pointer, rule, items, limits, member, leftOut) {
    if (this.found.some((one) => one.pointer.startsWith(`${pointer}/`))) return;
    const { values, found, limit } = tooFew(items, limits, member, leftOut);
    const words = `has ${counted(found, "item")} ${which(rule, values, member)}, at least ${limit} needed`;
    this.add(pointer, rule, items, words, limit);
  }

  /** A text of another form than the pattern of the page. */
  pattern(pointer, pattern, value) {
    this.add(pointer, "pattern", value, `${shown(value)} does not match ${pattern}`);
  }

  /** A number between two steps. */
  step(pointer, step, value) {
    this.add(pointer, "step", value, `${shown(value)} is not a multiple of ${step}`);
  }

  /** A number below its minimum or above its maximum. */
  range(pointer, rule, limit, value, says) {
    const words = `${shown(value)} is out of range: ${SIDES[rule]} ${limit} allowed${beside(says)}`;
    this.add(pointer, rule, value, words, limit);
  }

  /** A media input that is no URL or data URI of the kind that the page accepts. */
  media(pointer, value, expected) {
    this.add(pointer, "media", value, `${shown(value)} is not accepted: expected ${expected}`);
  }

  /** A data URI that holds too many bytes. */
  decoded(pointer, value, limit) {
    const held = String(decodedBytes(value)).replace(/\B(?=([0-9]{3})+$)/g, ",");
    const words = `holds ${held} bytes once decoded, less than ${limit} allowed`;
    this.add(pointer, "maxDecodedSize", value, words);
  }

  /** A value that is not allowed beside another parameter's. */
  allow(pointer, value, allowed, says) {
    const words = `${shown(value)} is not allowed here, expected ${listed(allowed)}: ${says}`;
    this.add(pointer, "allow", value, words, closest(value, allowed));
  }

  /** A parameter that is needed beside another one is missing. */
  require(pointer, says) {
    this.add(pointer, "require", null, `is needed and missing: ${says}`);
  }

  /** A parameter that must not stand beside another one. */
  exclude(pointer, value, says) {
    this.add(pointer, "exclude", value, `must not be given here: ${says}`);
  }
}
