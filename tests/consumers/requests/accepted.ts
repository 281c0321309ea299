// Right requests, as users of types write them, whoever makes these; tsc has nothing to say.

import type {
  TaskResultResponse,
  ViduQ1ReferenceToVideoRequest,
  ViduQ1TextToVideoRequest,
  ViduQ2ProFastReferenceToVideoRequest,
  ViduQ2ProMultiFrameRequest,
  ViduQ2TextToVideoRequest,
} from "./types.js";

export const text: ViduQ1TextToVideoRequest = {
  prompt: "a lighthouse in a storm",
  aspect_ratio: "9:16",
  seed: 2147483648,
  bgm: true,
};

export function about(subjects: string[]): ViduQ1ReferenceToVideoRequest {
  return { prompt: "they meet", images: subjects };
}

export const nested: ViduQ2TextToVideoRequest = {
  prompt: "@miller climbs",
  duration: 6,
  aspect_ratio: "2:1", // an open list takes any text
  subjects: [{ id: "miller", images: ["https://example.com/miller.jpg"] }],
};

// What the page does not close stays open.
export const undocumented: ViduQ2ProFastReferenceToVideoRequest = {
  prompt: "@1 waits",
  duration: 5,
  subjects: [{ name: "fisherman", mood: "calm" }],
};

export const stages: ViduQ2ProMultiFrameRequest = {
  start_image: "https://example.com/a.png",
  image_settings: [
    { key_image: "https://example.com/b.png", duration: 5 },
    { key_image: "https://example.com/c.png", prompt: "it rains" },
  ],
};

export function addresses(result: TaskResultResponse): string[] {
  return (result.videos ?? []).flatMap((video) => video.video_url ?? []);
}
