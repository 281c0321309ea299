// Generated from specs/endpoints/kling_o1/image_to_video.yaml: edit there, then run `make generate`.
// Kling O1 Image to Video: POST /v3/async/kling-o1-i2v.

import type { Verdict } from "../verdict.js";

/**
 * Makes a video that starts with an image and ends with another one, if it is given.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md}
 */
export interface KlingO1ImageToVideoRequest {
  /**
   * The image with which the video starts. Not stated by the platform's pages: a URL or a base64 data URI of an image
   * (the page only names it as an image, and says nothing of its form).
   */
  image: string;
  /** What the video shows. */
  prompt: string;
  /**
   * Length of the video. In seconds. Allowed: `5`, `10`.
   *
   * @defaultValue `5`
   */
  duration?: 5 | 10 | undefined;
  /**
   * The image with which the video ends. Not stated by the platform's pages: a URL or a base64 data URI of an image
   * (the page only names it as an image, and says nothing of its form).
   */
  last_image?: string | undefined;
  /**
   * Width to height of the video. Allowed: `"16:9"`, `"9:16"`, `"1:1"`.
   *
   * @defaultValue `"16:9"`
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | undefined;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1ImageToVideoRequest(body: unknown): Verdict<KlingO1ImageToVideoRequest>;

/** Whether a body breaks no rule. */
export declare function isKlingO1ImageToVideoRequest(body: unknown): body is KlingO1ImageToVideoRequest;

/**
 * Answer to a submit: the task that was made.
 *
 * @see {@link https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md}
 */
export interface KlingO1ImageToVideoResponse {
  /** Identifier of the task; ask for the result with it. */
  task_id: string;
}

/** Checks a body; a right one comes back as it is, of a wrong one every problem. */
export declare function validateKlingO1ImageToVideoResponse(body: unknown): Verdict<KlingO1ImageToVideoResponse>;

/** Whether a body breaks no rule. */
export declare function isKlingO1ImageToVideoResponse(body: unknown): body is KlingO1ImageToVideoResponse;
