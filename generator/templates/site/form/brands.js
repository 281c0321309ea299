/** Holds a body to what one provider's page says otherwise: the schema has the widest reading of all pages. */

import { demands, holds } from "./conditions.js";
import { MISSING, isObject, member, pathOf, places, same, steps } from "./values.js";

const TYPES = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
};

/** Keyword -> what is reported of a value that breaks it: a kind of problem, and what its words need. */
export const CHECKS = {
  required: (at, limit, value) => limit && value === MISSING && ["required", at],
  enum: (at, allowed, value) =>
    (typeof value === "string" || typeof value === "number") &&
    !allowed.includes(value) && ["enum", at, value, allowed],
  step: (at, limit, value) => Number.isInteger(value) && value % limit !== 0 && ["step", at, limit, value],
  pattern: (at, limit, value) =>
    typeof value === "string" && !new RegExp(limit, "u").test(value) && ["pattern", at, limit, value],
  type: (at, limit, value) => value !== MISSING && !TYPES[limit](value) && ["type", at, limit, value],
};
for (const rule of ["minLength", "maxLength"])
  CHECKS[rule] = (at, limit, value) =>
    typeof value === "string" && beyond(rule, [...value].length, limit) && ["length", at, rule, limit, value];
for (const rule of ["minItems", "maxItems"])
  CHECKS[rule] = (at, limit, value) =>
    Array.isArray(value) && beyond(rule, value.length, limit) && ["items", at, rule, limit, value];
for (const rule of ["minimum", "maximum"])
  CHECKS[rule] = (at, limit, value) =>
    Number.isFinite(value) && beyond(rule, value, limit) && ["range", at, rule, limit, value];

const IN_FILES = ["media", "mediaByKind"];
const NO_RULES = ["name", "default"];

function beyond(rule, measured, limit) {
  return rule.startsWith("min") ? measured < limit : measured > limit;
}

/**
 * Every rule of one provider's page that a body breaks, as the validators tell problems. What a file itself must be, as
 * its length, needs the file, and is not looked at.
 *
 * @param endpoint the endpoint's entry in the catalogue
 * @param provider the provider's: {id, name, documentation}
 * @param problemsOf what puts reports into words, of the validators
 */
export function problemsAt(endpoint, provider, body, problemsOf) {
  const about = { source: provider.documentation ?? "", sources: {}, disputes: {} };
  const found = [];
  for (const deviation of endpoint.deviations) {
    const { keyword, pointer, value: limit, says } = deviation;
    if (
      deviation.provider !== provider.id ||
      !deviation.binding ||
      NO_RULES.includes(keyword) ||
      IN_FILES.includes(keyword)
    )
      continue;
    const reports = [...places(body, steps(pointer))]
      .map(([at, value]) => CHECKS[keyword](at, limit, value))
      .filter(Boolean);
    for (const problem of problemsOf(reports, about))
      found.push({ ...problem, message: `${problem.message} at ${provider.name}: ${says.replace(/[.]$/, "")}` });
  }
  for (const condition of endpoint.providerConditions ?? []) {
    if (condition.provider !== provider.id) continue;
    const says = condition.says.replace(/[.]$/, "");
    const reports = [...demands(condition, body)].map((demand) => broken(demand, says)).filter(Boolean);
    for (const problem of problemsOf(reports, about))
      found.push({ ...problem, message: `${problem.message} (at ${provider.name})` });
  }
  return found;
}

/** What is reported of a demand that a body does not meet. */
function broken({ section, pointer, value, detail }, says) {
  if (section === "require") return value === MISSING && ["require", pointer, says];
  if (value === MISSING) return undefined;
  if (section === "exclude") return ["exclude", pointer, value, says];
  if (section === "allow") return !detail.values.includes(value) && ["allow", pointer, value, detail.values, says];
  if (section === "limits") {
    const report = CHECKS[detail.keyword](pointer, detail.limit, value);
    return report && [...report, says];
  }
  return undefined;
}

/**
 * What is to be known of a body beside its problems, in words: what has no effect, what a provider's page does not list
 * or asks for, and what no page states but others found. {pointer, message, source} each.
 *
 * @param defaultOf gives the default of the value at a pointer; undefined: it has none
 */
export function notes(endpoint, provider, body, defaultOf) {
  const found = [];
  for (const condition of [...endpoint.conditions, ...(endpoint.providerConditions ?? [])]) {
    if (condition.provider !== undefined && condition.provider !== provider?.id) continue;
    const says = condition.says.replace(/[.]$/, "");
    const source = condition.source ?? null;
    for (const demand of demands(condition, body)) {
      const { pointer, section, value } = demand;
      if (section === "noEffect") {
        if (value !== MISSING && !same(value, defaultOf(pointer)))
          found.push({ pointer, message: `has no effect here: ${says}`, source });
      } else if (condition.inferred && broken(demand, says)) {
        found.push({ pointer, message: `${says}; no page states it: ${condition.inferred}`, source });
      }
    }
    if (condition.inferred && lacksChoice(condition, body)) {
      found.push({ pointer: "", message: `${says}; no page states it: ${condition.inferred}`, source });
    }
  }
  for (const { binding, keyword, pointer, says, source, ...deviation } of endpoint.deviations) {
    if (deviation.provider !== provider?.id || binding || !deviation.value || !isObject(body)) continue;
    const [first] = places(body, steps(pointer));
    const isGiven = first !== undefined && first[1] !== MISSING;
    if (isGiven === (keyword === "absent")) found.push({ pointer, message: says, source });
  }
  return found;
}

/** Whether a body has none of several parameters of which a condition wants one, or too many of them. */
function lacksChoice({ atLeastOne, exactlyOne, ...condition }, body) {
  const named = atLeastOne ?? exactlyOne;
  if (named === undefined || !holds(condition, body)) return false;
  const given = named.filter((name) => pathOf(name).reduce(member, body) !== MISSING).length;
  return given === 0 || (exactlyOne !== undefined && given > 1);
}

/** A body under the names that one provider has for the parameters; the same object if none has another. */
export function renamed(endpoint, provider, body) {
  const names = new Map();
  for (const deviation of endpoint.deviations) {
    if (deviation.provider === provider && deviation.keyword === "name")
      names.set(steps(deviation.pointer)[0], deviation.value);
  }
  if (![...names.keys()].some((name) => Object.hasOwn(body, name))) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [names.get(name) ?? name, value]));
}
