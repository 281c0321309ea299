// Copied from generator/templates/site/form/believed.js: edit that file, then run `make generate`.
/** Knows what no page states of a value and others found: nothing is refused for it, and whoever goes beyond it is told. */

import { CHECKS } from "./brands.js";
import { places, shapeOf, steps } from "./values.js";

/** What is believed of the value at a pointer, in words. */
export function believedOf({ believed }, pointer) {
  const shape = shapeOf(pointer);
  return believed
    .filter((one) => one.pointer === shape)
    .map(({ says, reason }) => `Not stated by any page: ${says} (${reason}).`);
}

/** Notes on what goes beyond limits that are only believed: {pointer, message, source} each. */
export function beyondBelief({ believed }, body, problemsOf) {
  const about = { source: "", sources: {}, disputes: {} };
  return believed.flatMap(({ pointer, keyword, limit, reason }) => {
    if (limit === undefined || !Object.hasOwn(CHECKS, keyword)) return [];
    const reports = [...places(body, steps(pointer))]
      .map(([at, value]) => CHECKS[keyword](at, limit, value))
      .filter(Boolean);
    return problemsOf(reports, about).map((problem) => ({
      pointer: problem.pointer,
      message: `${problem.message}; no page states it: ${reason}`,
      source: null,
    }));
  });
}
