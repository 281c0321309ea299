// How many bodies a second of CPU time the contenders judge, in rounds in which each has its turn.
//
//   node rounds.mjs ROUNDS FILE     -> [{contender, kind, title, rates}], and what each says otherwise than the vectors

import { readFileSync } from "node:fs";
import { contenders } from "./contenders.mjs";

const [rounds, file] = [Number(process.argv[2]), process.argv[3]];
const bodies = JSON.parse(readFileSync(file, "utf8"));
const LEAST = 20; // milliseconds of a turn

// Of this process, in milliseconds: other programs make no difference.
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const judges = {};
for (const [name, { all }] of Object.entries(contenders)) judges[name] = await all(bodies);

function turn(judge, several) {
  let [count, right] = [0, 0];
  const start = cpu();
  let took = 0;
  while (took < LEAST) {
    for (const body of several) if (judge(body)) right++;
    count += several.length;
    took = cpu() - start;
  }
  return [(count * 1000) / took, right];
}

const found = [];
const disagreements = {};
for (const kind of ["right", "wrong"]) {
  for (const [title, of] of Object.entries(bodies)) {
    for (const name of Object.keys(judges)) {
      const wrong = of[kind].filter((body) => judges[name][title](body) !== (kind === "right")).length;
      disagreements[name] = (disagreements[name] ?? 0) + wrong;
    }
    const rates = Object.fromEntries(Object.keys(judges).map((name) => [name, []]));
    for (let round = -2; round < rounds; round++) {
      const names = Object.keys(judges);
      // Who begins alternates; the first rounds, in which the programs become fast, do not count.
      for (const name of round % 2 ? names : names.reverse()) {
        const [rate] = turn(judges[name][title], of[kind]);
        if (round >= 0) rates[name].push(rate);
      }
    }
    for (const name of Object.keys(judges)) found.push({ contender: name, kind, title, rates: rates[name] });
  }
}
console.log(JSON.stringify({ found, disagreements }));
