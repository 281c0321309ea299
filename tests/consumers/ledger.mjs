// Reads and steers a batch's ledger on PostgreSQL by the statements of its page alone.
// node ledger.mjs ADDRESS PAGE WORD...: what it does, one after another; it writes what it saw as JSON, a line each.

import { readFileSync } from "node:fs";
import pg from "pg";

const [address, page, ...words] = process.argv.slice(2);
const text = readFileSync(page, "utf8");
const blocks = [...text.matchAll(/```sql\n(.*?)```/gs)].map(([, block]) =>
  block
    .replaceAll(/--.*/g, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter(Boolean),
);
const [[progress], [pause, goOn, cancel], giveUp] = blocks;
const [, clock] = /`([^`]+)` on PostgreSQL/.exec(text);
const [, version] = /`(SELECT MAX\(version\)[^`]+)`/.exec(text);

const client = new pg.Client({ connectionString: address });
await client.connect();

const does = {
  version: async () => Object.values((await client.query(version)).rows[0])[0],
  // A count is a bigint, which the driver hands on as text, as not all of them are numbers of JavaScript.
  count: async () =>
    Object.fromEntries((await client.query(progress)).rows.map((row) => [row.state, Number(row.n)])),
  pause: async () => (await client.query(pause)).rowCount,
  "go-on": async () => (await client.query(goOn)).rowCount,
  cancel: async () => (await client.query(cancel)).rowCount,
  "give-up": async () => {
    const [change, note] = giveUp.map((statement) => statement.replaceAll("NOW", clock));
    await client.query("BEGIN");
    const { rowCount } = await client.query(change);
    if (rowCount === 1) await client.query(note);
    await client.query(rowCount === 1 ? "COMMIT" : "ROLLBACK");
    return rowCount;
  },
};
try {
  for (const word of words) console.log(JSON.stringify(await does[word]()));
} finally {
  await client.end();
}
