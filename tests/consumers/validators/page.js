// The script of a page that judges vector files, and sends what it found to its server.

import { validate } from "/validate/index.js";

let compiles = true;
try {
  new Function("return 1")();
} catch {
  compiles = false;
}
const verdicts = {};
for (const file of "FILES") {
  const groups = await (await fetch(`/${file}`)).json();
  verdicts[file] = groups.flatMap(({ schema, tests }) => tests.map(({ data }) => validate(schema.title, data).ok));
}
const browser = navigator.userAgent.match(/\S*Chrom\S*/)[0];
await fetch("/", { method: "POST", body: JSON.stringify({ browser, compiles, verdicts }) });
