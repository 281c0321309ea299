// Copied from generator/templates/site/form/address.js: edit that file, then run `make generate`.
/** Keeps what is chosen in the fragment of the page's address, which is sent nowhere and works for a file, too. */

const LONGEST = 30_000; // signs; longer ones are cut by what people send them with

/** The state in a fragment, {provider, language, body}, each undefined where it says nothing. */
export function read(fragment) {
  if (!fragment.includes("=")) return {};
  const found = new URLSearchParams(fragment.replace(/^#/, ""));
  return {
    provider: found.get("provider") ?? undefined,
    language: found.get("language") ?? undefined,
    body: parsed(found.get("body")),
  };
}

function parsed(text) {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fragment of a state; undefined if it is too long for an address. */
export function write({ provider, language, body }) {
  const text = `#${new URLSearchParams({ provider, language, body: JSON.stringify(body) })}`;
  return text.length > LONGEST ? undefined : text;
}
