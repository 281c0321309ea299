// Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.
// Kling v1.6 Text to Video: POST /v3/async/kling-v1.6-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video of 5 or 10 seconds from a prompt.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v1.6-t2v}
 */
export interface KlingV16TextToVideoRequest {
  /**
   * Quality of the video. Only value: `"Standard"`.
   *
   * @defaultValue `"Standard"`
   */
  mode?: "Standard" | undefined;
  /** What the video shows. 1 to 2000 characters. */
  prompt: string;
  /** What the video should not show. At most 2000 characters. */
  negative_prompt?: string | undefined;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * How closely the video keeps to the prompt; the higher, the closer, and the less freedom is left. 0 to 1.
   *
   * @defaultValue `0.5`
   */
  guidance_scale?: number | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV16TextToVideoRequest(body: unknown): Verdict<KlingV16TextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV16TextToVideoRequest(body: unknown): body is KlingV16TextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v1.6-t2v}
 */
export interface KlingV16TextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV16TextToVideoResponse(body: unknown): Verdict<KlingV16TextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV16TextToVideoResponse(body: unknown): body is KlingV16TextToVideoResponse;
