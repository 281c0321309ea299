/** The catalogue's table of decisions, and how it is looked up: no status and no reason is named here. */

export type Operation = "submit" | "poll" | "download";
export type Event = "not sent" | "broken" | "response";

/** A row of the table: the first one that fits holds. */
export interface Decision {
  event: Event;
  statuses?: number[];
  hundred?: string;
  reason?: string;
  unnamed?: boolean;
  has?: string;
  outcome: string;
  repeat: boolean;
  grace?: boolean;
  longPauses?: boolean;
}

interface Backoff {
  firstSeconds: number;
  maximumSeconds: number;
}

interface Pauses {
  mostRepeats: number;
  backoff: Backoff;
  longBackoff: Backoff;
  growth: number;
  jitter: number;
  retryAfter: { leastSeconds: number; maximumSeconds: number; maximumPollSeconds: number };
  pollGrowth: number;
  graceSeconds: number;
  believedFailures: number;
  mostRenewals: number;
}

/** What catalog.json has of a task's life. */
export interface Catalog {
  authentication: { header: string; scheme: string };
  contentType: string;
  providers: { id: string; host: string; keyVariable: string }[];
  endpoints: { id: string; method: string; path: string }[];
  task: {
    id: string;
    states: { status: string; state: string }[];
    polling: { intervalSeconds: number; maximumIntervalSeconds: number };
    result: { method: string; path: string; parameter: string };
  };
  lifecycle: { reason: string[]; pauses: Pauses } & Record<Operation, Decision[]>;
}

/** What came of one request. */
export interface Exchange {
  event: Event;
  status: number;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
  /** Since the first request. */
  seconds: number;
  /** Where no response came. */
  why: string;
}

/** What a response brings. */
export interface Brought {
  /** In the words of the table. */
  has?: string;
  reason: string;
  /** Of a task, where `has` is result. */
  state: string;
  taskId?: string;
}

/** What an exchange means. */
export interface Step {
  outcome: string;
  repeat: boolean;
  /** Seconds before the repetition. */
  pause: number;
}

/** The exchange of a request that got no response. */
export function nothing(event: Event, why: string, seconds = 0): Exchange {
  return { event, status: 0, headers: new Map(), body: new Uint8Array(), seconds, why };
}

/** Finds out what a response brings; `taskId` is the task that was asked for. */
export function read(catalog: Catalog, operation: Operation, taskId: string, exchange: Exchange): Brought {
  const body = objectOf(exchange.body);
  const brought: Brought = { reason: reasonOf(catalog, body), state: "" };
  const success = exchange.status >= 200 && exchange.status < 300;
  if (operation === "submit" && success) {
    const id = identifier(body?.[catalog.task.id]);
    if (id) Object.assign(brought, { has: "task id", taskId: id });
  } else if (operation === "poll" && success) {
    const task = asObject(body?.["task"]);
    const about = identifier(task?.[catalog.task.id]);
    if (task && (!about || isSameTask(about, taskId))) {
      const known = catalog.task.states.find((one) => one.status === task["status"]);
      Object.assign(brought, { has: "result", state: known?.state ?? "unknown" });
    }
  } else if (operation === "download") {
    if (exchange.headers.get("location")) brought.has = "location";
    else if (success) brought.has = isText(exchange.body) ? "text" : "file";
  }
  return brought;
}

export type Json = Record<string, unknown>;

