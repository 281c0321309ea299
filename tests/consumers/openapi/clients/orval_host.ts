// The host and the key of orval's client.
import { order } from "./order";

export async function fetchFromHost<Answer>(path: string, options: RequestInit): Promise<Answer> {
  const headers = { ...options.headers, Authorization: `Bearer ${order.key}` };
  const answer = await fetch(`${order.url}${path}`, { ...options, headers });
  return { status: answer.status, data: await answer.json(), headers: answer.headers } as Answer;
}
