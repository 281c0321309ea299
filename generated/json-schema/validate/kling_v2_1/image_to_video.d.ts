// Generated from specs/endpoints/kling_v2_1/image_to_video.yaml: edit there, then run `make generate`.
// Kling v2.1 Image to Video: POST /v3/async/kling-v2.1-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Brings an image to life for 5 or 10 seconds, in one of two qualities.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md}
 */
export interface KlingV21ImageToVideoRequest {
  /**
   * The image with which the video starts. A URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least
   * 300x300 pixels.
   */
  image: string;
  /** What the video shows. At most 2500 characters. */
  prompt: string;
  /**
   * Quality of the video. Allowed: `"Standard"`, `"Professional"`.
   *
   * @defaultValue `"Standard"`
   */
  mode?: "Standard" | "Professional" | undefined;
  /**
   * Length of the video, as a text. In seconds. Allowed: `"5"`, `"10"`.
   *
   * @defaultValue `"5"`
   */
  duration?: "5" | "10" | undefined;
  /**
   * How closely the video keeps to the prompt; the higher, the closer, and the less freedom is left. 0 to 1. Should be
   * 0 and any number of steps of 0.01.
   *
   * @defaultValue `0.5`
   */
  guidance_scale?: number | undefined;
  /** What the video should not show. At most 2500 characters. */
  negative_prompt?: string | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV21ImageToVideoRequest(body: unknown): Verdict<KlingV21ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV21ImageToVideoRequest(body: unknown): body is KlingV21ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md}
 */
export interface KlingV21ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV21ImageToVideoResponse(body: unknown): Verdict<KlingV21ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV21ImageToVideoResponse(body: unknown): body is KlingV21ImageToVideoResponse;
