/** Makes the verdict on a body: itself if it breaks no rule, else all its problems. */

import { problemsOf } from "./problems.js";
import { asObject } from "./values.js";

/** What `check` finds in a body; `about` says where its rules come from. */
export function verdict(check, body, about) {
  const members = asObject(body);
  const found = members === undefined ? [["type", "", "object", body]] : check(members, "", undefined);
  return found === undefined ? { ok: true, value: body } : new Refusal(found, about);
}

/** The verdict on a wrong body; its problems are put into words when somebody reads them. */
class Refusal {
  #found;
  #about;

  constructor(found, about) {
    this.ok = false;
    this.#found = found;
    this.#about = about;
  }

  get problems() {
    if (this.#about !== undefined) {
      this.#found = problemsOf(this.#found, this.#about);
      this.#about = undefined;
    }
    return this.#found;
  }

  toJSON() {
    return { ok: this.ok, problems: this.problems };
  }

  /** What Node.js and others show on a console. */
  [Symbol.for("nodejs.util.inspect.custom")]() {
    return this.toJSON();
  }
}
