// Copied from generator/templates/json-schema/validate/verdict.js: edit that file, then run `make generate`.
/** Makes the verdict on a body: itself if it breaks no rule, else all its problems. */

import { Problems } from "./problems.js";
import { asObject } from "./values.js";

/** What `check` finds in a body; `about` says where its rules come from. */
export function verdict(check, body, about) {
  const out = new Problems(about);
  const members = asObject(body);
  if (members === undefined) out.type("", "object", body);
  else check(members, "", out);
  return out.found.length ? { ok: false, problems: out.found } : { ok: true, value: body };
}
