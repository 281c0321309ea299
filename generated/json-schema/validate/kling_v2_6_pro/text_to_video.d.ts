// Generated from specs/endpoints/kling_v2_6_pro/text_to_video.yaml: edit there, then run `make generate`.
// Kling v2.6 Pro Text to Video: POST /v3/async/kling-v2.6-pro-t2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video with sound, of 5 or 10 seconds, from a prompt.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v}
 */
export interface KlingV26ProTextToVideoRequest {
  /**
   * Whether sound is made along with the picture.
   *
   * @defaultValue `true`
   */
  sound?: boolean | undefined;
  /**
   * What the video shows, how things and the camera move and, where sound is made, what is heard. At most 2500
   * characters.
   */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * How closely the video keeps to the prompt; the lower, the more natural its motion. This page states no default. 0
   * to 1.
   */
  cfg_scale?: number | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"1:1"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
  /** What is to be seen and heard nowhere in the video. At most 2500 characters. */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV26ProTextToVideoRequest(body: unknown): Verdict<KlingV26ProTextToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProTextToVideoRequest(body: unknown): body is KlingV26ProTextToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v}
 */
export interface KlingV26ProTextToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV26ProTextToVideoResponse(body: unknown): Verdict<KlingV26ProTextToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV26ProTextToVideoResponse(body: unknown): body is KlingV26ProTextToVideoResponse;
