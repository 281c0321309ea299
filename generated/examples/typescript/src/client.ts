// Copied from generator/templates/examples/typescript/src/client.ts: edit that file, then run `make generate`.
/** Submits once, polls, downloads. What is sent again, and when, the table decides. */

import { rename, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Brought, type Catalog, type Exchange, type Operation, type Step, Walk, nothing, objectOf, read } from "./lifecycle.js";

const REQUEST_SECONDS = 70;
const WAIT_SECONDS = 1800;
const MOST_REDIRECTS = 10;
/** Of these nothing has left: no name, nobody who listens, no secure connection. Whatever else goes wrong may have arrived. */
const NOT_SENT = /^(ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

type Seen = [Exchange, Brought, Step];

/** How a submit, a wait or a download ended otherwise than well. */
export class Failure extends Error {
  constructor(
    readonly operation: Operation,
    readonly outcome: string,
    why: string,
  ) {
    const doubt = "; it may have been accepted, and billed: do not send it again before you have looked";
    super(`${operation}: ${outcome} (${why})${operation === "submit" && outcome === "unknown" ? doubt : ""}`);
  }
}

/** Sends requests to one provider. */
export class Client {
  constructor(
    private readonly catalog: Catalog,
    private readonly baseUrl: string,
    private readonly key: string,
  ) {}

  /** Sends a body once, and again only if it was surely not accepted; gives the task's id. */
  async submit(path: string, body: string): Promise<string> {
    const seen = await this.repeated("submit", "", () => this.ask("POST", this.baseUrl + path, body));
    const [, brought, step] = seen;
    if (step.outcome !== "accepted" || !brought.taskId) throw failure("submit", seen);
    return brought.taskId;
  }

  /** Polls a task until it has succeeded; gives the address of its first video. */
  async wait(taskId: string): Promise<string> {
    const { method, path, parameter } = this.catalog.task.result;
    const address = `${this.baseUrl}${path}?${new URLSearchParams({ [parameter]: taskId })}`;
    const seen = await this.repeated("poll", taskId, () => this.ask(method, address));
    const [exchange, , step] = seen;
    if (step.outcome !== "succeeded") throw failure("poll", seen);
    const videos = objectOf(exchange.body)?.["videos"];
    const url = Array.isArray(videos) ? videos[0]?.["video_url"] : undefined;
    if (typeof url !== "string") throw new Failure("poll", "succeeded", "the task has no video");
    return url;
  }

  /** Saves a task's video. Whatever happens, nothing is submitted. */
  async download(taskId: string, url: string, target: string): Promise<void> {
    let expired = false;
    const seen = await this.repeated("download", taskId, async () => {
      if (expired) url = await this.wait(taskId);
      const exchange = await this.fetched(taskId, url);
      expired = new Walk(this.catalog, "download").step(exchange, read(this.catalog, "download", taskId, exchange), new Date(), 0).outcome === "expired";
      return exchange;
    });
    const [exchange, , step] = seen;
    if (step.outcome !== "received") throw failure("download", seen);
    // Renamed when whole: nobody finds half a video.
    await writeFile(`${target}.part`, exchange.body);
    await rename(`${target}.part`, target);
  }

  /** What a storage, and whoever it sends on to, has at an address; the key is none of its business. */
  private async fetched(taskId: string, url: string): Promise<Exchange> {
    for (let redirects = 0; ; redirects++) {
      const exchange = await this.ask("GET", url, undefined, false);
      const step = new Walk(this.catalog, "download").step(exchange, read(this.catalog, "download", taskId, exchange), new Date(), 0);
      if (step.outcome !== "elsewhere" || redirects === MOST_REDIRECTS) return exchange;
      url = new URL(exchange.headers.get("location") ?? "", url).href;
    }
  }

  /** Sends a request until the table says that it may not, or need not, be sent again. */
  private async repeated(operation: Operation, taskId: string, send: () => Promise<Exchange>): Promise<Seen> {
    const walk = new Walk(this.catalog, operation);
    const begun = performance.now();
    const passed = () => (performance.now() - begun) / 1000;
    for (;;) {
      const exchange = { ...(await send()), seconds: passed() };
      const brought = read(this.catalog, operation, taskId, exchange);
      const step = walk.step(exchange, brought, new Date(), Math.random());
      if (!step.repeat || passed() + step.pause > WAIT_SECONDS) return [exchange, brought, step];
      console.error(`${operation}: ${step.outcome}, again in ${step.pause.toFixed(1)} s`);
      await sleep(step.pause * 1000);
    }
  }

  /** Sends one request and tells what came of it, and whether it may have left where nothing came. */
  private async ask(method: string, url: string, body?: string, authenticated = true): Promise<Exchange> {
    const { header, scheme } = this.catalog.authentication;
    const own = { [header]: `${scheme} ${this.key}`, "Content-Type": this.catalog.contentType };
    try {
      const response = await fetch(url, {
        method,
        body: body ?? null,
        headers: {
          // On a connection of its own no response to another request can come.
          Connection: "close",
          ...(authenticated ? own : {}),
        },
        // No redirect is followed: the key would go there, and a submit with it.
        redirect: "manual",
        signal: AbortSignal.timeout(REQUEST_SECONDS * 1000),
      });
      const content = new Uint8Array(await response.arrayBuffer());
      return { ...nothing("response", ""), status: response.status, headers: new Map(response.headers), body: content };
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      const code = String((cause as { code?: unknown }).code ?? "");
      return nothing(NOT_SENT.test(code) ? "not sent" : "broken", `${String(error)}: ${String(cause)}`);
    }
  }
}

function failure(operation: Operation, [exchange, , step]: Seen): Failure {
  const text = new TextDecoder().decode(exchange.body.subarray(0, 200));
  return new Failure(operation, step.outcome, exchange.event === "response" ? `HTTP ${exchange.status}: ${text}` : exchange.why);
}
