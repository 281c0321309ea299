// Generated from specs/endpoints/kling_v2_5_turbo/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.5 Turbo Image to Video: POST /v3/async/kling-2.5-turbo-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life for 5 or 10 seconds.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md}
 */
export interface KlingV25TurboImageToVideoRequest {
  /**
   * The image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels.
   */
  image: string;
  /** What the video shows. At most 2500 characters. */
  prompt: string;
  /**
   * Length of the video, as a text. In seconds. Allowed: `"5"`, `"10"`.
   *
   * @defaultValue `"5"`
   */
  duration?: "5" | "10" | undefined;
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
export declare function validateKlingV25TurboImageToVideoRequest(body: unknown): Verdict<KlingV25TurboImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV25TurboImageToVideoRequest(body: unknown): body is KlingV25TurboImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md}
 */
export interface KlingV25TurboImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV25TurboImageToVideoResponse(body: unknown): Verdict<KlingV25TurboImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV25TurboImageToVideoResponse(body: unknown): body is KlingV25TurboImageToVideoResponse;
