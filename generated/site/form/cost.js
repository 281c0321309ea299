// Copied from generator/templates/site/form/cost.js: edit that file, then run `make generate`.
/** Estimates what a body costs at one provider, by the prices of the catalogue: as the Python client does, never by a guess. */

import { add, compare, decimal, multiply, written } from "./decimal.js";
import { MISSING, among, isObject, member, pathOf, same } from "./values.js";

const MOST_SECONDS = decimal("1000000"); // a longer video is none
const LONGEST = 20; // characters of a number of seconds at most
const ORDER = { amount: 0, tier: 0, minimum: 1, factor: 2 };
const NONE = decimal("0");

/**
 * What a body comes to: {amount, currency, certainty, atLeast, isMinimum, parts, assumed, unknown}.
 *
 * `amount` and `atLeast` are decimal numbers in digits, or null where nobody knows; `unknown` says why. `certainty` is
 * stated, reported (by a third party) or unknown. `assumed` has what parameters count as that are left out.
 *
 * @param prices those of the endpoint, of all providers, as in the catalogue
 * @param provider id of the provider
 * @param body the body, under the common names
 * @param names names of the endpoint's parameters
 */
export function estimate(prices, provider, body, names) {
  const own = prices.filter((price) => price.provider === provider);
  if (own.length === 0) {
    const others = [...new Set(prices.map((price) => price.provider))];
    const known = others.length > 0 ? `; there are prices of ${others.join(", ")}` : "";
    const unknown = [`no price of ${provider} has been seen${known}`];
    return {
      amount: null,
      currency: null,
      certainty: "unknown",
      atLeast: null,
      isMinimum: false,
      parts: [],
      assumed: {},
      unknown,
    };
  }
  const reader = new Reader(body);
  for (const name of Object.keys(body)) {
    if (!names.includes(name)) reader.doubt(`${name} is not documented, and may change the price`);
  }
  const sum = new Sum();
  for (const price of own) reader.add(price, sum);
  if (!sum.hasPrice && reader.doubts.length === 0) reader.doubt("no price is stated for such a request");
  const total = sum.total();
  const amount = reader.doubts.length > 0 ? null : total;
  return {
    amount: amount && written(amount),
    currency: own.find((price) => price.currency)?.currency ?? null,
    certainty: amount === null ? "unknown" : sum.parts.some((part) => part.reported) ? "reported" : "stated",
    atLeast: sum.isBound() ? written(total) : null,
    isMinimum: amount !== null && compare(sum.minimum, sum.amount) > 0,
    parts: sum.parts.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind]),
    assumed: Object.fromEntries(reader.assumed),
    unknown: reader.doubts,
  };
}

/** What the prices of a body come to, as far as they were added. */
class Sum {
  amount = NONE;
  minimum = NONE;
  factor = decimal("1"); // null: nobody knows whether there is one
  parts = [];
  hasPrice = false; // whether there is an amount besides a minimum

  /** Adds one price, as `kind` with `number`, for so many seconds (null: they do not count). */
  add(price, kind, number, seconds) {
    const { per = null, source, date, reported = null } = price;
    this.parts.push({ kind, number, per, seconds: seconds && written(seconds), source, date, reported });
    const factor = decimal(number);
    if (kind === "factor") {
      if (this.factor !== null) this.factor = multiply(this.factor, factor);
      return;
    }
    const amount = seconds === null ? factor : multiply(factor, seconds);
    if (kind === "minimum") {
      if (compare(amount, this.minimum) > 0) this.minimum = amount;
    } else {
      this.amount = add(this.amount, amount);
      this.hasPrice = true;
    }
    if (amount.digits !== 0n) this.isPriced = true;
  }

  /** Whether it costs that much at least, as no price is below nothing. */
  isBound() {
    return this.factor !== null && this.isPriced === true;
  }

  total() {
    if (this.factor === null) return null;
    return multiply(compare(this.minimum, this.amount) > 0 ? this.minimum : this.amount, this.factor);
  }
}

/** Reads in a body what decides its price. */
class Reader {
  assumed = new Map();
  doubts = [];

  constructor(body) {
    this.body = body;
  }