/** The JSON object that bytes are; undefined if they are none. */
export function objectOf(body: Uint8Array): Json | undefined {
  try {
    return asObject(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function reasonOf(catalog: Catalog, body: Json | undefined): string {
  for (const pointer of catalog.lifecycle.reason) {
    let value: unknown = body;
    for (const name of pointer.split("/").slice(1)) value = asObject(value)?.[name];
    if (typeof value === "string" && /[^0-9]/.test(value)) return value;
  }
  return "";
}

/** A task's id, of which some platforms make a number; "" if there is none. */
function identifier(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : "";
}

function isSameTask(one: string, other: string): boolean {
  const letters = (id: string) => id.replace(/[-_]/g, "").toLowerCase();
  return letters(one) === letters(other);
}

/** Every format of a video or an image has a byte 0 among its first bytes, and no text has. */
function isText(body: Uint8Array): boolean {
  return body.length > 0 && !body.subarray(0, 512).includes(0);
}

/** One operation, from its first request on. */
export class Walk {
  private repeats = 0;
  private renewals = 0;
  private believed = 0;
  private lostSince: number | undefined;
  private interval: number;

  constructor(
    private readonly catalog: Catalog,
    private readonly operation: Operation,
  ) {
    this.interval = catalog.task.polling.intervalSeconds;
  }

  /** Tells what an exchange means; `chance` is a number from 0 to 1. */
  step(exchange: Exchange, brought: Brought, now: Date, chance: number): Step {
    const row = this.decision(exchange, brought);
    const pauses = this.catalog.lifecycle.pauses;
    if (row.outcome === "told") return this.told(brought.state, chance);
    this.believed = row.outcome === "failed" ? this.believed + 1 : 0;
    this.lostSince = row.grace ? (this.lostSince ?? exchange.seconds) : undefined;
    const lost = this.lostSince === undefined ? 0 : exchange.seconds - this.lostSince;
    const step = { outcome: row.outcome, repeat: row.repeat, pause: 0 };
    const asked = retryAfter(exchange, now);
    const counts = asked >= pauses.retryAfter.leastSeconds;
    if (row.outcome === "elsewhere") return step;
    if (row.outcome === "expired") return { ...step, repeat: row.repeat && ++this.renewals <= pauses.mostRenewals };
    if (this.believed >= pauses.believedFailures || lost >= pauses.graceSeconds) step.repeat = false;
    if (this.operation !== "poll") {
      const tooLong = counts && asked > pauses.retryAfter.maximumSeconds;
      if (this.repeats >= pauses.mostRepeats || tooLong) step.repeat = false;
    }
    if (!step.repeat) return step;
    const backoff = row.longPauses && asked < 0 ? pauses.longBackoff : pauses.backoff;
    const longest = Math.min(backoff.firstSeconds * pauses.growth ** this.repeats, backoff.maximumSeconds);
    this.repeats++;
    if (counts) return { ...step, pause: Math.min(asked, pauses.retryAfter.maximumPollSeconds) };
    return { ...step, pause: longest * (1 - pauses.jitter * chance) };
  }

  private decision(exchange: Exchange, brought: Brought): Decision {
    const found = this.catalog.lifecycle[this.operation].find((row) => fits(row, exchange, brought));
    if (!found) throw new Error("the table has no last row");
    return found;
  }

  /** What a task's result means. */
  private told(state: string, chance: number): Step {
    this.repeats = this.believed = 0;
    this.lostSince = undefined;
    if (state === "succeeded" || state === "failed") return { outcome: state, repeat: false, pause: 0 };
    const { pauses } = this.catalog.lifecycle;
    const pause = this.interval * (1 - pauses.jitter * chance);
    this.interval = Math.min(this.interval * pauses.pollGrowth, this.catalog.task.polling.maximumIntervalSeconds);
    return { outcome: "running", repeat: true, pause };
  }
}

function fits(row: Decision, exchange: Exchange, brought: Brought): boolean {
  return (
    row.event === exchange.event &&
    (row.statuses?.includes(exchange.status) ?? true) &&
    (!row.hundred || row.hundred === `${Math.floor(exchange.status / 100)}xx`) &&
    (!row.reason || row.reason === brought.reason) &&
    !(row.unnamed && brought.reason) &&
    (!row.has || row.has === brought.has)
  );
}

/** How many seconds a response asks to wait; -1: it does not. */
function retryAfter(exchange: Exchange, now: Date): number {
  const text = exchange.headers.get("retry-after") ?? "";
  if (/^[0-9]+$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? -1 : Math.max(0, (date - now.getTime()) / 1000);
}
