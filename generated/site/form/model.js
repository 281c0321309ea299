// Copied from generator/templates/site/form/model.js: edit that file, then run `make generate`.
/** Knows of a form what follows from what is in it: verdict, problems, notes, costs. */

import { beyondBelief } from "./believed.js";
import { notes, problemsAt } from "./brands.js";
import { touched } from "./conditions.js";
import { estimate } from "./cost.js";
import { isObject, pathOf, shapeOf, steps } from "./values.js";

const BEST = ["listed", "unknown", "retired"];

/** The provider with which a form begins: one whose index lists the endpoint, else one that has not retired it. */
export function firstProvider({ providers }) {
  return providers.toSorted((one, other) => BEST.indexOf(one.availability) - BEST.indexOf(other.availability))[0].id;
}

/** The schema of a value in a body, or undefined where none is stated. */
export function schemaAt(schema, path) {
  let found = schema;
  for (const name of path) {
    found = resolved(schema, found);
    if (found?.type === "array") found = found.items;
    else found = found?.properties && Object.hasOwn(found.properties, name) ? found.properties[name] : undefined;
  }
  return resolved(schema, found);
}

/** A schema itself, where it refers to a definition. */
export function resolved(root, schema) {
  if (schema?.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...root.$defs[$ref.replace("#/$defs/", "")], ...beside };
}

/**
 * What is to be said of a body at a provider: {verdict, isValid, isRefused, problems, notes, costs}. The verdict is the schema's,
 * compiled; a body of which the validators in words find more, as of the bytes in a data URI, is not valid all the same. One that breaks a rule of the provider alone
 * is valid, and would be refused.
 *
 * @param compiled {validate, explain, problemsOf} of the endpoint's script
 */
export function judged(form, compiled, providerId, body) {
  const { endpoint, providers, schema } = form;
  const provider = providers.find(({ id }) => id === providerId);
  const bySchema = compiled.validate(body) ? [] : compiled.validate.errors;
  const explained = compiled.explain(body);
  const problems = explained.ok ? bySchema.map(unworded) : [...explained.problems];
  if (isObject(body)) {
    const known = new Set(problems.map(({ pointer, rule }) => `${rule} ${pointer}`));
    problems.push(
      ...problemsAt(endpoint, provider, body, compiled.problemsOf).filter(
        ({ pointer, rule }) => !known.has(`${rule} ${pointer}`),
      ),
    );
  }
  return {
    verdict: bySchema.length === 0,
    isValid: bySchema.length === 0 && explained.ok,
    isRefused: problems.length > 0,
    problems,
    notes: isObject(body)
      ? [
          ...notes(endpoint, provider, body, (pointer) => schemaAt(schema, steps(pointer))?.default),
          ...beyondBelief(form, body, compiled.problemsOf),
        ]
      : [],
    costs: isObject(body) ? providers.map(({ id }) => ({ provider: id, ...costAt(form, id, body) })) : [],
  };
}

/** What a body comes to at a provider. */
export function costAt({ endpoint, schema }, providerId, body) {
  return estimate(endpoint.prices ?? [], providerId, body, Object.keys(schema.properties));
}

/** A finding of the schema's validator, as the others tell problems. */
function unworded({ instancePath, keyword, message }) {
  return { pointer: instancePath, rule: keyword, message, nearest: null, source: null };
}

/** The conditions that touch a parameter, by its shape in a body; those of one provider only for that one. */
export function conditionsOf({ endpoint }, providerId, pointer) {
  const shape = shapeOf(pointer);
  return [...endpoint.conditions, ...(endpoint.providerConditions ?? [])].filter(
    (condition) =>
      (condition.provider === undefined || condition.provider === providerId) &&
      touched(condition).some((name) => `/${pathOf(name).join("/")}` === shape),
  );
}

/** What one provider's page says otherwise of a parameter. */
export function deviationsOf({ endpoint }, providerId, pointer) {
  const shape = shapeOf(pointer);
  return endpoint.deviations.filter((deviation) => deviation.provider === providerId && deviation.pointer === shape);
}

/** The numbers in a text of JSON that a browser has no number for: whole ones that it rounds, and those beyond all. */
export function rounded(text) {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  const numbers = bare.match(/-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/g) ?? [];
  return numbers.filter((written) =>
    /[.eE]/.test(written) ? !Number.isFinite(Number(written)) : !Number.isSafeInteger(Number(written)),
  );
}
