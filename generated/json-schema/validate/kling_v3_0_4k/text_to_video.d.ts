// Generated from specs/endpoints/kling_v3_0_4k/text_to_video.yaml: edit there, then run `make generate`.
// Kling v3.0 4K Text to Video: POST /v3/async/kling-v3.0-4k-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video in 4K, of 3 to 15 seconds, from a prompt, with sound if wanted.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v}
 */
export interface KlingV304KTextToVideoRequest {
  /**
   * Whether sound is made along with the picture.
   *
   * @defaultValue `false`
   */
  sound?: boolean | undefined;
  /**
   * What the video shows, how things and the camera move and, where sound is made, what is heard. At most 2500
   * characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. 3 to 15.
   *
   * @defaultValue `5`
   */
  duration?: number | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. No page states the default; it
   * is 0.5 in the other tiers. 0 to 1.
   */
  cfg_scale?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV304KTextToVideoRequest(body: unknown): Verdict<KlingV304KTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV304KTextToVideoRequest(body: unknown): body is KlingV304KTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v}
 */
export interface KlingV304KTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV304KTextToVideoResponse(body: unknown): Verdict<KlingV304KTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV304KTextToVideoResponse(body: unknown): body is KlingV304KTextToVideoResponse;