  /** Notes why nobody knows the price. */
  doubt(why) {
    if (!this.doubts.includes(why)) this.doubts.push(why);
  }

  /** Adds a price to a sum, if its tests hold. */
  add(price, sum) {
    const verdicts = [];
    for (const test of price.when) {
      const { verdict, counted } = this.holds(test);
      if (verdict === false && counted === undefined) return; // whatever is left out
      verdicts.push({ test, verdict, counted });
    }
    for (const { test, counted } of verdicts) if (counted !== undefined) this.assumed.set(test.parameter, counted);
    if (verdicts.some(({ verdict }) => verdict === false)) return;
    const open = verdicts.filter(({ verdict }) => verdict === null);
    for (const { test } of open) this.doubtLeftOut(test.parameter);
    if (open.length > 0) {
      if (price.factor !== undefined) sum.factor = null;
    } else if (price.factor !== undefined) {
      sum.add(price, "factor", price.factor, null);
    } else {
      this.addAmount(price, sum);
    }
  }

  addAmount(price, sum) {
    const number = price.table ? this.cell(price) : price.amount;
    const seconds = price.seconds ? this.seconds(price.seconds) : null;
    if (number === undefined || seconds === undefined) return; // which is a doubt
    sum.add(price, price.least ? "minimum" : price.table ? "tier" : "amount", number, seconds);
  }

  /** Whether a test holds (null: nobody knows), and what the parameter counts as, if it is left out. */
  holds(test) {
    let value = this.at(test.parameter);
    if (test.test === "given" || test.test === "left out")
      return { verdict: (value === MISSING) === (test.test === "left out") };
    let counted;
    if (value === MISSING) {
      if (test.whenLeftOut === undefined) return { verdict: null };
      value = counted = test.whenLeftOut;
    }
    return { verdict: among(value, test.values) === (test.test === "in"), counted };
  }

  /** The amount in a table. */
  cell(price) {
    const values = price.table.by.map((decider) => this.decided(decider));
    if (values.includes(MISSING)) return undefined;
    for (const cell of price.table.cells) {
      if (cell.amount !== undefined && cell.values.every((value, at) => same(value, values[at]))) return cell.amount;
    }
    const said = price.table.by.map((decider, at) => `${decider.parameter} ${JSON.stringify(values[at])}`);
    this.doubt(`${price.source} has no amount for ${said.join(" and ")}`);
    return undefined;
  }

  seconds(decider) {
    if (decider.isFile) {
      this.doubt(`the length of what ${decider.parameter} holds decides it`);
      return undefined;
    }
    const value = this.decided(decider);
    if (value === MISSING) return undefined;
    const seconds = secondsOf(value);
    if (seconds === undefined) this.doubt(`${decider.parameter} is no number of seconds`);
    return seconds;
  }

  /** What a parameter is, or counts as; MISSING: nobody knows. */
  decided(decider) {
    const value = this.at(decider.parameter);
    if (value !== MISSING) return value;
    if (decider.whenLeftOut === undefined) {
      this.doubtLeftOut(decider.parameter);
      return MISSING;
    }
    this.assumed.set(decider.parameter, decider.whenLeftOut);
    return decider.whenLeftOut;
  }

  /** What the body has there; null where something else stands in the way. */
  at(parameter) {
    let value = this.body;
    const path = pathOf(parameter);
    for (const [depth, name] of path.entries()) {
      if (value === MISSING) return MISSING;
      if (!isObject(value)) {
        this.doubt(`${depth === 1 ? path[0] : `/${path.slice(0, depth).join("/")}`} is no object`);
        return null;
      }
      value = member(value, name);
    }
    return value;
  }

  doubtLeftOut(parameter) {
    this.doubt(`nobody knows what leaving out ${parameter} counts as`);
  }
}

/** A number of seconds, given as a number or as its text; undefined: it is none. */
function secondsOf(value) {
  let found;
  if (typeof value === "string") {
    if (value.length <= LONGEST && /^(?=.*[0-9])[0-9]*\.?[0-9]*$/.test(value)) found = decimal(value);
  } else if (typeof value === "number") {
    found = decimal(String(value));
  }
  return found !== undefined && found.digits > 0n && compare(found, MOST_SECONDS) <= 0 ? found : undefined;
}
