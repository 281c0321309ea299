// Copied from generator/templates/examples/typescript/src/main.ts: edit that file, then run `make generate`.
/** Makes one video, or walks the vectors of the lifecycle. */

import { readFile } from "node:fs/promises";
import { env, argv, exit } from "node:process";
import { Client, Failure } from "./client.js";
import { type Catalog, type Exchange, type Operation, Walk, nothing, read } from "./lifecycle.js";

const USAGE = `usage:
  node dist/main.js vectors CATALOG LIFECYCLE
  node dist/main.js make CATALOG PROVIDER ENDPOINT BODY TARGET

The key comes from the provider's variable in the catalogue; VIDEOTASKS_BASE_URL replaces the provider's host.`;

interface Vector {
  transport?: string;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  bodyBase64?: string;
  seconds?: number;
  outcome: string;
  repeat: boolean;
  pause?: { least: number; most: number };
  taskId?: string;
}

interface Group {
  operation: Operation;
  taskId: string;
  now: string;
  tests: { description: string; exchanges: Vector[] }[];
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8")) as T;
}

async function make(path: string, provider: string, endpoint: string, body: string, target: string): Promise<void> {
  const catalog = await json<Catalog>(path);
  const known = catalog.providers.find((one) => one.id === provider);
  const key = env[known?.keyVariable ?? ""];
  const route = catalog.endpoints.find((one) => one.id === endpoint)?.path;
  if (!known || !key || !route) throw new Error(`no key for "${provider}", or no endpoint "${endpoint}"`);
  const client = new Client(catalog, (env["VIDEOTASKS_BASE_URL"] ?? known.host).replace(/\/+$/, ""), key);
  const taskId = await client.submit(route, await readFile(body, "utf8"));
  console.log(`accepted as task ${taskId}`); // keep it: the task goes on if this program does not
  await client.download(taskId, await client.wait(taskId), target);
  console.log(`saved ${target}`);
}

/** What a client would have seen of a vector. */
function exchangeOf(vector: Vector): Exchange {
  const { transport, status = 0, seconds = 0 } = vector;
  if (transport) return nothing(transport === "refused" ? "not sent" : "broken", transport, seconds);
  const body = vector.bodyBase64 === undefined ? Buffer.from(vector.body ?? "") : Buffer.from(vector.bodyBase64, "base64");
  const headers = new Map(Object.entries(vector.headers ?? {}).map(([name, text]) => [name.toLowerCase(), text]));
  return { ...nothing("response", "", seconds), status, headers, body };
}

async function vectors(path: string, file: string): Promise<void> {
  const catalog = await json<Catalog>(path);
  let [count, wrong] = [0, 0];
  for (const { operation, taskId, now, tests } of await json<Group[]>(file)) {
    for (const { description, exchanges } of tests) {
      const [longest, shortest] = [new Walk(catalog, operation), new Walk(catalog, operation)];
      for (const vector of exchanges) {
        const exchange = exchangeOf(vector);
        const brought = read(catalog, operation, taskId, exchange);
        const step = longest.step(exchange, brought, new Date(now), 0);
        const least = shortest.step(exchange, brought, new Date(now), 1).pause;
        const same = step.outcome === vector.outcome && step.repeat === vector.repeat && brought.taskId === vector.taskId;
        count++;
        if (same && isNear(step.pause, vector.pause?.most) && isNear(least, vector.pause?.least)) continue;
        wrong++;
        console.log(`${operation}: ${description}: ${JSON.stringify(step)}`);
      }
    }
  }
  console.log(`${count} exchanges, ${wrong} wrong`);
  if (!count || wrong) throw new Error("the vectors do not agree");
}

function isNear(one: number, other = 0): boolean {
  return Math.abs(one - other) < 0.001;
}

const [command, ...rest] = argv.slice(2);
const [first = "", second = "", third = "", fourth = "", fifth = ""] = rest;
try {
  if (command === "vectors" && rest.length === 2) await vectors(first, second);
  else if (command === "make" && rest.length === 5) await make(first, second, third, fourth, fifth);
  else {
    console.error(USAGE);
    exit(2);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(error instanceof Failure && error.operation === "submit" && error.outcome === "unknown" ? 3 : 1);
}
