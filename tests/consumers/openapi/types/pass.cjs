// Lets bodies pass through the checks that quicktype makes for JavaScript, a bundle of one body on each line.
const { readFileSync } = require("node:fs");
const { toVideotasksBundle, videotasksBundleToJson } = require("./classes.cjs");

for (const line of readFileSync(0, "utf-8").trimEnd().split("\n")) {
  try {
    console.log(videotasksBundleToJson(toVideotasksBundle(line)).replace(/\n */g, ""));
  } catch (error) {
    console.log(`refused: ${String(error).replaceAll("\n", " ")}`);
  }
}
