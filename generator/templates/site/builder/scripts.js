/** Writes the scripts: the pages' own, each of one file that needs no other, and data that pages load. */

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

import { BUNDLING } from "./bundling.js";
import { rows } from "./matrix.js";
import { output, project } from "./paths.js";
import { index } from "./search.js";

const entries = ["scripts/site.js", "scripts/matrix.js", "scripts/search.js", "form/main.js"];

/** What the matrix filters by is part of its script: a page that loads one file can be used sooner. */
const matrixRows = {
  name: "matrix-rows",
  setup(bundler) {
    bundler.onResolve({ filter: /^matrix-rows$/ }, ({ path }) => ({ path, namespace: "data" }));
    bundler.onLoad({ filter: /.*/, namespace: "data" }, () => ({ contents: JSON.stringify(rows), loader: "json" }));
  },
};

/** Bundles every script, and writes the index of the search. */
export async function scripts() {
  await build({
    absWorkingDir: project,
    entryPoints: entries
      .filter((entry) => existsSync(path.join(project, entry)))
      .map((entry) => ({ in: entry, out: entry === "form/main.js" ? "form" : path.basename(entry, ".js") })),
    outdir: path.join(output, "scripts"),
    ...BUNDLING,
    plugins: [matrixRows],
  });
  await mkdir(path.join(output, "data"), { recursive: true });
  await write("search", index());
}

/** Data as a script: nothing else can be loaded from a file. */
async function write(name, value) {
  const text = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  await writeFile(path.join(output, "data", `${name}.js`), `(globalThis.videotasks ??= {}).${name} = ${text};\n`);
}
