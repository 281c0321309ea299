// Copied from generator/templates/site/pages/endpoint.11tydata.js: edit that file, then run `make generate`.
/** What an endpoint's page loads for its form, and in which order. */

import { existsSync } from "node:fs";
import path from "node:path";

import { project } from "../builder/paths.js";

const has = (name) => existsSync(path.join(project, "form", name));

export default {
  eleventyComputed: {
    stylesheets: () => (has("form.css") ? ["styles/form.css"] : []),
    loaded: ({ endpoint }) =>
      has("build.js") ? [`validators/${endpoint.id}.js`, `data/${endpoint.id}.js`, "scripts/form.js"] : [],
  },
};
