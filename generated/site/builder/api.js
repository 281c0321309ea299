// Copied from generator/templates/site/builder/api.js: edit that file, then run `make generate`.
/** What Python has read of the client's docstrings: modules, each with its public names. */

import { fromPython } from "./files.js";

export const api = fromPython("api.json", []).map((module) => ({ ...module, page: `api/${module.name}.html` }));
