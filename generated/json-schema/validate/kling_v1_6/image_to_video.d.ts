// Generated from specs/endpoints/kling_v1_6/image_to_video.yaml: edit there, then run `make generate`.
// Kling v1.6 Image to Video: POST /v3/async/kling-v1.6-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that starts with an image and, in the better mode, ends with another one.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md}
 */
export type KlingV16ImageToVideoRequest = {
  /**
   * Quality of the video. Allowed: `"Standard"`, `"Professional"`.
   *
   * @defaultValue `"Standard"`
   */
  mode?: "Standard" | "Professional" | undefined;
  /**
   * Address of the image to start from. A URL or a base64 data URI of an image. Not stated by the platform's pages: a
   * URL of an image (the page speaks of a URL; data URIs are documented for other endpoints only).
   */
  image_url: string;
  /**
   * Address of the image with which the video ends. A URL or a base64 data URI of an image. Not stated by the
   * platform's pages: a URL of an image (the page speaks of a URL; data URIs are documented for other endpoints only).
   * Only the professional mode ends with a given image.
   */
  end_image_url?: string | undefined;
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
} & ({ mode: "Professional" } | { end_image_url?: never });

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV16ImageToVideoRequest(body: unknown): Verdict<KlingV16ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingV16ImageToVideoRequest(body: unknown): body is KlingV16ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md}
 */
export interface KlingV16ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingV16ImageToVideoResponse(body: unknown): Verdict<KlingV16ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingV16ImageToVideoResponse(body: unknown): body is KlingV16ImageToVideoResponse;
