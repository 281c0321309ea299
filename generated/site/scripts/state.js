// Copied from generator/templates/site/scripts/state.js: edit that file, then run `make generate`.
/** Keeps what a page shows in its address: a fragment with `=` in it, which no server sees and which files have, too. */

/** What the address says. */
export function kept() {
  const fragment = location.hash.slice(1);
  return new URLSearchParams(fragment.includes("=") ? fragment : "");
}

/** Has the address say it, without a step in the history. */
export function keep(state) {
  const text = String(state);
  history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
}
