// What the bundle of all bodies is for, and what is wrong of a response, whose type is open.

import type { TaskResultResponse, VideotasksBundle } from "./types.js";

export const status: string = ({} as Required<VideotasksBundle>).TaskResultResponse.task.status;

export function state(result: TaskResultResponse): string {
  return result.videos.length > 0 // 18048
    ? result.task.state // 2322
    : "none";
}
