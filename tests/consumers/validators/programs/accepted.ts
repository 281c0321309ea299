// Right requests, as users of the types write them; tsc has nothing to say.

import {
  validate,
  type Bodies,
  type Problem,
  type TaskResultResponse,
  type Verdict,
  type Vidu20ImageToVideoRequest,
  type ViduQ1ReferenceToVideoRequest,
  type ViduQ1TextToVideoRequest,
  type ViduQ2ProFastReferenceToVideoRequest,
  type ViduQ2ProMultiFrameRequest,
  type ViduQ2TextToVideoRequest,
} from "videotasks-schemas/validate";
import { isViduQ1TextToVideoRequest } from "videotasks-schemas/validate/vidu_q1/text_to_video";

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

// An undefined member is left out.
export function seeded(seed: number | undefined): ViduQ1TextToVideoRequest {
  return { prompt: "a cat", seed };
}

// Conditions: 8 s come in 720p only; of 4 s, which is the default, any height does.
export const long: Vidu20ImageToVideoRequest = { images: ["https://example.com/a.png"], duration: 8, resolution: "720p" };
export const longAlone: Vidu20ImageToVideoRequest = { images: ["https://example.com/a.png"], duration: 8 };
export const short: Vidu20ImageToVideoRequest = { images: ["https://example.com/a.png"], resolution: "1080p" };
export function either(duration: 4 | 8): Vidu20ImageToVideoRequest {
  return { images: ["https://example.com/a.png"], duration, resolution: "720p" };
}

export function addresses(result: TaskResultResponse): string[] {
  return (result.videos ?? []).flatMap((video) => video.video_url ?? []);
}

export function checked(body: unknown): ViduQ1TextToVideoRequest | readonly Problem[] {
  const verdict: Verdict<ViduQ1TextToVideoRequest> = validate("vidu_q1.text_to_video", body);
  return verdict.ok ? verdict.value : verdict.problems;
}

export function guarded(body: unknown): string {
  return isViduQ1TextToVideoRequest(body) ? body.prompt : "";
}

export function any<Name extends keyof Bodies>(name: Name, body: unknown): Bodies[Name] | undefined {
  const verdict = validate(name, body);
  return verdict.ok ? verdict.value : undefined;
}

export const status: string = (validate("TaskResultResponse", {}) as { value: TaskResultResponse }).value.task.status;
