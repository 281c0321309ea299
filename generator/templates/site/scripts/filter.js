/**
 * Tells which endpoints can do all of what is wanted at once, and what nobody knows: as the client's `catalog.endpoints`.
 *
 * What is wanted: takes (kinds), sound, lines, duration, ratio, provider, status, unit and most of a price; what is
 * undefined does not matter.
 */

/** The providers at which an endpoint can do it; with `unsure` also those of which nobody knows. */
export function offers(row, wanted, unsure) {
  return Object.keys(row.providers).filter((provider) => {
    if (wanted.provider && provider !== wanted.provider) return false;
    if (wanted.status === "listed" && row.providers[provider] !== "listed") return false;
    if (wanted.status === "not-retired" && row.providers[provider] === "retired") return false;
    if (!isPriced(row, provider, wanted)) return false;
    const verdict = ability(row, provider, wanted);
    return verdict === true || (unsure && verdict === undefined);
  });
}

function isPriced({ prices }, provider, { unit, most }) {
  if (!unit) return true;
  return prices.some(
    (one) => one.provider === provider && (unit === "stated" || one.unit === unit) && !(one.least > most),
  );
}

/** true, false, or undefined where nobody knows. */
function ability(row, provider, wanted) {
  const modes = row.differing[provider] ?? row.modes;
  const verdicts = (modes.length ? modes : [undefined]).map((mode) => all(inMode(row, mode, wanted)));
  return verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;
}

function all(verdicts) {
  return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
}

function inMode({ limits, open, ratios }, mode = { inputs: [], sound: [], lines: [], durations: [] }, wanted) {
  const unlisted = (name, told) => (open.includes(name) || !told ? undefined : false);
  const verdicts = [];
  if (wanted.takes?.length) {
    verdicts.push(wanted.takes.every((kind) => mode.inputs.includes(kind)) || unlisted("inputs", mode.inputs.length));
  }
  if (wanted.sound !== undefined) {
    verdicts.push(mode.sound.length ? mode.sound.includes(wanted.sound) : undefined);
  }
  if (wanted.lines !== undefined) {
    verdicts.push(mode.lines.includes(wanted.lines) || unlisted("lines", mode.lines.length));
  }
  if (wanted.duration !== undefined) {
    const isBetween = limits !== undefined && limits[0] <= wanted.duration && wanted.duration <= limits[1];
    verdicts.push(
      mode.durations.includes(wanted.duration) || isBetween || unlisted("durations", mode.durations.length || limits),
    );
  }
  if (wanted.ratio !== undefined) {
    verdicts.push(ratios.values.includes(wanted.ratio) || (ratios.open ? undefined : false));
  }
  return verdicts;
}
