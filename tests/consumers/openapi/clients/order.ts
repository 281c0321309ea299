// Reads an order from standard input, lets a client submit and poll, prints what came.
import { readFileSync } from "node:fs";

export interface Order {
  url?: string;
  key: string;
  calls: [operation: string, body: any][];
}

interface Result {
  task: { status: string };
  videos?: object[];
}

type Poll = (id: string) => Promise<Result>;
type Submit = (body: any) => Promise<string>;

export const order: Order = JSON.parse(readFileSync(0, "utf-8"));

/** A response, or its error thrown. */
export function checked<Data>(answer: { data?: Data; error?: unknown }): Data {
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.error));
  return answer.data;
}

export async function run(submits: Record<string, Submit>, poll: Poll): Promise<void> {
  for (const [operation, body] of order.calls) {
    try {
      const task_id = await submits[operation](body);
      const { task, videos = [] } = await poll(task_id);
      const video: any = videos[0] ?? {};
      const lifetime = video.video_url_ttl ?? video.videoUrlTtl;
      console.log(JSON.stringify({ task_id, status: task.status, lifetime }));
    } catch (error) {
      console.log(JSON.stringify({ refused: String(error) }));
    }
  }
}
