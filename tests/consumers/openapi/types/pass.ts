// Lets bodies pass through the types that quicktype makes for TypeScript, a bundle of one body on each line.
import { readFileSync } from "node:fs";
import { Convert } from "./classes.js";

for (const line of readFileSync(0, "utf-8").trimEnd().split("\n")) {
  try {
    console.log(Convert.videotasksBundleToJson(Convert.toVideotasksBundle(line)).replace(/\n */g, ""));
  } catch (error) {
    console.log(`refused: ${String(error).replaceAll("\n", " ")}`);
  }
}
