// How long it takes one contender, in a process that has nothing yet, until it has judged a body; in
// milliseconds of CPU time.
//
//   node first.mjs CONTENDER one|all FILE     FILE: {title: {path, right, wrong}}

import { readFileSync } from "node:fs";
import { contenders } from "./contenders.mjs";

const [name, scope, file] = process.argv.slice(2);
const bodies = JSON.parse(readFileSync(file, "utf8"));
const [title] = Object.keys(bodies);
const { path, right } = bodies[title];
const before = process.cpuUsage();
const judge = scope === "one" ? await contenders[name].one({ title, path }) : (await contenders[name].all(bodies))[title];
const verdict = judge(right[0]);
const { user, system } = process.cpuUsage(before);
if (verdict !== true) throw new Error(`${name} refuses a right body of ${title}`);
console.log((user + system) / 1000);
