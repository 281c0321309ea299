// What the types of the package say beyond those that others generate; tsc has nothing to say.

import {
  validate,
  type Bodies,
  type Problem,
  type TaskResultResponse,
  type Verdict,
  type Vidu20ImageToVideoRequest,
  type ViduQ1TextToVideoRequest,
} from "videotasks-schemas/validate";
import { isViduQ1TextToVideoRequest } from "videotasks-schemas/validate/vidu_q1/text_to_video";

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
