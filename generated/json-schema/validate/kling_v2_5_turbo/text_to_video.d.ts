// Generated from specs/endpoints/kling_v2_5_turbo/text_to_video.yaml: edit there, then run `make generate`.
// Kling v2.5 Turbo Text to Video: POST /v3/async/kling-2.5-turbo-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md}
 */
export interface KlingV25TurboTextToVideoRequest {
  /** What the video shows. At most 2500 characters. */
  prompt: string;
  /**
   * Length of the video, as a text. In seconds. Allowed: `"5"`, `"10"`.
   *
   * @defaultValue `"5"`
   */
  duration?: "5" | "10" | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. 0 to 1.
   *
   * @defaultValue `0.5`
   */
  cfg_scale?: number | undefined;
  /**
   * Quality of the video. Only value: `"pro"`.
   *
   * @defaultValue `"pro"`
   */
  mode?: "pro" | undefined;
  /** What the video should not show. At most 2500 characters. */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV25TurboTextToVideoRequest(body: unknown): Verdict<KlingV25TurboTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV25TurboTextToVideoRequest(body: unknown): body is KlingV25TurboTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md}
 */
export interface KlingV25TurboTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV25TurboTextToVideoResponse(body: unknown): Verdict<KlingV25TurboTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV25TurboTextToVideoResponse(body: unknown): body is KlingV25TurboTextToVideoResponse;
