/** Computes with decimal numbers exactly, as prices want it: a number is `digits` times ten to the power of -`scale`. */

const FORM = /^([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/;

/** The number that a text writes; undefined if it writes none that is at least 0. */
export function decimal(text) {
  const found = FORM.exec(text);
  if (found === null || !(found[1] || found[2])) return undefined;
  const fraction = found[2] ?? "";
  const scale = fraction.length - Number(found[3] ?? 0);
  const digits = BigInt(`${found[1]}${fraction}` || "0");
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** The digits of a number at a scale that is at least its own. */
function at(number, scale) {
  return number.digits * 10n ** BigInt(scale - number.scale);
}

export function add(one, other) {
  const scale = Math.max(one.scale, other.scale);
  return { digits: at(one, scale) + at(other, scale), scale };
}

export function multiply(one, other) {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale };
}

/** Below, above or at 0, as `one` is less than, more than or equal to `other`. */
export function compare(one, other) {
  const scale = Math.max(one.scale, other.scale);
  const difference = at(one, scale) - at(other, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number in digits. */
export function written({ digits, scale }) {
  if (scale === 0) return String(digits);
  const text = String(digits).padStart(scale + 1, "0");
  return `${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
