// Wrong requests: each line with a code behind it is refused with that code, and no other line is.

import type {
  ViduQ1ReferenceToVideoRequest,
  ViduQ1TextToVideoRequest,
  ViduQ2ProMultiFrameRequest,
  ViduQ2TextToVideoRequest,
} from "./types.js";

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
