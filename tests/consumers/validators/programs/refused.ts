// Wrong requests: each line with a code behind it is refused with that code, and no other line is.

import {
  validate,
  type TaskResultResponse,
  type Vidu20ImageToVideoRequest,
  type ViduQ1ReferenceToVideoRequest,
  type ViduQ1TextToVideoRequest,
  type ViduQ2ProMultiFrameRequest,
  type ViduQ2TextToVideoRequest,
} from "videotasks-schemas/validate";

export const member: ViduQ1TextToVideoRequest = {
  prompt: "a cat",
  aspectRatio: "9:16", // 2561
};
export const value: ViduQ1TextToVideoRequest = {
  prompt: "a cat",
  aspect_ratio: "9:17", // 2322
};
export const sibling: ViduQ1TextToVideoRequest = {
  prompt: "a cat",
  movement_amplitude: "high", // 2322
};
export const missing: ViduQ1TextToVideoRequest = {}; // 2741
export const kind: ViduQ1TextToVideoRequest = {
  prompt: "a cat",
  seed: "1", // 2322
};
export const none: ViduQ1TextToVideoRequest = {
  prompt: null, // 2322
};
export const list: ViduQ1ReferenceToVideoRequest = {
  prompt: "a cat",
  images: "https://example.com/cat.png", // 2322
};
export const item: ViduQ1ReferenceToVideoRequest = {
  prompt: "a cat",
  images: ["https://example.com/cat.png", 1], // 2322
};
export const inside: ViduQ2TextToVideoRequest = {
  prompt: "@cat",
  duration: 5,
  subjects: [
    {
      id: "cat",
      images: ["https://example.com/cat.png"],
      voice: "purr", // 2353
    },
    { id: "dog" }, // 2741
  ],
};
export const deeper: ViduQ2ProMultiFrameRequest = {
  start_image: "https://example.com/a.png",
  image_settings: [
    {
      key_image: "https://example.com/b.png",
      duration: "5", // 2322
    },
  ],
};
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
