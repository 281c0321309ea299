// Copied from generator/templates/site/eleventy.config.js: edit that file, then run `make generate`.
/** Builds the pages, then the scripts. */

import { existsSync } from "node:fs";
import path from "node:path";

import { api, apiPages } from "./builder/api.js";
import { endpoints, providers } from "./builder/endpoints.js";
import { catalog, exceptions, text } from "./builder/files.js";
import { chapters, first } from "./builder/guide.js";
import { block, code, inline, withoutTitle } from "./builder/markdown.js";
import { choices } from "./builder/matrix.js";
import { generated, output, project } from "./builder/paths.js";
import { scripts } from "./builder/scripts.js";

const TO_READ = ["2020-12", "draft-07", "catalog.json", "catalog.schema.json"];

const HAS_FORM = existsSync(path.join(project, "form", "build.js"));
const NAVIGATION = [
  { section: "models", title: "Models", page: "index.html" },
  { section: "guide", title: "Guide", page: "guide/index.html" },
  { section: "errors", title: "Errors", page: "errors.html" },
  ...(api.length ? [{ section: "api", title: "Python API", page: "api/index.html" }] : []),
  { section: "schemas", title: "Schemas", page: "schemas.html" },
];

/** @param {import("@11ty/eleventy").UserConfig} eleventy */
export default function config(eleventy) {
  eleventy.addGlobalData("endpoints", endpoints);
  eleventy.addGlobalData("providers", providers);
  eleventy.addGlobalData("catalog", catalog);
  eleventy.addGlobalData("exceptions", exceptions);
  eleventy.addGlobalData("choices", choices);
  eleventy.addGlobalData("chapters", chapters);
  eleventy.addGlobalData("guide", first);
  eleventy.addGlobalData("navigation", NAVIGATION);
  eleventy.addGlobalData("hasForm", HAS_FORM);
  eleventy.addGlobalData("api", api);
  eleventy.addGlobalData("apiPages", apiPages);
  eleventy.addGlobalData("schemasGuide", text("json-schema/README.md"));
  eleventy.addGlobalData("layout", "base.njk");
  // The way from a page to the root: no address begins with a slash, so that the site works in any folder.
  eleventy.addGlobalData("eleventyComputed", {
    root: ({ page }) => "../".repeat((page.url || "/").split("/").length - 2),
  });

  eleventy.addFilter("inline", inline);
  eleventy.addFilter("block", block);
  eleventy.addFilter("code", code);
  eleventy.addFilter("withoutTitle", withoutTitle);
  eleventy.addFilter("anchor", (pointer) => pointer.slice(1).replaceAll("/", "."));
  eleventy.addFilter("isKnown", (id) => endpoints.some((one) => one.id === id));

  const from = (folder, name) => path.relative(project, path.join(folder, name));
  eleventy.addPassthroughCopy({ styles: "styles", images: "images" });
  if (existsSync(path.join(project, "form", "form.css"))) eleventy.addPassthroughCopy({ "form/form.css": "styles/form.css" });
  for (const name of TO_READ) {
    eleventy.addPassthroughCopy({ [from(generated, `json-schema/${name}`)]: `json-schema/${name}` });
  }
  eleventy.on("eleventy.after", async () => {
    await scripts();
    if (HAS_FORM) {
      const { default: form } = await import("./form/build.js");
      await form({ project, generated, output, endpoints, catalog });
    }
  });

  return {
    dir: { input: "pages", includes: "../layouts", output: path.relative(project, output) },
    htmlTemplateEngine: "njk",
    markdownTemplateEngine: "njk",
  };
}
