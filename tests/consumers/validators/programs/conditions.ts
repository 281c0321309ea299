// What they refuse beyond that: each line with a code behind it is refused with that code, and no other line is.

import { validate, type TaskResultResponse, type Vidu20ImageToVideoRequest } from "videotasks-schemas/validate";

export const condition: Vidu20ImageToVideoRequest = { images: [], duration: 8, resolution: "1080p" }; // 2322
export function dependent(duration: 4 | 8): Vidu20ImageToVideoRequest {
  return { images: [], duration, resolution: "1080p" }; // 2322
}
export const unknownBesideCondition: Vidu20ImageToVideoRequest = {
  images: [],
  duration: 4,
  resolutions: "720p", // 2561
};
export const missingBesideCondition: Vidu20ImageToVideoRequest = { duration: 4 }; // 2322
export const unchecked: string = validate("vidu_q1.text_to_video", {}).value.prompt; // 2339
validate("vidu_q1.text_to_vide", {}); // 2345
export function state(result: TaskResultResponse): string {
  return result.videos.length > 0 // 18048
    ? result.task.state // 2339
    : "none";
}
