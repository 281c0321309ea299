// Reads an order from standard input, lets a client submit and poll, prints what came.
import { readFileSync } from "node:fs";

export interface Order {
  url?: string;
  key: string;
  calls: [operation: string, body: any][];
}

type Poll = (id: string) => Promise<string | undefined>;
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
      console.log(JSON.stringify({ task_id, status: await poll(task_id) }));
    } catch (error) {
      console.log(JSON.stringify({ refused: String(error) }));
    }
  }
}
