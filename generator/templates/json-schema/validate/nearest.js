/** What a wrong value was probably meant to be: the nearest one that is allowed, as the Python client finds it. */

const LONGEST = 60;
const NEAR_ENOUGH = 0.6;

/** The allowed value nearest to a wrong one: by distance for numbers, by spelling for names; null if none is near. */
export function closest(value, allowed) {
  if (typeof value === "number") {
    const numbers = allowed.filter((other) => typeof other === "number");
    return least(numbers.map((other) => [Math.abs(other - value), other]));
  }
  if (typeof value === "string" && value.length <= LONGEST * 2) {
    return closestText(value.trim(), allowed.filter((other) => typeof other === "string"));
  }
  return null;
}

function closestText(given, names) {
  const size = sizeOf(given);
  if (size !== null) {
    const sizes = names.filter((name) => sizeOf(name) !== null).sort();
    if (sizes.length) return least(sizes.map((name) => [Math.abs(sizeOf(name) - size), name]));
  }
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  const word = given.toLowerCase();
  const begun = given ? [...folded.keys()].filter((name) => name.startsWith(word)) : [];
  if (begun.length === 1) return folded.get(begun[0]);
  let best = null;
  for (const name of [...folded.keys()].sort()) {
    const found = ratio([...name], [...word]);
    if (found >= NEAR_ENOUGH && (best === null || found >= best.found)) best = { found, name };
  }
  return best === null ? null : folded.get(best.name);
}

/** Of pairs the second part of that whose first part is least. */
function least(pairs) {
  let best = null;
  for (const pair of pairs) if (best === null || pair[0] < best[0]) best = pair;
  return best === null ? null : best[1];
}

/** What a text such as `16:9` or `720p` measures, on a scale on which near ones are alike. */
function sizeOf(text) {
  const sides = /^([1-9][0-9]{0,3})[:x/;]([1-9][0-9]{0,3})$/.exec(text);
  if (sides) return Math.log(sides[1] / sides[2]);
  const lines = /^([1-9][0-9]{0,4})[pP]$/.exec(text);
  return lines ? Math.log(lines[1]) : null;
}

/** How alike two texts are, from 0 to 1: twice what they share, over what both have. */
function ratio(one, other) {
  const both = one.length + other.length;
  return both ? (2 * shared(one, other)) / both : 1;
}

/** How much two texts share: their longest common part, and what is shared on each side of it. */
function shared(one, other) {
  let [start, at, size] = [0, 0, 0];
  let above = [];
  for (let row = 0; row < one.length; row++) {
    const lengths = [];
    for (let column = 0; column < other.length; column++) {
      if (one[row] !== other[column]) continue;
      lengths[column] = (above[column - 1] ?? 0) + 1;
      if (lengths[column] > size) {
        size = lengths[column];
        [start, at] = [row - size + 1, column - size + 1];
      }
    }
    above = lengths;
  }
  if (!size) return 0;
  const before = shared(one.slice(0, start), other.slice(0, at));
  return before + size + shared(one.slice(start + size), other.slice(at + size));
}
