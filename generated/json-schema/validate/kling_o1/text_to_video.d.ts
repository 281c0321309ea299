// Generated from specs/endpoints/kling_o1/text_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Text to Video: POST /v3/async/kling-o1-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-o1-t2v}
 */
export interface KlingO1TextToVideoRequest {
  /** What the video shows. */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1TextToVideoRequest(body: unknown): Verdict<KlingO1TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingO1TextToVideoRequest(body: unknown): body is KlingO1TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-o1-t2v}
 */
export interface KlingO1TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1TextToVideoResponse(body: unknown): Verdict<KlingO1TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingO1TextToVideoResponse(body: unknown): body is KlingO1TextToVideoResponse;
